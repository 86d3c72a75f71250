import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { resultsWorkbook, rowsIn } from "../../../../../testing/workbook/resultsWorkbook";

const said = { kind: "tests" };
const day = "Wed Jun 17 2026";

function found(headers: readonly string[], row: readonly string[], answers = {}) {
  const file = aFile(["UPN", "Date", ...headers], [aUpn(1), "17/06/2026", ...row]);
  const result = importInto(resultsWorkbook(), file, { ...said, answers });
  return { ...result, row: rowsIn(result.after, "Tests")[0] };
}

describe("standardised tests", () => {
  test("come in with raw mark, age and score", () => {
    const headers = ["Test name", "Subject", "Raw score", "Standardised score", "Age at test"];
    const { row } = found(headers, ["NFER summer 2026", "Maths", "31", "104", "8.8"]);
    expect(row).toBe(
      `${aUpn(1)}, ${day}, NFER summer 2026, Mathematics, 31, 8:08, Standardised score, 104`,
    );
  });

  test("have the age that the date of birth gives, where the file gives none", () => {
    const { column } = found(["Test", "SS"], ["PiRA 6", "98"]);
    expect(column("Tests", "Age at test")).toEqual(["8:08"]);
    expect(column("Tests", "Subject")).toEqual(["Reading"]);
  });

  test("of two scores the age-standardised one comes in, and that is told", () => {
    const headers = ["Test", "Standardised score", "Age standardised score"];
    const { row, notes } = found(headers, ["PUMA 6", "98", "101"]);
    expect(row).toMatch(/Mathematics, 8:08, Standardised score, 101$/);
    expect(notes.join(" ")).toContain("The age-standardised one comes in");
  });

  test("are never taken for scaled scores: a scaled score of an unknown test is asked about", () => {
    const headers = ["Test", "Subject", "Scaled score"];
    const values = ["Star test", "Reading", "100"];
    const { outcomes, plan } = found(headers, values);
    expect(outcomes).toEqual(["2 ask Amira Khan, Reading, Star test"]);
    expect(plan?.questions[0]?.question).toContain("On which scale?");
    const answers = { "tests.scaled": "standardised" };
    expect(found(headers, values, answers).row).toMatch(/Standardised score, 100$/);
    const left = { "tests.scaled": "leaveOut" };
    expect(found(headers, values, left).outcomes).toEqual([
      "2 passOver Amira Khan, Reading, Star test",
    ]);
  });

  test("take the test from the file's name where no column gives it", () => {
    const file = aFile(["UPN", "Subject", "Standardised score"], [aUpn(1), "Reading", "99"]);
    const { column } = importInto(resultsWorkbook(), file, {
      ...said,
      fileName: "NFER autumn 2026.xlsx",
    });
    expect(column("Tests", "Suite")).toEqual(["NFER autumn 2026"]);
  });
});

describe("past papers of the national tests", () => {
  test.each([
    ["SATs 2024", "Reading", "27", "27, 8:08, Key Stage 2 scaled score, 100"],
    ["KS2 SATs 2025", "Reading", "27", "27, 8:08, Key Stage 2 scaled score, 99"],
    ["SATs 2025", "GPS", "54", "54, 8:08, Key Stage 2 scaled score, 110"],
    ["SATs 2024", "Reading", "2", "2, 8:08, Key Stage 2 scaled score, N"],
  ])("%s %s: %s marks are looked up", (suite, subject, raw, expected) => {
    expect(found(["Test", "Subject", "Raw mark"], [suite, subject, raw]).row).toContain(expected);
  });

  test("keep the raw mark where the table is not here, and that is told", () => {
    const { row, notes } = found(["Test", "Subject", "Raw mark"], ["SATs 2024", "Maths", "60"]);
    expect(row).toMatch(/Mathematics, 60, 8:08$/);
    expect(notes.join(" ")).toContain(
      "The table of scaled scores for mathematics 2024 is not published here",
    );
  });

  test("more marks than the paper has are refused", () => {
    const { reason } = found(["Test", "Subject", "Raw mark"], ["SATs 2024", "Reading", "51"]);
    expect(reason(2)).toBe(
      "51 is no number of marks of the reading paper. Correct it in the file.",
    );
  });

  test("a scaled score that the file gives counts before the table", () => {
    const headers = ["Test", "Subject", "Raw mark", "Scaled score"];
    const { row } = found(headers, ["KS2 SATs 2024", "Maths", "60", "103"]);
    expect(row).toMatch(/60, 8:08, Key Stage 2 scaled score, 103$/);
  });
});

describe("QCA optional tests", () => {
  test("come in as levels", () => {
    const { row } = found(["Test", "Subject", "Level"], ["QCA optional test", "Reading", "3c"]);
    expect(row).toMatch(/National Curriculum levels, 3C$/);
  });

  test("have the levels of the one table that is known, else the marks alone", () => {
    const headers = ["Test", "Subject", "Raw mark"];
    const known = found(headers, ["QCA optional Y3 2007", "Reading", "20"]);
    expect(known.row).toMatch(/20, 8:08, National Curriculum levels, 3C$/);
    const other = found(headers, ["QCA optional Y4 2003", "Reading", "20"]);
    expect(other.row).toMatch(/Reading, 20, 8:08$/);
    expect(other.notes.join(" ")).toContain("thresholds of these optional tests are not published");
  });
});

describe("a test that cannot be right", () => {
  const headers = ["Date", "Test", "Subject", "Raw mark", "Standardised score"];
  test.each([
    ["out of range", ["17/06/2026", "NFER", "Reading", "20", "141"], "‘141’ is out of range"],
    ["not whole", ["17/06/2026", "NFER", "Reading", "20", "99.5"], "‘99.5’ is not a whole number"],
    ["to come", ["17/06/2027", "NFER", "Reading", "20", "99"], "17/06/2027, is still to come"],
    [
      "before birth",
      ["17/06/2017", "NFER", "Reading", "20", "99"],
      "before the child's date of birth",
    ],
    [
      "marks in words",
      ["17/06/2026", "NFER", "Reading", "many", "99"],
      "‘many’ is no number of marks",
    ],
    ["a formula", ["17/06/2026", "NFER", "Reading", "20", "=A1"], "‘=A1’ is a formula"],
    ["no result", ["17/06/2026", "NFER", "Reading", "", ""], "neither marks nor a score"],
  ])("is refused: %s", (_, row, reason) => {
    const result = importInto(
      resultsWorkbook(),
      aFile(["UPN", ...headers], [aUpn(1), ...row]),
      said,
    );
    expect(result.outcomes).toEqual(["2 refuse Amira Khan, Reading, NFER"]);
    expect(result.reason(2)).toContain(reason);
  });

  test("the same test of a day twice is refused", () => {
    const row = [aUpn(1), "17/06/2026", "NFER", "Reading", "20"];
    const file = aFile(["UPN", ...headers], [...row, "99"], [...row, "101"]);
    const { outcomes } = importInto(resultsWorkbook(), file, said);
    expect(outcomes.map((each) => each.split(" ")[1])).toEqual(["add", "refuse"]);
  });
});

test("text from a file never becomes a formula", () => {
  const { plan } = found(["Test", "Subject", "Standardised score"], ["+NFER", "-Art", "99"]);
  const written = JSON.stringify(plan?.changes);
  expect(written).toContain(`"'+NFER"`);
  expect(written).toContain(`"'-Art"`);
});

test("a table of test results is recognised", () => {
  const file = aFile(["UPN", "Surname", "Forename", "DOB", "Raw score", "Standardised score"]);
  expect(importInto(resultsWorkbook(), file).kind?.key).toBe("tests");
});
