import { type Subject, subjects } from "../../../../core/subject";
import type { ImportField } from "../../importKind";
import { headerWords, wordKey } from "./headerWords";
import { readPointWords, type TermsOfSheet, termsOfSheet } from "./readPointWords";
import { columnLabel, pointKey, type SheetPoint } from "./sheetPoint";

/** A column of marks. */
export interface MarkColumn {
  readonly field: ImportField;
  readonly subject: Subject;
  readonly point: SheetPoint;
  /** The header as the first tab that has it writes it; nothing where none has. */
  readonly header?: string;
}

/** The points of this year, which a person can choose columns for whatever their headers are. */
const points: readonly SheetPoint[] = [
  { kind: "start" },
  { kind: "lastYear" },
  { kind: "term", term: "autumn" },
  { kind: "term", term: "spring" },
  { kind: "term", term: "summer" },
  { kind: "forecast" },
  { kind: "forecast", keyStage: true },
];

const columnsOfThisYear: readonly MarkColumn[] = subjects.flatMap((subject) =>
  points.map((point) => ({ subject, point, field: fieldOf(subject, point, 1) })),
);

/** The subject and point that a header names; nothing where it names none, or leaves a word unread. */
export function readMarkHeader(
  header: string,
  ofSheet: TermsOfSheet = 3,
): Pick<MarkColumn, "subject" | "point"> | undefined {
  const words = headerWords(wordKey(header)) ?? [];
  const named = words.flatMap((word) => ("subject" in word ? [word.subject] : []));
  const [subject] = named;
  const point = readPointWords(words, ofSheet);
  return subject && named.length === 1 && point ? { subject, point } : undefined;
}

/**
 * The columns of marks that tabs with these headers may have: those of this year, and whichever
 * others the headers name. Of several headers of one tab for one subject and point each has a column
 * of its own; headers of several tabs are the same column.
 */
export function markColumns(tabs: readonly (readonly string[])[]): readonly MarkColumn[] {
  const ofSheet = termsOfSheet(tabs.flat().map(wordKey));
  const named = new Map<string, MarkColumn>();
  for (const headers of tabs) {
    const times = new Map<string, number>();
    for (const header of headers) {
      const read = readMarkHeader(header, ofSheet);
      if (!read) continue;
      const { subject, point } = read;
      const key = keyOf(subject, point);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      const field = fieldOf(subject, point, time);
      const before = named.get(field.key);
      const alsoCalled = [...(before?.field.alsoCalled ?? []), header];
      named.set(field.key, { header, ...before, ...read, field: { ...field, alsoCalled } });
    }
  }
  const ofThisYear = columnsOfThisYear.map((each) => named.get(each.field.key) ?? each);
  return [...ofThisYear, ...[...named.values()].filter((each) => !ofThisYear.includes(each))];
}

function keyOf(subject: Subject, point: SheetPoint): string {
  return `${subject}.${pointKey(point)}`;
}

function fieldOf(subject: Subject, point: SheetPoint, time: number): ImportField {
  const more = time === 1 ? "" : `, column ${time}`;
  return {
    key: `${keyOf(subject, point)}${time === 1 ? "" : `~${time}`}`,
    label: `${columnLabel(subject, point)}${more}`,
    alsoCalled: [],
    ...(point.kind === "target"
      ? { note: "Left out: targets are agreed by people, in the Targets tab." }
      : {}),
  };
}
