import { areaName } from "../../../published/publishedAreas";
import { groupOfLabels } from "../../../published/publishedGroups";
import { bases, isProvisional, publications } from "../../../published/publishedSources";
import { resultYear, resultYearName } from "../../../published/resultYear";
import type { FileRow, ImportField } from "../../importKind";
import type { FigureBasis, FigureRow } from "./figureRow";

/** A column by DfE's name for it. */
export function column(key: string, label: string, ...alsoCalled: readonly string[]): ImportField {
  return { key, label, alsoCalled: [key, ...alsoCalled] };
}

/** The columns that tell when, where and of whom, in all files of Explore Education Statistics. */
export const exploreFields: readonly ImportField[] = [
  { ...column("time_period", "Time period"), needed: true },
  { ...column("geographic_level", "Geographic level"), needed: true },
  column("region_name", "Region"),
  column("region_code", "Region code"),
  column("la_name", "Local authority", "local_authority"),
  column("old_la_code", "Local authority number"),
  column("new_la_code", "Local authority code"),
  column("version", "Version"),
  column("establishment_type_group", "Kind of schools", "school_type"),
  column("breakdown", "Breakdown", "characteristic"),
  column("sex", "Sex", "gender"),
  column("disadvantage_status", "Disadvantage status"),
  column("fsm_status", "Free school meals status"),
  column("ethnicity_major", "Ethnic group"),
  column("ethnicity_minor", "Ethnic group, in detail"),
  column("first_language", "First language"),
  column("month_of_birth", "Month of birth"),
  column("sen_provision", "SEN provision"),
  column("sen_primary_need", "SEN primary need"),
];

const narrowing = [
  "breakdown",
  "sex",
  "disadvantage_status",
  "fsm_status",
  "ethnicity_major",
  "ethnicity_minor",
  "first_language",
  "month_of_birth",
  "sen_provision",
  "sen_primary_need",
];

/** When, where and of whom a row tells, or why it cannot be kept. */
export type ExploreRow = Pick<FigureRow, "row" | "area" | "about" | "reason" | "otherwise"> & {
  readonly year: number;
  readonly group: string;
};

/** Reads what a row is about. One that cannot be kept has a reason. */
export function exploreRow(row: FileRow): ExploreRow {
  const year = resultYear(row.text("time_period"));
  const group = groupOfLabels(narrowing.map(row.text));
  const area = areaOf(row, year);
  const about = [
    area,
    year === undefined ? row.text("time_period") : resultYearName(year),
    row.text("subject"),
    group ?? "",
  ];
  const read = {
    row,
    year: year ?? 0,
    area,
    group: group ?? "",
    about: about.filter(Boolean).join(", "),
  };
  const kept = (reason: string, otherwise: "passOver" | "refuse" = "passOver") => ({
    ...read,
    reason,
    otherwise,
  });
  if (year === undefined) {
    return kept(`‘${row.text("time_period")}’ is no year such as 202425.`, "refuse");
  }
  if (area === "") return kept("It is not about England, a region or a local authority.");
  if (!/^$|^(all )?state[- ]funded/i.test(row.text("establishment_type_group"))) {
    return kept("It counts other schools than the state-funded ones.");
  }
  if (group === undefined) return kept("Figures of this group of children are not kept.");
  return read;
}

function areaOf({ text }: FileRow, year: number | undefined): string {
  const level = text("geographic_level").toLowerCase();
  const of = (code: string, name: string) =>
    areaName({ code, name, ...(year === undefined ? {} : { year }) });
  if (level === "national") return of("970", "England");
  if (/^region(al)?$/.test(level)) return of(text("region_code"), text("region_name"));
  if (level !== "local authority") return "";
  return of(text("old_la_code") || text("new_la_code"), text("la_name"));
}

/** On what the figures of a file rest, told from all its rows together. */
export function exploreBasis(
  rows: readonly FileRow[],
  performance: boolean,
): (row: FileRow) => FigureBasis {
  const local = rows.some(({ text }) => text("la_name") !== "");
  const basis = !local
    ? bases.exploreNational
    : performance
      ? bases.explorePerformance
      : bases.exploreLocal;
  return (row) => ({
    basis,
    publication: publications.exploreStatistics,
    provisional: isProvisional(row.text("version")),
  });
}
