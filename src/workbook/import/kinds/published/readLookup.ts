import { type Subject, subjects } from "../../../../core/subject";
import type { ValueAddedRow } from "../../../../core/valueAdded/valueAddedTable";
import { publishedNumber } from "../../../published/publishedNumber";
import { academicYearOfResults, resultYear } from "../../../published/resultYear";
import { field } from "../../../read/fields";
import type { FileRow } from "../../importKind";
import { readSubject } from "./readSubject";

/** A row of a lookup: a group's figures in a subject, or in all three. */
export interface LookupRow {
  readonly row: FileRow;
  readonly groups: readonly ValueAddedRow[];
  /** Why the row cannot be read. */
  readonly reason?: string;
}

/**
 * Reads DfE's value-added lookup. A group that gives its highest average ends where the next one
 * begins; a national spread that stands in one row alone is that of its whole subject.
 */
export function readLookup(rows: readonly FileRow[], year: number): LookupRow[] {
  const wide = subjects.some((subject) => rows.some(({ text }) => text(`${subject}.mean`) !== ""));
  const read = rows.map((row) => readRow(row, year, wide));
  const starts = [...new Set(read.flatMap(({ groups }) => groups.map(({ from }) => from)))].sort(
    (one, other) => one - other,
  );
  return read.map((each) => ({
    ...each,
    groups: each.groups.map((group) => ended(group, each.row, starts, read)),
  }));
}

type Found = Omit<ValueAddedRow, "sdNational"> & { readonly sdNational: number };

function readRow(row: FileRow, year: number, wide: boolean): LookupRow {
  const own = row.text("year") === "" ? year : resultYear(row.text("year"));
  const from = numberAt(row, "from");
  const none = (reason: string): LookupRow => ({ row, groups: [], reason });
  if (own === undefined) return none(`‘${row.text("year")}’ is no year such as 2022/23.`);
  if (row.text("group") === "") return none("The group has no number or name.");
  if (from === undefined) return none(`‘${row.text("from")}’ is no Key Stage 1 average.`);
  const subject = readSubject(row.text("subject"));
  if (!wide && !subject) return none(`‘${row.text("subject")}’ is no subject.`);
  const groups = (wide ? subjects : subject ? [subject] : []).flatMap((each): Found[] => {
    const at = (key: string) => numberAt(row, wide ? `${each}.${key}` : key) ?? numberAt(row, key);
    const meanKeyStage2 = at("mean");
    if (meanKeyStage2 === undefined) return [];
    return [
      {
        year: academicYearOfResults(own),
        subject: each,
        group: row.text("group"),
        from,
        ...field("below", numberAt(row, "below")),
        meanKeyStage2,
        ...field("minimumProgress", at("minimum")),
        sdNational: at("spread") ?? Number.NaN,
      },
    ];
  });
  return groups.length > 0 ? { row, groups } : none("The row has no national mean of Key Stage 2.");
}

function ended(
  group: ValueAddedRow,
  row: FileRow,
  starts: readonly number[],
  read: readonly LookupRow[],
): ValueAddedRow {
  const next = starts.find((start) => start > group.from);
  const highest = numberAt(row, "to");
  const below = group.below ?? (highest === undefined ? undefined : endAfter(highest, next));
  const sdNational = Number.isNaN(group.sdNational)
    ? spreadOf(group.subject, group.year, read)
    : group.sdNational;
  return { ...group, ...field("below", below), sdNational };
}

/** Averages are sums of quarters: a highest average further from the next group leaves a gap. */
const step = 0.25;

/** Where a group ends whose highest average is given; the highest group has no end. */
function endAfter(highest: number, next: number | undefined): number | undefined {
  if (next === undefined) return undefined;
  return next > highest && next - highest <= step ? next : highest;
}

function spreadOf(subject: Subject, year: number, read: readonly LookupRow[]): number {
  const found = read
    .flatMap(({ groups }) => groups)
    .find(
      (each) => each.subject === subject && each.year === year && !Number.isNaN(each.sdNational),
    );
  return found?.sdNational ?? Number.NaN;
}

function numberAt({ text }: FileRow, key: string): number | undefined {
  const found = publishedNumber(text(key));
  return found.state === "number" ? found.value : undefined;
}
