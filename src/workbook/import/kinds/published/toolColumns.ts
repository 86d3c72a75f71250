import {
  type ToolMeasure,
  toolMeasures,
  toolNames,
} from "../../../published/interactiveToolMeasures";
import { areaName } from "../../../published/publishedAreas";
import { bases, publications } from "../../../published/publishedSources";
import { resultYearName } from "../../../published/resultYear";
import type { FileRow, ImportField } from "../../importKind";
import { type FigurePlace, type FigureRow, figuresAt } from "./figureRow";

/** The columns that tell what a figure measures and where, in downloads of the tool. */
export const toolFields: readonly ImportField[] = [
  {
    key: "code",
    label: "Short name of the measure",
    alsoCalled: ["measure_code", "Short desc", "Measure code", "Dataset"],
  },
  {
    key: "measure",
    label: "Measure",
    alsoCalled: ["Measure name", "Indicator", "Measure short", "Measure long"],
    note: "Where there is none, the file's name says what it measures.",
  },
  {
    key: "area",
    label: "Area",
    alsoCalled: ["LA and Regions", "LA Name", "Local authority", "la_name", "Region"],
    needed: true,
  },
  {
    key: "laCode",
    label: "Local authority number",
    alsoCalled: ["LA Number", "la_code", "LA Code", "LA No"],
  },
  {
    key: "schools",
    label: "Kind of schools",
    alsoCalled: ["state_funded_flag", "State-Funded School Flag", "State funded"],
  },
];

/** What a row's measure is here, by its short name, its name in words, or the file's name. */
export function toolMeasure({ text }: FileRow, fileName: string): ToolMeasure | undefined {
  const code = plain(text("code"));
  const named = plain(text("measure"));
  const codes = Object.keys(toolMeasures);
  const found =
    codes.find((each) => code !== "" && plain(each) === code) ??
    codes.find((each) => named !== "" && plain(toolNames[each] ?? "") === named) ??
    (code + named === ""
      ? codes.find((each) => plain(fileName).includes(plain(toolNames[each] ?? each)))
      : undefined);
  return found === undefined ? undefined : toolMeasures[found];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

/** A figure of a row's measure: the year, and what stands there. */
export type ToolPlace = Omit<FigurePlace, "measure" | "group">;

/** The figures that a row gives of a measure, of one year or of several. */
export function toolRow(row: FileRow, fileName: string, places: readonly ToolPlace[]): FigureRow {
  const measured = toolMeasure(row, fileName);
  const [first] = places;
  // The tool calls the county before 2019 `Dorset (Pre LG)`: its `Dorset` is the present one.
  const area = areaName({ code: row.text("laCode"), name: row.text("area") });
  const year = places.length === 1 && first ? resultYearName(first.year) : "";
  const common = {
    row,
    area,
    about: [area, year, row.text("measure") || row.text("code")].filter(Boolean).join(", "),
    basis: bases.interactiveTool,
    publication: publications.interactiveTool,
    provisional: false,
  };
  const none = (reason: string) => ({
    ...common,
    figures: [],
    reason,
    otherwise: "passOver" as const,
  });
  if (!/^$|^state[- ]funded/i.test(row.text("schools"))) {
    return none("It counts other schools than the state-funded ones.");
  }
  if (!measured) return none("This measure is not one that is kept.");
  return { ...common, ...figuresAt(places.map((each) => ({ ...each, ...measured }))) };
}
