import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import {
  amira,
  ben,
  resultsWorkbook,
  rowsIn,
} from "../../../../../testing/workbook/resultsWorkbook";

const headers = ["UPN", "Subject", "Mark", "Date", "Term", "Academic year", "Scale"];
const said = { kind: "plainResults" };

/** A row: what is left out at the end is blank. */
function marks(...rows: readonly (readonly string[])[]) {
  return aFile(headers, ...rows.map((row) => headers.map((_, index) => row[index] ?? "")));
}

describe("marks of earlier years", () => {
  test.each([
    ["a term and year", ["", "Summer", "2024/25"], "2024/25, Year 2, Summer"],
    ["a term with its calendar year", ["", "Spring 2026", ""], "2025/26, Year 3, Spring"],
    ["a date in autumn", ["14/11/2024", "", ""], "2024/25, Year 2, Autumn"],
    ["a date in summer", ["2025-06-20", "", ""], "2024/25, Year 2, Summer"],
  ])("come into Past marks by %s", (_, when, expected) => {
    const file = marks([aUpn(1), "Maths", "exs", ...when]);
    expect(rowsIn(importInto(resultsWorkbook(), file, said).after, "Past marks")).toEqual([
      `${aUpn(1)}, ${expected}, Mathematics, Teacher assessment, EXS`,
    ]);
  });

  test("are the same as those that stand in other words", () => {
    const history = [
      {
        upn: aUpn(1).toLowerCase(),
        year: "2024-25",
        yearGroup: "2",
        term: "Sum",
        subject: "Maths",
        scale: "teacher assessment",
        grade: "EXP",
      },
    ];
    const file = marks([aUpn(1), "Mathematics", "EXS", "", "Summer", "2024/25"]);
    const { outcomes, plan } = importInto(resultsWorkbook({ history }), file, said);
    expect(outcomes).toEqual(["2 same Amira Khan, Mathematics, Summer 2024/25"]);
    expect(plan?.changes).toEqual([]);
  });

  test("are on the scale that the file names", () => {
    const file = marks([
      aUpn(1),
      "Reading",
      "104",
      "",
      "Summer",
      "2024/25",
      "Key Stage 1 scaled score",
    ]);
    expect(rowsIn(importInto(resultsWorkbook(), file, said).after, "Past marks")[0]).toContain(
      "Key Stage 1 scaled score, 104",
    );
    const unknown = marks([aUpn(1), "Reading", "3", "", "Summer", "2024/25", "Stars"]);
    expect(importInto(resultsWorkbook(), unknown, said).reason(2)).toMatch(
      /^The Scales tab has no scale ‘Stars’/,
    );
  });

  test("are asked about where the school's scale does not read them, and the answer tells", () => {
    const file = marks(
      [aUpn(1), "Reading", "2b", "", "Summer", "2024/25"],
      [aUpn(2), "Reading", "2s", "", "Summer", "2024/25"],
    );
    const { outcomes, plan } = importInto(resultsWorkbook(), file, said);
    expect(outcomes.map((each) => each.split(" ")[1])).toEqual(["ask", "ask"]);
    const [question] = plan?.questions ?? [];
    expect(question?.question).toContain("‘2b’, ‘2s’");
    expect(question?.choices.map(({ label }) => label)).toEqual(["Steps", "Leave them out"]);
    const answers = { [question?.id ?? ""]: "steps" };
    const { after } = importInto(resultsWorkbook(), file, { ...said, answers });
    expect(rowsIn(after, "Past marks")[0]).toContain("Steps, 2b");
  });
});

test("a mark that no scale reads is a slip, however few marks there are, and no question", () => {
  const file = marks(
    [aUpn(1), "Reading", "EXS", "", "Autumn"],
    [aUpn(2), "Reading", "Superb", "", "Autumn"],
  );
  const { plan, outcomes, reason } = importInto(resultsWorkbook(), file, said);
  expect(plan?.questions).toEqual([]);
  expect(outcomes.map((each) => each.split(" ")[1])).toEqual(["add", "refuse"]);
  expect(reason(3)).toMatch(/^‘Superb’ is not on the scale/);
});

test("of two sheets that differ, the second row names the first one's sheet", () => {
  const [one, other] = ["EXS", "GDS"].map((mark) =>
    marks([aUpn(1), "Reading", mark, "", "Autumn"]),
  );
  const sheets = [
    { name: "Oak", rows: one?.rows ?? [] },
    { name: "Elm", rows: other?.rows ?? [] },
  ];
  const { plan } = importInto(resultsWorkbook(), sheets, said);
  expect(plan?.rows[1]?.reason).toMatch(/^It differs from row 2 of ‘Oak’, which has EXS/);
});

