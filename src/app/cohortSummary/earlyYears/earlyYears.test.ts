import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { blocksOf, rowCalled, tableCalled, textsOf } from "../../../../testing/cohort/reportTexts";
import { aHistoryRow, anEarlyYearsRow } from "../../../../testing/core/resultRows";
import { shippedScaleBook } from "../../../core/scales/shippedScales";
import { earlyLearningGoals } from "../../../core/school/resultRows";

const scales = shippedScaleBook;

function profile(upn: string, year: string, emerging: readonly string[] = []) {
  const goals = earlyLearningGoals.map((goal) => (emerging.includes(goal) ? "1" : "2"));
  return anEarlyYearsRow({ upn, year, goals }, 2, scales);
}

/** Twelve children of earlier years with a profile expected throughout: 9 ended at EXS, 3 at WTS. */
const earlier = Array.from({ length: 12 }, (_, index) => `EARLIER${index}`);
const history = earlier.map((upn, index) =>
  aHistoryRow(
    {
      upn,
      year: "2023/24",
      yearGroup: "2",
      term: "Summer",
      subject: "Reading",
      scale: "Key Stage 1 teacher assessment",
      grade: index < 9 ? "EXS" : "WTS",
    },
    index + 2,
    scales,
  ),
);

const year1 = [
  { upn: "ONE", firstName: "Amira", sex: "F" as const, yearGroup: 1 as const },
  { upn: "TWO", firstName: "Ben", sex: "M" as const, yearGroup: 1 as const },
];
const known = {
  school: {
    history,
    earlyYears: [
      ...earlier.map((upn) => profile(upn, "2021/22")),
      profile("ONE", "2025/26"),
      profile("TWO", "2025/26", ["E10", "E11"]),
    ],
  },
};
const { report } = reportFor(year1, { ...known, scope: { kind: "yearGroup", yearGroup: 1 } });

describe("the early years of a cohort summary", () => {
  test("count the children expected in every goal of each area, and name the hardest goals", () => {
    const table = tableCalled(report, "Areas of learning");
    expect(rowCalled(table, "Literacy")).toEqual([
      "Literacy",
      "1 of 2 (50%)",
      "E10 Writing: 1 child",
    ]);
    expect(rowCalled(table, "Physical development")).toEqual([
      "Physical development",
      "2 of 2 (100%)",
      "none",
    ]);
  });

  test("say what is strongest and what to improve in each group", () => {
    const table = tableCalled(report, "Strengths and areas to improve, by group");
    expect(rowCalled(table, "Boys")[2]).toBe("Literacy and Mathematics: 0 of 1 (0%)");
    expect(rowCalled(table, "Girls")).toEqual([]);
  });

  test("say so of each child, with what similar children went on to do", () => {
    const table = tableCalled(report, "Children: strengths");
    expect(rowCalled(table, "Amira Example")[3]).toBe(
      "Reading 75 in 100 (n 12); Writing too few; Mathematics too few",
    );
    expect(rowCalled(table, "Amira Example")[1]).toBe("every area of learning");
    expect(rowCalled(table, "Ben Example")[2]).toBe("Literacy (E10) and Mathematics (E11)");
  });

  test("of a whole school go without the children, whose rows would fill it", () => {
    const whole = textsOf(reportFor(year1, known).report).join(" ");
    expect(whole).toContain("also lists each child");
    expect(JSON.stringify(reportFor(year1, known).report)).not.toContain("Amira Example");
  });

  test("are left out of cohorts without Reception and Year 1, and where nothing is known", () => {
    for (const other of [alike(2, { yearGroup: 4 }), alike(2, { yearGroup: 0 })]) {
      const found = reportFor(other).report;
      const headings = blocksOf(found).flatMap((block) =>
        block.kind === "heading" ? [block.text] : [],
      );
      expect(headings).not.toContain("Early years: strengths and areas to improve");
      expect(textsOf(found).length).toBeGreaterThan(0);
    }
  });
});
