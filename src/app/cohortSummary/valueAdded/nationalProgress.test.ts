import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { tableCalled, textsOf } from "../../../../testing/cohort/reportTexts";
import { history } from "../../../../testing/targets/schoolBuilder";
import { aTable } from "../../../../testing/valueAdded/valueAddedTable";
import type { School } from "../../../core/school/school";
import { subjects } from "../../../core/subject";
import type { ValueAddedTable } from "../../../core/valueAdded/valueAddedTable";

const year6 = alike(8, { yearGroup: 6, typed: { start: "EXS", spring: "EXS" } });
const caption = "Value added from Key Stage 1 to Key Stage 2";

/** Last year's leavers: each was EXS throughout at Key Stage 1, and scored the same in the test. */
function leavers(n: number, score: number): School["history"] {
  return Array.from({ length: n }, (_, place) => `LEFT${place}`).flatMap((upn) => [
    ...subjects.map((subject) =>
      history(upn, 2, "EXS", { year: 2021, scale: "ks1-teacher-assessment", subject }),
    ),
    history(upn, 6, score, { year: 2025, scale: "ks2-scaled" }),
  ]);
}

const reportOf = (valueAddedTable: ValueAddedTable, rows: School["history"]) =>
  reportFor(year6, { school: { history: rows }, context: { valueAddedTable } }).report;

describe("value added by the national method", () => {
  test("is given with its interval, its children and what it says; other subjects say why not", () => {
    const { rows } = tableCalled(reportOf(aTable(), leavers(15, 112)), caption);
    expect(rows).toEqual([
      ["2025/26", "Reading", "15 of 15", "+4.0", "+0.9 to +7.1", "above average", "nobody"],
      [
        ...["2025/26", "Writing", "0 of 15", "–", "–", "too few children (under 6)"],
        "15 without a result",
      ],
      [
        ...["2025/26", "Mathematics", "0 of 15", "–", "–", "too few children (under 6)"],
        "15 without a result",
      ],
    ]);
  });

  test("with an interval around 0 the school is not different from average", () => {
    const { rows } = tableCalled(reportOf(aTable(), leavers(15, 109)), caption);
    expect(rows[0]?.slice(3, 6)).toEqual(["+1.0", "−2.1 to +4.1", "not different from average"]);
  });

  test("a cohort without Key Stage 1 results, as of 2024 and 2025, has one row that says so", () => {
    const rows = leavers(15, 109).filter(({ yearGroup }) => yearGroup === 6);
    expect(tableCalled(reportOf(aTable(), rows), caption).rows).toEqual([
      [
        ...["2025/26", "All three", "0 of 15", "–", "–", "no prior attainment"],
        "15 without all three results of Key Stage 1",
      ],
    ]);
  });

  test("a table with an error is not used, and the error is told", () => {
    const broken = aTable().map((row) => ({ ...row, sdNational: 62 }));
    const report = reportOf(broken, leavers(15, 109));
    expect(tableCalled(report, caption).rows[0]).toContain("table has to be mended");
    expect(textsOf(report)).toContain(
      "Value added table, 2025/26, reading: a national spread (SD) of 62 cannot be right: it is between 3 and 10 points.",
    );
  });

  test("a table of other years has no figure, which is said", () => {
    expect(textsOf(reportOf(aTable(2022), leavers(15, 109))).join(" ")).toContain(
      "The Value added table tab holds the averages of 2022/23, and the workbook holds no Key Stage 2 results of then",
    );
  });

  test("without a table no figure is given, and where it goes is said", () => {
    expect(textsOf(reportFor(year6).report).join(" ")).toContain(
      "copy it into the Value added table tab",
    );
  });

  test("a class without Year 6 has no figure", () => {
    const { report } = reportFor([{ yearGroup: 3 }], {
      school: { history: leavers(15, 109) },
      context: { valueAddedTable: aTable() },
    });
    expect(JSON.stringify(report)).not.toContain(caption);
  });
});
