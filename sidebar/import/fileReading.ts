import type { FileTable } from "../../src/app/api";

/** What a file gave, as the script that reads files tells it: its tables, or why not. */
export type FileReading =
  | {
      readonly state: "read";
      readonly form: "csv" | "xlsx" | "ctf" | "pasted";
      readonly tables: readonly FileTable[];
      /** What a person should know of the file. */
      readonly notes: readonly string[];
    }
  | { readonly state: "refused"; readonly sentence: string };

/** The script that reads files, once it is in the page. */
export interface TableReader {
  readonly readFile: (name: string, bytes: Uint8Array) => Promise<FileReading>;
  readonly readPasted: (text: string) => Promise<FileReading>;
}
