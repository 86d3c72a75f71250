import { resolve } from "node:path";
import { build } from "esbuild";

/**
 * The add-on as it is, with letters whose words and bytes cost nothing: for runs of letters by the
 * thousand, in which it does not matter what they say.
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
        setup: ({ onResolve }) => {
          const stub = resolve("local/bench/letterStub.ts");
          onResolve({ filter: /\/(letterToDocx|choosePhrases|docxtemplater)$/ }, () => ({
            path: stub,
          }));
        },
      },
    ],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
