import type { TypedCode } from "./hazelburyYear";
import type { ShownRow } from "./livingSchool";

/** Where a workbook keeps what was typed in the year before. */
export interface KeptOfYear {
  readonly pastMarks: readonly ShownRow[];
  readonly pastTexts: readonly ShownRow[];
  /** The rows of the next year's class tabs. */
  readonly classRows: readonly ShownRow[];
}

/** How Past marks tells the column that a mark of 2026/27 stood in. */
const occasions: Readonly<Record<string, ShownRow>> = {
  autumn: { Year: "2026/27", Term: "Autumn" },
  spring: { Year: "2026/27", Term: "Spring" },
  summer: { Year: "2026/27", Term: "Summer" },
  "last year": { Year: "2025/26", Term: "Summer" },
  start: { "Year group": "Year 2", Term: "Summer" },
};

/**
 * The tab in which a mark or forecast of 2026/27 is found again once the next year has started: marks in
 * Past marks, forecasts in Past texts, starting points in the class tab as long as they count. Nothing
 * where it is lost.
 */
export function whereItStands(
  { upn, subject, column, code }: TypedCode,
  { pastMarks, pastTexts, classRows }: KeptOfYear,
): string | undefined {
  const heading = `${subject} ${column}`;
  const occasion = occasions[column];
  const says = (wanted: ShownRow) => (row: ShownRow) =>
    Object.entries(wanted).every(([name, value]) => row[name] === value);
  if (!occasion) {
    return pastTexts.some(says({ UPN: upn, About: heading, Text: code }))
      ? "Past texts"
      : undefined;
  }
  const mark = { UPN: upn, Subject: subject, Grade: code, ...occasion };
  if (pastMarks.some(says(mark))) return "Past marks";
  const stays = column === "start" && classRows.some(says({ UPN: upn, [heading]: code }));
  return stays ? "class tab" : undefined;
}
