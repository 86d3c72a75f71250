import { resolve } from "node:path";
import { build } from "esbuild";

/** The add-on, whole. */
const addOn = 'import "./src/index";';

/** The two calls by which the sidebar makes letters, as it has them, and nothing else that every execution would load. */
export const callsForLetters = `
import { beginLetters, goOnWithLetters } from "./src/google/letterJobs";
import { reply } from "./src/google/sidebarReply";
global.apiLettersBegin = (request) => reply(() => beginLetters(request));
global.apiLettersBatch = (batch) => reply(() => goOnWithLetters(batch));`;

/**
 * The add-on as it is, or a part of it, with letters whose words and bytes cost nothing: for runs of
 * letters by the thousand, in which it does not matter what they say.
 */
export async function cheapLetters(contents: string = addOn): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
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
          const stubbed =
            /\/(letterToDocx|letterKeys|choosePhrases|docxtemplater|docxFile|templateSize)$/;
          onResolve({ filter: stubbed }, () => ({ path: stub }));
        },
      },
    ],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
