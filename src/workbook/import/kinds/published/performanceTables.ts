import { areaName, ownAreas } from "../../../published/publishedAreas";
import { bases, publications } from "../../../published/publishedSources";
import { resultYearName } from "../../../published/resultYear";
import type { FileRow, ImportKind, ImportPlan } from "../../importKind";
import { otherArea } from "./areaChoice";
import { column } from "./exploreColumns";
import type { FigureRow } from "./figureRow";
import { planFigures } from "./planFigures";
import { notKept, together } from "./plannedRows";
import { planSchools, type SchoolRow } from "./planSchools";
import { keptAuthorities } from "./schoolValues";
import { tableFields, tableFigures, tableSchool } from "./tableColumns";
import { tableYear, yearFields } from "./tableYear";

/** The school performance tables of Key Stage 2: a row a school, and rows for areas. */
export const performanceTablesKind: ImportKind = {
  key: "performanceTables",
  title: "School performance tables",
  from: "England's Key Stage 2 results, or those of a local authority, from DfE's compare school performance service.",
  fields: [{ ...column("RECTYPE", "Record type"), needed: true }, ...tableFields, ...yearFields],
  likelihood: (found) =>
    found.has("RECTYPE") && found.has("URN") && found.has("PTRWM_EXP") ? 0.98 : 0,
  plan: (rows, context) => {
    const told = tableYear(rows, context);
    if (told.state === "asked") return waiting(rows, told.question);
    const areas = rows.flatMap((row) => areaRow(row, told.year) ?? []);
    const schools = rows.flatMap((row) => schoolRow(row, told.year) ?? []);
    const inFile = new Map(rows.map((row, place) => [`${row.table}|${row.line}`, place]));
    const placeOf = (row: { readonly table: string; readonly line: number }) =>
      inFile.get(`${row.table}|${row.line}`) ?? 0;
    const plan = together(planFigures(areas, context), planSchools(schools, context));
    return { ...plan, rows: [...plan.rows].sort((one, other) => placeOf(one) - placeOf(other)) };
  },
};

const waitingReason = "It waits for the year of the results.";

function waiting(rows: readonly FileRow[], question: ImportPlan["questions"][number]): ImportPlan {
  const planned = rows.map((row) =>
    notKept({ row, about: row.text("SCHNAME") || row.text("URN") }, "ask", waitingReason),
  );
  return { rows: planned, changes: [], questions: [question], notes: [] };
}

/** A row about England (record types 4, all schools, and 5, state-funded) or a local authority (3). */
function areaRow(row: FileRow, year: number): FigureRow | undefined {
  const type = row.text("RECTYPE");
  if (type === "1" || type === "2") return undefined;
  const area =
    type === "3" ? areaName({ code: row.text("LEA"), name: row.text("SCHNAME"), year }) : england;
  const read = {
    row,
    area,
    about: `${area}, ${resultYearName(year)}`,
    basis: type === "4" ? bases.performanceTablesAll : bases.performanceTables,
    publication: publications.performanceTables,
    provisional: false,
  };
  if (/^[345]$/.test(type)) return { ...read, ...tableFigures(row, year) };
  const reason = `‘${type}’ is no kind of row that performance tables have.`;
  return { ...read, area: "", about: "", figures: [], reason, otherwise: "refuse" };
}

const { england } = ownAreas;

function schoolRow(row: FileRow, year: number): SchoolRow | undefined {
  const type = row.text("RECTYPE");
  if (type !== "1" && type !== "2") return undefined;
  const authority = areaName({ code: row.text("LEA"), name: "", year });
  const read = tableSchool(row, year, authority);
  const none = (reason: string, otherwise: "passOver" | "refuse") => ({
    ...read,
    values: {},
    reason,
    otherwise,
  });
  if (!keptAuthorities.has(authority)) return none(otherArea, "passOver");
  if (type === "2") return none("Special schools are not compared.", "passOver");
  if (/^\d{6}$/.test(read.urn)) return read;
  return none(`‘${read.urn}’ is no URN of six figures.`, "refuse");
}
