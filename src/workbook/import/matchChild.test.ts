import { aUpn } from "../../../testing/core/aUpn";
import { aFile, importInto } from "../../../testing/workbook/importInto";
import {
  amira,
  ben,
  cleo,
  resultsWorkbook,
  rowsIn,
} from "../../../testing/workbook/resultsWorkbook";
import { toSheetDate } from "../sheetValue";

const marks = ["Subject", "Mark", "Term", "Academic year"];
const reading = ["Reading", "EXS", "Summer", "2025/26"];
const said = { kind: "plainResults" };

/** A file with a past mark for each row of who. */
function fileOf(who: readonly string[], ...rows: readonly (readonly string[])[]) {
  return aFile([...who, ...marks], ...rows.map((row) => [...row, ...reading]));
}

describe("the child of a row of results", () => {
  test.each([
    ["a UPN", ["UPN"], [aUpn(1)]],
    ["a UPN in small letters with spaces", ["UPN"], [` ${aUpn(1).toLowerCase()} `]],
    ["a name and date of birth", ["Surname", "Forename", "DOB"], ["KHAN", "amira", "14/10/2017"]],
    ["a name in one and date of birth", ["Pupil name", "DOB"], ["Khan, Amira", "2017-10-14"]],
    ["a name and a class", ["Name", "Class"], ["Amira Khan", "oak"]],
  ])("is found by %s", (_, who, row) => {
    const { outcomes } = importInto(resultsWorkbook(), fileOf(who, row), said);
    expect(outcomes).toEqual(["2 add Amira Khan, Reading, Summer 2025/26"]);
  });

  test("is found by UPN though the child has left", () => {
    const { outcomes, after } = importInto(resultsWorkbook(), fileOf(["UPN"], [aUpn(4)]), said);
    expect(outcomes).toEqual(["2 add Dan Dove, Reading, Summer 2025/26"]);
    expect(rowsIn(after, "Past marks")[0]).toContain("Year 5");
  });

  test("is not found by a UPN that is none, nor by one that stands twice", () => {
    const twice = resultsWorkbook({ pupils: [amira, { ...ben, upn: aUpn(1) }, cleo] });
    const { reason } = importInto(twice, fileOf(["UPN"], ["A1"], [aUpn(1)], [aUpn(3)]), said);
    expect(reason(2)).toMatch(/^What stands as the UPN is none/);
    expect(reason(3)).toBe(
      "This UPN stands more than once in Pupils, in rows 2 and 3. Correct that first.",
    );
  });

  test("is not the child of the UPN where name and birthday are another's", () => {
    const file = fileOf(["UPN", "Name", "DOB"], [aUpn(1), "Ben Ash", "03/04/2018"]);
    expect(importInto(resultsWorkbook(), file, said).reason(2)).toMatch(
      /^The UPN belongs to a child of another name and another date of birth, in row 2 of Pupils/,
    );
  });

  test("needs a UPN in Pupils", () => {
    const tabs = resultsWorkbook({ pupils: [{ ...amira, upn: "" }, ben] });
    const { reason } = importInto(tabs, fileOf(["Name", "Class"], ["Amira Khan", "Oak"]), said);
    expect(reason(2)).toBe(
      "The child in row 2 of Pupils has no UPN there, and results are kept by it. Import the children first.",
    );
  });

  test("who is in Pupils with another date of birth is not taken for the child", () => {
    const file = fileOf(["Name", "DOB"], ["Amira Khan", "14/10/2016"]);
    expect(importInto(resultsWorkbook(), file, said).reason(2)).toMatch(
      /^A child of this name is in Pupils with another date of birth/,
    );
  });

  test("is asked about where two may be meant, and the answer tells", () => {
    const twin = { ...amira, upn: aUpn(9), className: "Elm" };
    const tabs = resultsWorkbook({ pupils: [amira, twin] });
    const file = fileOf(["Name", "DOB"], ["Amira Khan", "14/10/2017"]);
    const { plan, outcomes } = importInto(tabs, file, said);
    expect(outcomes).toEqual(["2 ask Amira Khan"]);
    const [question] = plan?.questions ?? [];
    expect(question?.choices.map(({ label }) => label)).toEqual([
      "Amira Khan, Oak, row 2",
      "Amira Khan, Elm, row 3",
      "Leave them out",
    ]);
    expect(question?.id).not.toMatch(/khan/i);
    const answers = { [question?.id ?? ""]: "row3" };
    expect(rowsIn(importInto(tabs, file, { ...said, answers }).after, "Past marks")[0]).toContain(
      aUpn(9),
    );
  });

  test("told by the name alone is asked about once for all", () => {
    const file = fileOf(["Name"], ["Amira Khan"], ["Ben Ash"]);
    const { plan, outcomes } = importInto(resultsWorkbook(), file, said);
    expect(outcomes).toEqual(["2 ask Amira Khan", "3 ask Ben Ash"]);
    expect(plan?.questions.map(({ question }) => question)).toEqual([
      "2 children are given by name alone. Pupils has one child of each name. Are they the same children?",
    ]);
    const answers = { "children.byName": "same" };
    expect(importInto(resultsWorkbook(), file, { ...said, answers }).outcomes).toEqual([
      "2 add Amira Khan, Reading, Summer 2025/26",
      "3 add Ben Ash, Reading, Summer 2025/26",
    ]);
  });

  test("waits where the birthday may be read both ways and the column has both", () => {
    const file = fileOf(
      ["Name", "DOB"],
      ["Amira Khan", "14/10/2017"],
      ["Ben Ash", "04/03/2018"],
      ["Cleo Birch", "11/20/2020"],
    );
    expect(importInto(resultsWorkbook(), file, said).outcomes).toContain("3 ask Ben Ash");
    const answers = { "days.dateOfBirth": "monthFirst" };
    expect(importInto(resultsWorkbook(), file, { ...said, answers }).outcomes).toContain(
      "3 add Ben Ash, Reading, Summer 2025/26",
    );
  });
});

