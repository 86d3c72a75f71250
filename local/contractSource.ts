import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The contract's files, one after another, as one script. */
export function contractSource(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".gs"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").trim())
    .join("\n\n");
}
