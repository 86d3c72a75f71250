import { cpSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";

/** Builds the threads of the local page, for tests. @returns The folder they are in. */
export function buildThread(): string {
  const folder = resolve("node_modules/.cache/pupil-targets-tests");
  buildSync({
    entryPoints: ["local/pageThread.ts"],
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    outfile: `${folder}/pageThread.mjs`,
  });
  mkdirSync(`${folder}/page`, { recursive: true });
  cpSync("local/page/client/index.html", `${folder}/page/index.html`);
  return folder;
}
