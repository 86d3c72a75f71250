import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { resultsWorkbook, rowsIn } from "../../../../../testing/workbook/resultsWorkbook";

const said = { kind: "markRows" };

function marks(...rows: readonly (readonly string[])[]) {
  const headers = ["UPN", "Subject", "Term", "Academic year", "Year", "Grade"];
  return aFile(headers, ...rows.map((row) => headers.map((_, index) => row[index] ?? "")));
}

/** A mark of Amira Khan in reading. */
const reading = (term: string, year: string, yearGroup: string, grade: string) =>
  marks([aUpn(1), "Reading", term, year, yearGroup, grade]);

test.each([
  ["Autumn 1", "Mathematics autumn"],
  ["Baseline", "Mathematics start"],
])("a table of names, subjects, terms and grades is recognised by ‘%s’", (term, header) => {
  const file = aFile(
    ["Name", "Class", "Subject", "Term", "Grade"],
    ["Amira Khan", "Oak", "Maths", term, "exs"],
  );
  const read = importInto(resultsWorkbook(), file);
  expect(read.kind?.key).toBe("markRows");
  expect(read.outcomes).toEqual([`2 add Amira Khan, ${header}`]);
  expect(read.column("Oak", header)).toEqual(["EXS", ""]);
});

test.each([
  ["Aut", "", "", "Reading autumn"],
  ["Autumn 2026", "", "", "Reading autumn"],
  ["Autumn", "2026/27", "", "Reading autumn"],
  ["Autumn", "", "Year 4", "Reading autumn"],
  ["Baseline", "", "", "Reading start"],
  ["KS1", "", "", "Reading start"],
  ["End of last year", "", "", "Reading last year"],
  ["Forecast", "", "", "Reading forecast year end"],
  ["KS2 prediction", "", "", "Reading forecast key stage end"],
])("a mark of ‘%s’ ‘%s’ ‘%s’ comes under %s", (term, year, yearGroup, header) => {
  const read = importInto(resultsWorkbook(), reading(term, year, yearGroup, "EXS"), said);
  expect(read.column("Oak", header)).toEqual(["EXS", ""]);
});

test.each([
  ["Summer", "2024/25", "", "2024/25, Year 2, Summer"],
  ["Spring 2025", "", "", "2024/25, Year 2, Spring"],
  ["Summer", "", "Y3", "2025/26, Year 3, Summer"],
  ["Summer", "", "2025/26", "2025/26, Year 3, Summer"],
  ["End of Year 1", "", "", "2023/24, Year 1, Summer"],
])("a mark of ‘%s’ ‘%s’ ‘%s’ is a past one", (term, year, yearGroup, expected) => {
  const read = importInto(resultsWorkbook(), reading(term, year, yearGroup, "EXS"), said);
  expect(rowsIn(read.after, "Past marks")).toEqual([
    `${aUpn(1)}, ${expected}, Reading, Teacher assessment, EXS`,
  ]);
});

test.each([
  [["", "Autumn"], "refuse", "The row names no subject."],
  [["Art", "Autumn"], "passOver", "‘Art’ is not reading, writing or maths."],
  [["Reading", ""], "refuse", "The row names no term."],
  [["Reading", "Half way"], "refuse", /^‘Half way’ is no term/],
  [["Reading", "Autumn", "last"], "refuse", /^‘last’ is no academic year/],
  [["Reading", "Baseline", "2023/24"], "refuse", /^‘Baseline’ of an earlier year/],
  [["Reading", "Target"], "passOver", /^Targets are agreed by people/],
  [["Reading", "Summer"], "refuse", /still to come/],
])("a row that says %j does not come in: %s", (row, outcome, reason) => {
  const [subject = "", term = "", year = ""] = row;
  const file = marks([aUpn(1), subject, term, year, "", "EXS"]);
  const { plan } = importInto(resultsWorkbook(), file, said);
  expect(plan?.rows.map((each) => each.outcome)).toEqual([outcome]);
  expect(plan?.rows[0]?.reason).toMatch(reason);
  expect(plan?.changes).toEqual([]);
});

test("of two halves of a term the later counts, and the row of the other says so", () => {
  const file = marks(
    [aUpn(1), "Reading", "Aut 1", "", "", "WTS"],
    [aUpn(1), "Reading", "Aut 2", "", "", "EXS"],
  );
  const read = importInto(resultsWorkbook(), file, said);
  expect(read.column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
  expect(read.outcomes.map((each) => each.slice(0, 10))).toEqual(["2 passOver", "3 add Amir"]);
});
