import { cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import type { ValueAddedRow, ValueAddedTable } from "../../core/valueAdded/valueAddedTable";
import { valueAddedTableProblems } from "../../core/valueAdded/valueAddedTableProblems";
import { type RowReader, readRows } from "../layout/columnMap";
import { publishedNumber } from "../published/publishedNumber";
import { academicYearOfResults, resultYear } from "../published/resultYear";
import { field, subjectOf } from "./fields";
import type { KnownTab } from "./recogniseTabs";
import { type Unusable, unusableRow } from "./unusableRow";

/** DfE's table as it stands in the workbook, and what is odd in it. */
export interface ReadValueAddedTable {
  readonly table: ValueAddedTable;
  readonly findings: readonly Finding[];
}

/** Reads the Value added table tab, and looks over whether it makes sense. */
export function readValueAddedTable(known: KnownTab | undefined): ReadValueAddedTable {
  if (!known) return { table: [], findings: [] };
  const placed: { readonly row: RowReader; readonly read: ValueAddedRow }[] = [];
  const findings: Finding[] = [];
  for (const row of readRows(known.tab, known.map, known.layout)) {
    const read = valueAddedRow(row);
    if ("expected" in read) {
      findings.push(
        unusableRow(row, read, "unusableValueAddedRow", "for progress since Key Stage 1"),
      );
    } else placed.push({ row, read });
  }
  const table = placed.map(({ read }) => read);
  return { table, findings: [...findings, ...problemFindings(table, placed)] };
}

function valueAddedRow(row: RowReader): ValueAddedRow | Unusable {
  const text = (key: string) => cellText(row.cell(key).typed);
  const number = (key: string) => {
    const read = publishedNumber(text(key));
    return read.state === "number" ? read.value : undefined;
  };
  const year = resultYear(text("year"));
  const subject = subjectOf(row.cell("subject"));
  const from = number("from");
  const meanKeyStage2 = number("meanKeyStage2");
  const sdNational = number("sdNational");
  if (year === undefined) return { key: "year", expected: "a year such as 2022/23" };
  if (!subject) return { key: "subject", expected: "Reading, Writing or Mathematics" };
  if (text("group") === "") return { key: "group", expected: "the group's number or name" };
  if (from === undefined) return { key: "from", expected: "the lowest average of the group" };
  if (text("below") !== "" && number("below") === undefined) {
    return { key: "below", expected: "the average at which the next group begins" };
  }
  if (meanKeyStage2 === undefined) {
    return { key: "meanKeyStage2", expected: "the national mean of the group" };
  }
  if (sdNational === undefined) {
    return { key: "sdNational", expected: "the national standard deviation of progress scores" };
  }
  return {
    year: academicYearOfResults(year),
    subject,
    group: text("group"),
    from,
    ...field("below", number("below")),
    meanKeyStage2,
    ...field("minimumProgress", number("minimumProgress")),
    sdNational,
  };
}

/** A problem is told on the first row of its subject and year, or of its year. */
function problemFindings(
  table: ValueAddedTable,
  placed: readonly { readonly row: RowReader; readonly read: ValueAddedRow }[],
): Finding[] {
  return valueAddedTableProblems(table).flatMap((problem): Finding[] => {
    const ofYear = placed.filter(({ read }) => read.year === problem.year);
    const first = ofYear.find(({ read }) => read.subject === problem.subject) ?? ofYear[0];
    if (!first) return [];
    const { typed: _, ...cell } = first.row.cell("subject");
    return [
      {
        rule: "valueAddedTableProblem",
        severity: problem.severity,
        cell,
        expected: "a table as DfE publishes it",
        found: first.read.subject,
        message: problem.message,
      },
    ];
  });
}
