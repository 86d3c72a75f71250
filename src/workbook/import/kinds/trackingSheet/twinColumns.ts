import { plainCode } from "../../../../core/scales/readMark";
import { hashKey } from "../../../../core/text/fnv1a";
import type { FileRow, ImportQuestion } from "../../importKind";
import { childrenInWords } from "../../results/plannedResult";
import type { MarkColumn } from "./markColumns";

/** Columns for one subject and point, from the left. */
export type ColumnGroup = readonly [MarkColumn, ...MarkColumn[]];

/** What a row says in columns that are for one subject and point. */
export type TwinReading =
  | { readonly state: "says"; readonly text: string }
  | { readonly state: "ask" | "leftOut" };

/** Such columns, read as one. */
export interface TwinColumns {
  readonly of: (row: FileRow) => TwinReading;
  readonly questions: readonly ImportQuestion[];
}

/**
 * Reads several columns for one subject and point as one: whichever is filled counts. Where two
 * say otherwise of a child, a person says which column counts for the children it is so for.
 */
export function twinColumns(
  columns: ColumnGroup,
  rows: readonly FileRow[],
  answers: Readonly<Record<string, string>>,
): TwinColumns {
  const textsOf = (row: FileRow) => columns.map(({ field }) => row.text(field.key));
  const differ = rows.filter((row) => kinds(textsOf(row)).size > 1);
  const [first] = columns;
  const id = `columns.${hashKey(first.field.key)}`;
  const answer = answers[id];
  const chosen = columns.find(({ field }) => field.key === answer);
  return {
    of: (row) => {
      const texts = textsOf(row);
      if (kinds(texts).size < 2) {
        return { state: "says", text: texts.find((text) => text !== "") ?? "" };
      }
      if (chosen) return { state: "says", text: row.text(chosen.field.key) };
      return { state: answer === "leaveOut" ? "leftOut" : "ask" };
    },
    questions:
      differ.length === 0
        ? []
        : [
            {
              id,
              question: `${columns.length} columns of the sheet are for ‘${first.field.label}’, and they say otherwise of ${childrenInWords(differ.length)}. Which counts?`,
              choices: [
                ...columns.map(({ field, header }, index) => ({
                  key: field.key,
                  label: `‘${header ?? field.label}’, number ${index + 1} from the left`,
                })),
                { key: "leaveOut", label: "Leave those entries out" },
              ],
            },
          ],
  };
}

/** The different marks among some texts. */
function kinds(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.filter((text) => text !== "").map(plainCode));
}
