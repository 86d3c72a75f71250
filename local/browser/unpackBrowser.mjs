// Unpacks the packaged browser and its libraries into the temporary folder of this Node, and prints
// where they are. It runs in a Node of its own: the package is an ES module, which Jest's CommonJS
// cannot load.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";

const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
const packed = join(dirname(entry), "..", "bin");
await chromium.executablePath(packed);
await inflate(join(packed, "al2023.tar.br"));
