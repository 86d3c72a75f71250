import { readCell } from "../workbook/cellValue";
import type { LocalWorkbook } from "../workbook/localWorkbook";

/** A menu item to run, and what its prompts are answered with. */
export interface Job {
  readonly label: string;
  readonly answer?: string;
}

/** Label of the job that is done class by class. */
const letters = "Generate parent letters";

/** The names in the Class column of the Pupils tab, in order of the alphabet. */
export function classNames(workbook: LocalWorkbook): readonly string[] {
  const sheet = workbook.sheets().find(({ name }) => name.trim().toLowerCase() === "pupils");
  if (sheet === undefined) return [];
  const text = (row: number, column: number): string =>
    String(readCell(sheet.findCell(row, column), workbook.timeZone)).trim();
  for (let header = 1; header <= Math.min(10, sheet.rowCount); header++) {
    for (let column = 1; column <= sheet.columnCount; column++) {
      if (text(header, column).toLowerCase() !== "class") continue;
      const names = new Set<string>();
      for (let row = header + 1; row <= sheet.rowCount; row++) names.add(text(row, column));
      names.delete("");
      return [...names].sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true }));
    }
  }
  return [];
}

/** The jobs of one menu item: the letters once for each class, unless an answer is given. */
export function jobsFor(
  label: string,
  answer: string | undefined,
  workbook: LocalWorkbook,
): readonly Job[] {
  if (answer !== undefined) return [{ label, answer }];
  if (label === letters) return classNames(workbook).map((name) => ({ label, answer: name }));
  return label === "Generate cohort summary" ? [{ label, answer: "School" }] : [{ label }];
}

/** The menu items of the whole round, in the order a school does them. */
export const round = [
  "Set up this workbook",
  "Check entries",
  "Propose targets",
  "Generate cohort summary",
  "Generate governors' report",
  letters,
] as const;