describe("marks of this year", () => {
  test("come into the blank cell of their subject and term", () => {
    const file = marks(
      [aUpn(1), "Reading", "EXS", "20/11/2026"],
      [aUpn(2), "W", "WTS", "", "Autumn"],
    );
    const { outcomes, column, after } = importInto(resultsWorkbook(), file, said);
    expect(outcomes).toEqual([
      "2 add Amira Khan, Reading, Autumn 2026/27",
      "3 add Ben Ash, Writing, Autumn 2026/27",
    ]);
    expect(column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
    expect(column("Oak", "Writing autumn")).toEqual(["", "WTS"]);
    expect(rowsIn(after, "Past marks")).toEqual([]);
  });

  test("are the same where the cell says so in another way", () => {
    const tabs = resultsWorkbook({ oak: [{ ...amira, "reading.autumn": "exp" }] });
    const file = marks([aUpn(1), "Reading", "EXS", "", "Autumn", "2026/27"]);
    const { outcomes, plan } = importInto(tabs, file, said);
    expect(outcomes).toEqual(["2 same Amira Khan, Reading, Autumn 2026/27"]);
    expect(plan?.changes).toEqual([]);
  });

  test("are asked about where another stands, and it stays or goes as the person says", () => {
    const tabs = resultsWorkbook({ oak: [{ ...amira, "reading.autumn": "WTS" }] });
    const file = marks([aUpn(1), "Reading", "EXS", "", "Autumn", "2026/27"]);
    const { plan, outcomes } = importInto(tabs, file, said);
    expect(outcomes).toEqual(["2 ask Amira Khan, Reading, Autumn 2026/27"]);
    const id = plan?.questions[0]?.id ?? "";
    const answered = (answer: string) =>
      importInto(tabs, file, { ...said, answers: { [id]: answer } });
    expect(answered("keep").plan?.changes).toEqual([]);
    expect(answered("replace").outcomes).toEqual(["2 change Amira Khan, Reading, Autumn 2026/27"]);
    expect(answered("replace").column("Oak", "Reading autumn")).toEqual(["EXS"]);
  });

  test("are asked about once where many differ", () => {
    const tabs = resultsWorkbook({
      oak: [
        { ...amira, "reading.autumn": "WTS" },
        { ...ben, "reading.autumn": "WTS" },
      ],
    });
    const file = marks(
      [aUpn(1), "Reading", "EXS", "", "Autumn"],
      [aUpn(2), "Reading", "GDS", "", "Autumn"],
    );
    const { plan } = importInto(tabs, file, said);
    expect(plan?.questions.map(({ question }) => question)).toEqual([
      "For 2 marks of this year the class tab holds another mark than the file. Which ones count?",
    ]);
    const all = importInto(tabs, file, { ...said, answers: { classMarks: "replace" } });
    expect(all.column("Oak", "Reading autumn")).toEqual(["EXS", "GDS"]);
    const each = importInto(tabs, file, { ...said, answers: { classMarks: "each" } });
    expect(each.plan?.questions).toHaveLength(3);
  });

  test("need a row in a class tab; those of a child who has left are past", () => {
    const file = marks([aUpn(3), "Reading", "EXS", "", "Autumn"]);
    expect(importInto(resultsWorkbook(), file, said).reason(2)).toMatch(
      /^The child has no row in a class tab/,
    );
  });

  test("without a date or term are asked about, for all together", () => {
    const file = marks([aUpn(1), "Reading", "EXS"]);
    const { plan, outcomes } = importInto(resultsWorkbook(), file, said);
    expect(outcomes).toEqual(["2 ask Amira Khan"]);
    const [question] = plan?.questions ?? [];
    expect(question?.choices[0]?.label).toBe("Autumn 2026/27");
    const answers = { [question?.id ?? ""]: question?.choices[1]?.key ?? "" };
    expect(importInto(resultsWorkbook(), file, { ...said, answers }).outcomes).toEqual([
      "2 add Amira Khan, Reading, Summer 2025/26",
    ]);
  });
});

describe("a row that cannot be right", () => {
  test.each([
    [
      "a slip",
      ["Reading", "EXXS", "", "Summer", "2024/25", "Teacher assessment"],
      "‘EXXS’ is not on the scale. Was EXS meant?",
    ],
    [
      "a score out of range",
      ["Reading", "130", "", "Summer", "2024/25", "Key Stage 2 scaled score"],
      "‘130’ is out of range",
    ],
    ["a date to come", ["Reading", "EXS", "24/11/2026"], "The date, 24/11/2026, is still to come."],
    [
      "a date before birth",
      ["Reading", "EXS", "01/09/2017"],
      "lies before the child's date of birth",
    ],
    ["no date", ["Reading", "EXS", "last week"], "‘last week’ is no date."],
    [
      "a term to come",
      ["Reading", "EXS", "", "Summer", "2026/27"],
      "Summer 2026/27 is still to come.",
    ],
    [
      "a year to come",
      ["Reading", "EXS", "", "Autumn", "2027/28"],
      "Autumn 2027/28 is still to come.",
    ],
    ["no year", ["Reading", "EXS", "", "Summer", "long ago"], "‘long ago’ is no academic year"],
    [
      "a formula",
      ["Reading", '=HYPERLINK("x")', "", "Summer", "2024/25"],
      "is a formula, not its result",
    ],
    [
      "before Reception",
      ["Reading", "EXS", "", "Summer", "2018/19"],
      "The year group then is not known",
    ],
  ])("for %s is refused, and says why", (_, row, reason) => {
    const found = importInto(resultsWorkbook(), marks([aUpn(1), ...row]), said);
    expect(found.outcomes[0]).toMatch(/^2 refuse/);
    expect(found.reason(2)).toContain(reason);
    expect(found.plan?.changes).toEqual([]);
  });

  test("for another subject, or without a mark, is passed over", () => {
    const file = marks([aUpn(1), "Art", "EXS"], [aUpn(1), "Reading", ""]);
    const { outcomes, reason } = importInto(resultsWorkbook(), file, said);
    expect(outcomes).toEqual(["2 passOver Amira Khan", "3 passOver Amira Khan"]);
    expect(reason(2)).toBe("‘Art’ is not reading, writing or mathematics.");
  });

  test("for the same child, subject and term twice counts once", () => {
    const row = [aUpn(1), "Reading", "EXS", "", "Summer", "2024/25"];
    const other = [aUpn(1), "Reading", "WTS", "", "Summer", "2024/25"];
    const { outcomes } = importInto(resultsWorkbook(), marks(row, row, other), said);
    expect(outcomes.map((each) => each.split(" ")[1])).toEqual(["add", "passOver", "refuse"]);
    const now = ["EXS", "EXS", "GDS"].map((mark) => [aUpn(1), "Reading", mark, "", "Autumn"]);
    const { outcomes: thisYear } = importInto(resultsWorkbook(), marks(...now), said);
    expect(thisYear.map((each) => each.split(" ")[1])).toEqual(["add", "passOver", "refuse"]);
  });
});

describe("a plain table of results is recognised", () => {
  test.each([
    ["a date", ["UPN", "Subject", "Value", "Date"], [aUpn(1), "Reading", "EXS", "20/11/2026"]],
    [
      "a date and a term",
      ["UPN", "Subject", "Result", "Date", "Term"],
      [aUpn(1), "Reading", "EXS", "", "Autumn"],
    ],
    [
      "a name and a term",
      ["Pupil", "Subject", "Grade", "Data drop"],
      ["Khan, Amira", "Reading", "EXS", "Autumn 2026"],
    ],
    [
      "a class and a term",
      ["Name", "Class", "Subject", "Term", "Grade"],
      ["Amira Khan", "Oak", "Reading", "Autumn", "EXS"],
    ],
  ])("by %s", (_, headers, row) => {
    const answers = { children: "same" };
    const { kind, column } = importInto(resultsWorkbook(), aFile(headers, row), { answers });
    expect(kind?.key).toBe("plainResults");
    expect(column("Oak", "Reading autumn")).toEqual(["EXS", ""]);
  });

  test("where a column ‘Year’ holds the academic year", () => {
    const file = aFile(
      ["UPN", "Subject", "Grade", "Term", "Year"],
      [aUpn(1), "Reading", "EXS", "Summer", "2024/25"],
    );
    const { kind, outcomes } = importInto(resultsWorkbook(), file);
    expect(kind?.key).toBe("plainResults");
    expect(outcomes).toEqual(["2 add Amira Khan, Reading, Summer 2024/25"]);
  });
});
