// Jest reads TypeScript through esbuild. There is no getCacheKey on purpose: Jest's own key
// knows about coverage instrumentation, a hand-made one did not.
import { transformSync } from "esbuild";

export default {
  process: (source, sourcefile) =>
    transformSync(source, {
      loader: "ts",
      format: "cjs",
      target: "node20",
      sourcemap: "inline",
      sourcefile,
    }),
};