describe("children whom Pupils does not have", () => {
  const file = fileOf(["UPN", "Name"], [aUpn(1), "Amira Khan"], [aUpn(50), "Eve Elder"]);

  test("are refused, and said to be imported first", () => {
    const { outcomes, reason } = importInto(resultsWorkbook(), file, said);
    expect(outcomes[1]).toBe("3 refuse Eve Elder");
    expect(reason(3)).toBe("No child of the Pupils tab has this UPN: import the children first.");
  });

  test("may be kept as former children, and are known from then on", () => {
    const answers = { "children.former": "keep" };
    const tabs = resultsWorkbook();
    const withYear = aFile(
      ["UPN", "Name", ...marks, "Year group"],
      [aUpn(50), "Eve Elder", ...reading, "Year 6"],
    );
    const kept = importInto(tabs, withYear, { ...said, answers });
    expect(kept.outcomes).toEqual(["2 add Eve Elder, Reading, Summer 2025/26"]);
    expect(importInto(kept.after, withYear, said).outcomes).toEqual([
      "2 same Eve Elder, Reading, Summer 2025/26",
    ]);
    const out = { "children.former": "leaveOut" };
    expect(importInto(tabs, file, { ...said, answers: out }).outcomes[1]).toBe(
      "3 passOver Eve Elder",
    );
  });

  test("are told of in one note where none of the file is known, and all are counted", () => {
    const rows = Array.from({ length: 30 }, (_, index) => [aUpn(100 + index)]);
    const { notes, plan } = importInto(resultsWorkbook(), fileOf(["UPN"], ...rows), said);
    expect(notes).toContain(
      "None of these 30 children is in Pupils. Are they another school's? If they are yours, import the children first.",
    );
    expect(plan?.rows.filter(({ outcome }) => outcome === "refuse")).toHaveLength(30);
    expect(plan?.rows.every(({ reason }) => reason === undefined)).toBe(true);
  });

  test("are not kept where there is no need to: FFT's estimates are of children here", () => {
    const estimates = aFile(
      ["UPN", "Subject", "Benchmark", "Estimated scaled score"],
      [aUpn(50), "Reading", "FFT50", "104"],
    );
    const { plan } = importInto(resultsWorkbook(), estimates, { kind: "fft" });
    expect(plan?.questions).toEqual([]);
    expect(plan?.rows.map(({ outcome }) => outcome)).toEqual(["refuse"]);
  });
});

test("a name alone means the child who is here before one who has left", () => {
  const gone = { ...amira, upn: aUpn(8), left: toSheetDate("2025-07-20") };
  const tabs = resultsWorkbook({ pupils: [gone, amira] });
  const { outcomes, after } = importInto(
    tabs,
    fileOf(["Name", "Class"], ["Amira Khan", "Oak"]),
    said,
  );
  expect(outcomes).toEqual(["2 add Amira Khan, Reading, Summer 2025/26"]);
  expect(rowsIn(after, "Past marks")[0]).toContain(aUpn(1));
});
