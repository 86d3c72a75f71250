import { areaName } from "../../../published/publishedAreas";
import type { FileRow, ImportKind } from "../../importKind";
import { notKept } from "./plannedRows";
import { planSchools, type SchoolRow } from "./planSchools";
import { tableFields, tableSchool } from "./tableColumns";
import { tableYear, yearFields } from "./tableYear";

const kept = new Set([...tableFields, ...yearFields].map(({ key }) => key));

/** One school's download of the performance tables: a row a variable. */
export const oneSchoolKind: ImportKind = {
  key: "performanceTablesOfSchool",
  title: "Performance table of one school",
  from: "The data of one school, downloaded from its page of DfE's compare school performance service.",
  fields: [
    { key: "variable", label: "Variable", alsoCalled: ["Variable name"], needed: true },
    { key: "value", label: "Value", alsoCalled: [], needed: true },
    { key: "namespace", label: "Namespace", alsoCalled: [] },
    { key: "description", label: "Description", alsoCalled: [] },
  ],
  likelihood: (found) =>
    ["variable", "value", "namespace"].every((each) => found.has(each)) ? 0.95 : 0,
  plan: (rows, context) => {
    const values = new Map<string, string>();
    for (const { text } of rows) {
      if (!values.has(text("variable"))) values.set(text("variable"), text("value"));
    }
    const whole: FileRow = {
      table: rows[0]?.table ?? "",
      line: rows[0]?.line ?? 0,
      headerLine: rows[0]?.headerLine ?? 0,
      text: (field) => values.get(field) ?? "",
    };
    const told = tableYear([whole], context);
    if (told.state === "asked") {
      const reason = "It waits for the year of the results.";
      const planned = rows.map((row) =>
        notKept({ row, about: row.text("variable") }, "ask", reason),
      );
      return { rows: planned, changes: [], questions: [told.question], notes: [] };
    }
    const authority = areaName({ code: values.get("LEA") ?? "", name: "", year: told.year });
    const school = tableSchool(whole, told.year, authority);
    return planSchools(
      rows.map((row) => variableRow(row, school)),
      context,
    );
  },
};

/** The part of a school's figures that one row of the file gives. */
function variableRow(row: FileRow, school: SchoolRow): SchoolRow {
  const variable = row.text("variable");
  const own = tableSchool(
    { ...row, text: (field) => (field === variable ? row.text("value") : "") },
    school.year,
    "",
  );
  const about = [variable, row.text("description")].filter(Boolean).join(": ");
  const part = { ...own, about, urn: school.urn };
  const none = (reason: string, otherwise: "passOver" | "refuse") => ({
    ...part,
    values: {},
    reason,
    otherwise,
  });
  if (!/^\d{6}$/.test(school.urn)) {
    return none(
      "The file has no row for the school’s URN, so nothing tells whose it is.",
      "refuse",
    );
  }
  if (part.otherwise || variable === "URN") return part;
  const { localAuthority } = school.values;
  if (variable === "LEA" && localAuthority !== undefined) {
    return { ...part, values: { localAuthority } };
  }
  if (Object.keys(part.values).length > 0) return part;
  const unknown = kept.has(variable) ? "It is blank, or not kept of schools." : "It is not kept.";
  return none(part.reason ?? unknown, "passOver");
}
