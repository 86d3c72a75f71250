import type { ImportOutcome, ImportPreview } from "../../src/app/api";
import { counted, listed, numberText } from "../words";

type Counts = ImportPreview["counts"];

const outcomes: readonly (readonly [ImportOutcome, string])[] = [
  ["add", "new"],
  ["change", "changed"],
  ["same", "unchanged"],
  ["ask", "waiting for an answer"],
  ["refuse", "refused"],
  ["passOver", "left out"],
];

/** What becomes of the rows, adding up: `412 rows: 8 new, 3 changed, 401 unchanged.` */
export function countsSentence(counts: Counts): string {
  const met = outcomes.filter(([outcome]) => counts[outcome] > 0);
  const total = met.reduce((sum, [outcome]) => sum + counts[outcome], 0);
  if (total === 0) return "No row can be looked at yet.";
  const parts = met.map(([outcome, words]) => `${numberText(counts[outcome])} ${words}`);
  return `${counted(total, "row")}: ${parts.join(", ")}.`;
}

/** What the button says: `Import 8 new and 1 changed row`. */
export function importLabel({ add, change }: Counts): string {
  const parts = [
    ...(add > 0 ? [`${numberText(add)} new`] : []),
    ...(change > 0 ? [`${numberText(change)} changed`] : []),
  ];
  if (parts.length === 0) return "Import";
  return `Import ${listed(parts)} ${(change || add) === 1 ? "row" : "rows"}`;
}

/** Why nothing can be imported as things stand; nothing where something can. */
export function whyNotYet({ plan, questions, counts }: ImportPreview): string | undefined {
  const open = questions.filter(({ answer }) => answer === undefined).length;
  if (plan === "") return "Choose what it is, and the columns that are needed, first.";
  if (open > 0) return `Answer the ${open === 1 ? "question" : counted(open, "question")} first.`;
  if (counts.add + counts.change > 0) return undefined;
  return counts.same > 0
    ? "There is nothing to do: the workbook says all of this already."
    : "There is nothing to do: no row of it can come in.";
}
