import { resolve } from "node:path";
import { build } from "esbuild";

/**
 * The add-on as it is, with letters whose bytes cost nothing: for runs of letters by the thousand,
 * in which the documents' content does not matter.
 */
export async function cheapLetters(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'import "./src/index";', resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    define: { global: "globalThis" },
    plugins: [
      {
        name: "cheap letters",
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/letterToDocx$/ }, () => ({
            path: resolve("local/bench/letterStub.ts"),
          })),
      },
    ],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
