import type { FileTable } from "../../src/app/api";

/** What a person has chosen to import from: a file that has been read, or tabs of the workbook. */
export interface Chosen {
  /** Tells it from what was chosen before. */
  readonly id: number;
  /** `children.csv`, `What was pasted`. */
  readonly title: string;
  /** What a person should know of the file. */
  readonly notes: readonly string[];
  readonly holds:
    | { readonly from: "file"; readonly fileName: string; readonly tables: readonly FileTable[] }
    | { readonly from: "workbook"; readonly tabs: readonly string[] };
}
