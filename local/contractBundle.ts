import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contractSource } from "./contractSource";

const out = "dist-contract";
mkdirSync(out, { recursive: true });
const file = join(out, "Contract.gs");
writeFileSync(file, `${contractSource(join("local", "contract"))}\n`);
console.log(`Wrote ${file}. Paste it into a script project bound to an empty spreadsheet,`);
console.log("switch on the advanced Drive service (version 3), and run runContract.");
