import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { resultsWorkbook, rowsIn } from "../../../../../testing/workbook/resultsWorkbook";
import { earlyLearningGoals } from "../../../../core/school/resultRows";

const said = { kind: "earlyYears" };

function found(headers: readonly string[], row: readonly string[], earlyYears = {}) {
  const standing = Object.keys(earlyYears).length === 0 ? [] : [{ upn: aUpn(3), ...earlyYears }];
  const file = aFile(["UPN", ...headers], [aUpn(3), ...row]);
  const result = importInto(resultsWorkbook({ earlyYears: standing }), file, said);
  return { ...result, row: rowsIn(result.after, "Early years")[0] };
}

describe("early years assessments", () => {
  test("come in from a column for each goal, by code", () => {
    const { row, kind } = found(earlyLearningGoals, Array<string>(17).fill("2"));
    expect(kind?.key).toBe("earlyYears");
    expect(row).toBe(`${aUpn(3)}, Birch, Cleo, 2025/26, ${Array<string>(17).fill("2").join(", ")}`);
  });

  test("come in from goals by name and outcomes in words", () => {
    const headers = [
      "Listening, attention and understanding",
      "Word reading",
      "Numerical patterns",
    ];
    const { column } = found(headers, ["Expected", "Emerging", "exp"]);
    expect(column("Early years", "E01")).toEqual(["2"]);
    expect(column("Early years", "E09")).toEqual(["1"]);
    expect(column("Early years", "E12")).toEqual(["2"]);
  });

  test("on entry stand in the same row as the goals that follow", () => {
    const headers = ["On entry reading", "Writing on entry", "Maths baseline"];
    const { row } = found(headers, ["on", "NOT", "Ahead"], { year: "2025/26", E01: "2" });
    expect(row).toBe(`${aUpn(3)}, 2025/26, ON, NOT, AHD, 2`);
  });

  test("are the same where they stand in other words", () => {
    const { outcomes, plan } = found(["E01", "Year"], ["2", "2025-26"], {
      year: "2025/26",
      E01: "EXP",
    });
    expect(outcomes).toEqual(["2 same Cleo Birch"]);
    expect(plan?.changes).toEqual([]);
  });

  test("take the year from the year group where the column ‘Year’ holds that", () => {
    expect(found(["E01", "Year"], ["2", "Year 1"]).row).toContain("2025/26");
  });

  test.each([
    ["a third outcome", ["E01", "E02"], ["3", "2"], "E01: ‘3’ is not on the scale."],
    ["a formula", ["E01", "E02"], ["=A1", "2"], "E01: ‘=A1’ is a formula"],
    [
      "another year than stands",
      ["E01", "Year"],
      ["2", "2024/25"],
      "in Reception in 2025/26, and the file in 2024/25",
    ],
    ["a year to come", ["E01", "Year"], ["2", "2030/31"], "2030/31 is still to come"],
    ["a year before today's goals", ["E01", "Year"], ["2", "2019/20"], "began in 2021/22"],
    ["no year", ["E01", "Year"], ["2", "soon"], "‘soon’ is no academic year"],
  ])("are refused for %s", (_, headers, row, reason) => {
    const result = found(headers, row, { year: "2025/26" });
    expect(result.outcomes).toEqual(["2 refuse Cleo Birch"]);
    expect(result.reason(2)).toContain(reason);
  });

  test("a row without any is passed over", () => {
    expect(found(["E01", "E02"], ["", ""]).outcomes).toEqual(["2 passOver Cleo Birch"]);
  });
});
