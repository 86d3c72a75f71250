import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { amira, classOf, pupils } from "../../../../../testing/workbook/tabs";
import { isDate, isoDate } from "../../../sheetValue";

const names = { Surname: "Ash", "First name": "Ben" };

/** Imports rows given by their headers into a workbook without children. */
function bring(rows: Readonly<Record<string, string>>[], answers = {}) {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const file = aFile(headers, ...rows.map((row) => headers.map((header) => row[header] ?? "")));
  return importInto([pupils()], file, { kind: "children", answers });
}

/** What is written for one child under a heading. */
function written(header: string, text: string) {
  const [value = ""] = bring([{ ...names, [header]: text }]).column("Pupils", header);
  return isDate(value) ? isoDate(value) : value;
}

describe("what a file says of a child is written as the workbook keeps it", () => {
  test.each([
    ["UPN", "q838999926001 ", "Q838999926001"],
    ["Date of birth", "14/09/2016", "2016-09-14"],
    ["Date of birth", "42627", "2016-09-14"],
    ["Date of birth", "14-Sep-16", "2016-09-14"],
    ["Joined", "2021-09-01", "2021-09-01"],
    ["Sex", "Girls", "F"],
    ["Year group", "NC Year 4", "Year 4"],
    ["Year group", "R", "Reception"],
    ["Pupil premium", "True", "Y"],
    ["EAL", "No", "N"],
    ["SEN", "EHCP", "E"],
    ["First language", "English", "ENG"],
    ["Class", " Oak ", "Oak"],
    ["Home language", "Twi", "Twi"],
  ])("%s: %s", (header, text, value) => {
    expect(written(header, text)).toBe(value);
  });

  test("a blank year group is left to follow from the date of birth", () => {
    const { column, after } = bring([
      { ...names, "Date of birth": "14/10/2017", "Year group": "" },
    ]);
    expect(column("Pupils", "Year group")).toEqual([""]);
    expect(after).toHaveLength(1);
  });

  test("text stays text, whatever it begins with", () => {
    const { plan, column } = bring([
      { Surname: "=HYPERLINK(1)", "First name": "Ben", Class: "4A" },
    ]);
    expect(JSON.stringify(plan?.changes)).toContain('"\'=HYPERLINK(1)"');
    expect(column("Pupils", "Class")).toEqual(["4A"]);
    expect(JSON.stringify(plan?.changes)).toContain('"\'4A"');
  });

  test("what cannot be read is left out, and the row is named, not the child", () => {
    const rows = [
      { ...names, Sex: "?", SEN: "School Action" },
      { Surname: "Khan", "First name": "Amira", Sex: "x", SEN: "N" },
    ];
    const { notes, outcomes, column } = bring(rows);
    expect(outcomes).toEqual(["2 add Ben Ash", "3 add Amira Khan"]);
    expect(column("Pupils", "Sex")).toEqual(["", ""]);
    expect(notes).toContain(
      "‘Sex’ could not be read in 2 rows, the first of them row 2. Nothing is written for it there; all else comes in.",
    );
    expect(notes).toContain(
      "‘SEN’ could not be read in row 2. Nothing is written for it there; all else comes in.",
    );
  });
});

describe("a row is refused", () => {
  test.each([
    [
      "a name of more than 100 characters",
      { Surname: "A".repeat(101) },
      "longer than 100 characters",
    ],
    ["a name without a letter", { Surname: "12" }, "holds no letter"],
    ["no first name and no UPN", { "First name": "" }, "The row has no first name."],
    ["a UPN that is none", { UPN: "12345" }, "What stands as the UPN is none"],
    ["a day that does not exist", { "Date of birth": "31/02/2016" }, "is not a day that exists"],
    ["a birth in the future", { "Date of birth": "14/09/2030" }, "lies in the future"],
  ])("for %s", (_, change, sentence) => {
    const { outcomes, reason, plan } = bring([{ ...names, ...change } as Record<string, string>]);
    expect(outcomes[0]).toMatch(/^2 refuse/);
    expect(reason(2)).toContain(sentence);
    expect(plan?.changes).toEqual([]);
  });
});

describe("the days of a column", () => {
  const row = (born: string, more = {}) => ({ ...names, "Date of birth": born, ...more });
  const born = (read: ReturnType<typeof bring>) =>
    read.column("Pupils", "Date of birth").map((day) => (isDate(day) ? isoDate(day) : day));
  const other = { Surname: "Elm", "First name": "Zoë" };

  test("are month first where one of them can be nothing else", () => {
    const read = bring([row("09/14/2016"), { ...row("03/04/2017"), ...other }]);
    expect(born(read)).toEqual(["2016-09-14", "2017-03-04"]);
    expect(read.notes).toEqual([
      "2 children come in without a UPN. A row in the class's tab needs one.",
    ]);
  });

  test("are day first where nothing tells, and the person is told", () => {
    const read = bring([row("03/04/2017")]);
    expect(born(read)).toEqual(["2017-04-03"]);
    expect(read.notes).toContain(
      "Every day under ‘Date of birth’ could be read day first or month first. They are read day first, as in the UK.",
    );
  });

  test("follow another column of the file that tells", () => {
    const read = bring([row("14/09/2016", { Joined: "01/09/2021" })]);
    expect(read.column("Pupils", "Joined").map((day) => isoDate(day as Date))).toEqual([
      "2021-09-01",
    ]);
    expect(read.notes.join()).not.toContain("Joined");
  });

  test("are asked about where the column has both; rows that are sure do not wait", () => {
    const rows = [
      row("14/09/2016"),
      { ...row("09/15/2016"), ...other },
      { ...row("03/04/2017"), Surname: "Fir" },
    ];
    const asked = bring(rows);
    expect(asked.outcomes).toEqual(["2 add Ben Ash", "3 add Zoë Elm", "4 ask Ben Fir"]);
    expect(asked.reason(4)).toBe("‘Date of birth’ could be read day first or month first.");
    expect(asked.plan?.questions.map(({ id }) => id)).toEqual(["days.dateOfBirth"]);
    const answered = bring(rows, { "days.dateOfBirth": "monthFirst" });
    expect(born(answered)).toEqual(["2016-09-14", "2016-09-15", "2017-03-04"]);
  });

  test("of birth with a short year lie in no future", () => {
    expect(born(bring([row("14/09/16")]))).toEqual(["2016-09-14"]);
    expect(born(bring([row("14/12/26")]))).toEqual(["1926-12-14"]);
  });
});

test("a workbook without a Pupils tab is to be set up first", () => {
  const read = importInto([classOf("Oak", amira)], aFile(["UPN", "Surname", "First name"]));
  expect(read.notes).toEqual([
    "This workbook has no Pupils tab yet. Choose Set up this workbook, then import the file again.",
  ]);
});
