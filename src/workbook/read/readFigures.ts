import { type AcademicYear, readAcademicYear } from "../../core/calendar/academicYear";
import { readDay } from "../../core/calendar/days";
import { cellText, type IsoDate } from "../../core/cell";
import type { FigureName, Release } from "../../core/figures/figure";
import { readRows } from "../layout/columnMap";
import { releaseWords } from "../write/figureRows";
import type { Row } from "../write/replaceRows";
import type { KnownTab } from "./recogniseTabs";

/** A row of the Figures tab. */
export interface FigureRow extends FigureName {
  readonly document: string;
  readonly scope: string;
  readonly madeOn?: IsoDate;
  readonly year?: AcademicYear;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly counted: string;
  readonly release?: Release["state"];
  /** The row as it stands, to be written again. */
  readonly row: Row;
}

/** The rows of the Figures tab, in its order. */
export function readFigures(known: KnownTab | undefined): FigureRow[] {
  if (!known) return [];
  const keys = known.layout.columns.map(({ key }) => key);
  return readRows(known.tab, known.map, known.layout).map((row): FigureRow => {
    const text = (key: string) => cellText(row.cell(key).typed);
    const values = known.tab.values[row.row - 1] ?? [];
    const standing = (key: string) => values[(known.map.columns.get(key) ?? 0) - 1] ?? "";
    const madeOn = readDay(text("madeOn").split(" ")[0] ?? "");
    const year = readAcademicYear(text("year"));
    const numerator = numberOf(text("numerator"));
    const denominator = numberOf(text("denominator"));
    const release = (Object.keys(releaseWords) as Release["state"][]).find(
      (state) => releaseWords[state] === text("release"),
    );
    return {
      document: text("document"),
      scope: text("scope"),
      measure: text("measure"),
      group: text("group"),
      point: text("point"),
      counted: text("counted"),
      row: Object.fromEntries(keys.map((key) => [key, standing(key)])),
      ...(madeOn === undefined ? {} : { madeOn }),
      ...(year === undefined ? {} : { year }),
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
      ...(release === undefined ? {} : { release }),
    };
  });
}

function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
