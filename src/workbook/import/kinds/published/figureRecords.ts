import { publishedMeasures } from "../../../published/publishedMeasures";
import { isProvisional, sourceText } from "../../../published/publishedSources";
import { resultYearName } from "../../../published/resultYear";
import { asText, type SheetValue } from "../../../sheetValue";
import type { FileRecord } from "../../planRecords";
import type { FigureRow, FileFigure } from "./figureRow";
import type { StandingFigure, standingFigures } from "./standingFigures";

/** The records that a row of a file makes, and how many figures are left as they stand. */
export interface RowRecords {
  readonly records: readonly FileRecord[];
  /** Provisional figures whose final ones stand already. */
  readonly outdated: number;
}

/**
 * A record for each figure of a row, named as the Benchmarks tab names it where it stands there
 * already. Of a figure that stands, the source is given only where the figure has changed or is
 * provisional no longer; and a provisional figure never replaces a final one.
 */
export function figureRecords(
  row: FigureRow,
  standing: ReturnType<typeof standingFigures>,
): RowRecords {
  const records: FileRecord[] = [];
  let outdated = 0;
  for (const figure of row.figures) {
    const { measure, year, group } = figure;
    const name = publishedMeasures[measure];
    const before = standing({ measure: name, year, area: row.area, group, basis: row.basis });
    if (before && mayChange(row, figure) && !isProvisional(before.source)) outdated += 1;
    else {
      const { table, line } = row.row;
      records.push({ table, line, about: name, values: valuesOf(row, figure, before) });
    }
  }
  return { records, outdated };
}

/** Whether a figure is provisional. */
export function mayChange(row: FigureRow, figure: FileFigure): boolean {
  return figure.provisional ?? row.provisional;
}

function valuesOf(
  row: FigureRow,
  figure: FileFigure,
  before: StandingFigure | undefined,
): Record<string, SheetValue> {
  const { area, basis, publication } = row;
  const { measure, year, group, value } = figure;
  const provisional = mayChange(row, figure);
  const source = sourceText(publication, provisional);
  const given = cellOf(value, measure.endsWith("Scaled") || measure === "tablesMean");
  if (!before) {
    const name = publishedMeasures[measure];
    const inYear = asText(resultYearName(year));
    return { measure: name, year: inYear, area, group, value: given, basis, source };
  }
  const isFinalNow = isProvisional(before.source) && !provisional;
  const changed = before.value !== value;
  return {
    ...before.identity,
    ...(changed ? { value: given } : {}),
    ...(changed || isFinalNow ? { source } : {}),
  };
}

/** A percentage of 1 or less is written with its sign: a bare 0.8 would be read as 80%. */
function cellOf(value: number, isScore: boolean): SheetValue {
  return !isScore && value > 0 && value <= 1 ? asText(`${value}%`) : value;
}
