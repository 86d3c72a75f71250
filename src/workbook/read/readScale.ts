import { type Band, bandNames, bands } from "../../core/band";
import { cellText } from "../../core/cell";
import { readYearGroup, type YearGroup } from "../../core/pupils/yearGroup";
import type { Expectation, Grade, Scale, ScaleFamily, UnrankedCode } from "../../core/scales/scale";
import type { RowReader } from "../layout/columnMap";

/** Reads a scale of the school's own from its rows of the Scales tab, lowest code first. */
export function readScale(name: string, rows: readonly RowReader[]): Scale {
  const ranked = rows.filter((row) => !/^n/i.test(cellText(row.cell("ranks").typed)));
  const grades = ranked.filter((row) => !isScoreRange(row)).map(readGrade);
  const expectation = readExpectation(rows);
  const scores = readScores(ranked.filter(isScoreRange));
  return {
    id: name.toLowerCase(),
    name,
    family: readFamily(rows, expectation),
    grades,
    ...(scores ? { scores } : {}),
    unranked: rows.filter((row) => !ranked.includes(row)).map(readUnranked),
    ...(expectation ? { expectation } : {}),
    source: "The school's own Scales tab",
  };
}

function readFamily(rows: readonly RowReader[], expectation: unknown): ScaleFamily {
  const kind = rows.map((row) => cellText(row.cell("kind").typed).toLowerCase()).find(Boolean);
  if (kind?.startsWith("cumul") || (kind === undefined && expectation)) return "cumulative";
  return kind?.startsWith("outcome") ? "outcome" : "pointInTime";
}

function readGrade(row: RowReader): Grade {
  const code = cellText(row.cell("code").typed);
  const band = readBand(cellText(row.cell("band").typed));
  const alsoWritten = cellText(row.cell("alsoWritten").typed)
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
  return {
    code,
    name: cellText(row.cell("name").typed) || code,
    ...(band ? { band } : {}),
    ...(alsoWritten.length > 0 ? { alsoWritten } : {}),
  };
}

function readUnranked(row: RowReader): UnrankedCode {
  const code = cellText(row.cell("code").typed);
  return { code, name: cellText(row.cell("name").typed) || code, inCohort: true };
}

function readBand(text: string): Band | undefined {
  return bands.find((band) => bandNames[band].toLowerCase() === text.toLowerCase());
}

/** A code such as `80-99`: scores from 80 to 99, with the band of the row. */
export function isScoreRange(row: RowReader): boolean {
  return /^\d+\s*[-–]\s*\d+$/.test(cellText(row.cell("code").typed));
}

function readScores(rows: readonly RowReader[]): Scale["scores"] {
  const ranges = rows
    .map((row) => {
      const [from = 0, to = 0] = cellText(row.cell("code").typed).split(/[-–]/).map(Number);
      return { from, to, band: readBand(cellText(row.cell("band").typed)) };
    })
    .sort((one, other) => one.from - other.from);
  const first = ranges[0];
  const last = ranges[ranges.length - 1];
  if (!first || !last) return undefined;
  const bandsFrom = ranges.flatMap(({ from, band }) => (band ? [{ from, band }] : []));
  return { lowest: first.from, highest: last.to, bandsFrom };
}

function readExpectation(rows: readonly RowReader[]): Expectation | undefined {
  const atYearEnd: Partial<Record<YearGroup, string>> = {};
  for (const row of rows) {
    const yearGroup = readYearGroup(cellText(row.cell("expectedAtEndOf").typed));
    if (yearGroup !== undefined) atYearEnd[yearGroup] = cellText(row.cell("code").typed);
  }
  const years = Object.keys(atYearEnd).map(Number).sort();
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const place = (year: number) =>
    rows.findIndex((row) => cellText(row.cell("code").typed) === atYearEnd[year as YearGroup]);
  const gradesPerYear = last > first ? (place(last) - place(first)) / (last - first) : rows.length;
  return { atYearEnd, gradesPerYear: Math.max(1, Math.round(gradesPerYear)), deeperBy: 1 };
}
