/** The script that the page loads when a file is to be read, and not before. */
import type { FileReading } from "./fileReading";
import { publishedRows } from "./publishedRows";
import { readFile, readPasted } from "./readFile";

declare global {
  var pupilTargetsFiles: {
    /** Reads a file; of the large ones that DfE publishes, the rows that are wanted here. */
    readonly readFile: (name: string, bytes: Uint8Array) => Promise<FileReading>;
    readonly readPasted: typeof readPasted;
  };
}

globalThis.pupilTargetsFiles = {
  readFile: (name, bytes) => readFile(name, bytes, { keepRows: publishedRows }),
  readPasted,
};
