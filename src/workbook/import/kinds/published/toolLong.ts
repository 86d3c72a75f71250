import { publishedNumber } from "../../../published/publishedNumber";
import { isProvisional } from "../../../published/publishedSources";
import { resultYear } from "../../../published/resultYear";
import type { FileRow, ImportKind } from "../../importKind";
import type { FigureRow } from "./figureRow";
import { planFigures } from "./planFigures";
import { toolFields, toolRow } from "./toolColumns";

/** The Local Authority Interactive Tool, a row a measure, area and year. */
export const toolLongKind: ImportKind = {
  key: "interactiveToolLong",
  title: "Local authority figures, a row a year",
  from: "DfE's Local Authority Interactive Tool, all data as one long table.",
  fields: [
    ...toolFields,
    { key: "year", label: "Year", alsoCalled: ["Years", "time_period"], needed: true },
    { key: "value", label: "Value", alsoCalled: ["values", "values_num"], needed: true },
  ],
  likelihood: (found) => {
    if (!["area", "year", "value"].every((each) => found.has(each))) return 0;
    if (found.has("code")) return 0.9;
    return found.has("measure") && found.has("laCode") ? 0.8 : 0;
  },
  plan: (rows, context) =>
    planFigures(withoutOutdated(rows.map((row) => longRow(row, context.fileName))), context),
};

function longRow(row: FileRow, fileName: string): FigureRow {
  const year = resultYear(row.text("year"));
  const text = row.text("value");
  const found = publishedNumber(text);
  const provisional = isProvisional(row.text("year"));
  if (year !== undefined) return toolRow(row, fileName, [{ year, found, text, provisional }]);
  const reason = `‘${row.text("year")}’ is no year such as 2025.`;
  return { ...toolRow(row, fileName, []), figures: [], reason, otherwise: "refuse" };
}

/** Where a file gives a figure as provisional and as final, the final one counts. */
function withoutOutdated(rows: readonly FigureRow[]): FigureRow[] {
  const keyOf = ({ area, figures: [figure] }: FigureRow) =>
    figure && [area, figure.measure, figure.group, figure.year].join("|");
  const final = new Set(rows.filter((row) => !row.figures[0]?.provisional).map(keyOf));
  const reason = "The file gives the final figure too.";
  return rows.map((row) =>
    row.figures[0]?.provisional && final.has(keyOf(row))
      ? { ...row, figures: [], reason, otherwise: "passOver" }
      : row,
  );
}
