import fc from "fast-check";
import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { aTab, classOf, pupils, type TestRow } from "../../../../../testing/workbook/tabs";
import { historyTab } from "../../../tabs/results";
import type { FileTable } from "../../importKind";

const of = <Value>(...values: Value[]) => fc.constantFrom(...values);

/** Sixteen people with few names and birthdays, so that some share both. */
const people = Array.from({ length: 16 }, (_, number) => ({
  upn: aUpn(number),
  surname: ["Khan", "O'Shea", "=A1", "Ash"][number % 4] ?? "",
  firstName: ["Amira", "Zoë"][number % 2] ?? "",
  dateOfBirth: ["14/10/2017", "03/04/2018"][number % 3 === 0 ? 0 : 1] ?? "",
}));

/** What a workbook or a file may say of a child beside the names. */
const facts = fc.record({
  sex: of("F", "Male", "Boys", "?", ""),
  yearGroup: of("Year 4", "4", "NC Year 3", "N2", ""),
  className: of("Oak", "Elm", "Fir", ""),
  pupilPremium: of("Y", "no", "1", ""),
  sen: of("K", "EHCP", "A", ""),
  firstLanguage: of("English", "POL", "Polish", ""),
  left: of("", "", "", "17/07/2026"),
});

const person = fc.integer({ min: 0, max: 15 });

/** A child of the workbook, whose UPN may be missing or an earlier one. */
const standing = fc
  .record({
    number: person,
    facts,
    upn: of("now", "now", "before", "none"),
    born: of(true, true, false),
  })
  .map(({ number, facts: more, upn, born }) => {
    const { dateOfBirth = "", ...names } = people[number] ?? {};
    const upns = new Map([
      ["now", aUpn(number)],
      ["before", aUpn(100 + number)],
    ]);
    return {
      ...names,
      ...more,
      number,
      upn: upns.get(upn) ?? "",
      dateOfBirth: born ? dateOfBirth : "",
    };
  });

/** A row of a file, whose UPN may be missing, and whose names may be in capitals or new. */
const row = fc
  .record({
    number: person,
    facts,
    upn: of(true, true, true, false),
    former: of(true, false),
    name: of("same" as const, "same" as const, "capitals" as const, "new" as const),
    born: of(true, true, false),
  })
  .map(({ number, facts: more, upn, former, name, born }) => {
    const { surname = "", dateOfBirth = "", ...names } = people[number] ?? {};
    const surnames = {
      same: surname,
      capitals: surname.toUpperCase(),
      new: `${surname} ${letter(number)}`,
    };
    return {
      ...names,
      ...more,
      number,
      upn: upn ? aUpn(number) : "",
      formerUpn: former ? aUpn(100 + number) : "",
      surname: surnames[upn ? name : "same"],
      dateOfBirth: born ? dateOfBirth : "",
    };
  });

const letter = (number: number) => String.fromCharCode(97 + number).repeat(3);

const headers: Readonly<Record<string, string>> = {
  upn: "UPN",
  formerUpn: "Former UPN",
  surname: "Surname",
  firstName: "Forename",
  dateOfBirth: "DOB",
  sex: "Gender",
  yearGroup: "Year",
  className: "Reg group",
  pupilPremium: "Pupil Premium Recipient",
  sen: "SEN status",
  firstLanguage: "First language",
  left: "Left",
};

function fileOf(rows: readonly TestRow[]): FileTable {
  const keys = Object.keys(headers);
  return aFile(
    keys.map((key) => headers[key] ?? ""),
    ...rows.map((row) => keys.map((key) => String(row[key] ?? ""))),
  );
}

const school = fc.record({
  roll: fc.uniqueArray(standing, { maxLength: 10, selector: ({ number }) => number }),
  rows: fc.array(row, { maxLength: 10 }),
  /** Which choice is made of each question: its place among them. */
  answer: fc.nat({ max: 2 }),
});

/** Answers every question, and those that come of the answers, with the choice at this place. */
function answersTo(tabs: Parameters<typeof importInto>[0], file: FileTable, choice: number) {
  let answers: Record<string, string> = {};
  for (let round = 0; round < 3; round += 1) {
    const questions = importInto(tabs, file, { kind: "children", answers }).plan?.questions ?? [];
    answers = Object.fromEntries(
      questions.map(({ id, choices }) => [id, choices[choice % choices.length]?.key ?? ""]),
    );
  }
  return answers;
}

/** A workbook of these children, some of them in class tabs, each with a mark of an earlier year. */
function workbookOf(roll: readonly TestRow[]) {
  const inClass = (name: string) =>
    roll.filter(({ className, upn }) => className === name && upn !== "");
  return [
    pupils(...roll),
    ...["Oak", "Elm"].map((name) => classOf(name, ...inClass(name))),
    aTab(
      historyTab,
      roll.map(({ upn }) => ({ upn: upn ?? "", subject: "Reading" })),
    ),
  ];
}

const came = /^(\d+) (add|change|same) /;

describe("an import of the same file again", () => {
  test("finds every row that has come in to be the same", () => {
    fc.assert(
      fc.property(school, ({ roll, rows, answer }) => {
        const tabs = workbookOf(roll);
        const file = fileOf(rows);
        const answers = answersTo(tabs, file, answer);
        const first = importInto(tabs, file, { kind: "children", answers });
        const again = importInto(first.after, file, { kind: "children", answers });
        const ofFile = ({ plan }: typeof first) =>
          (plan?.rows ?? []).filter(({ table }) => table === "Sheet1");
        const lines = ofFile(first).filter(({ outcome }) => came.test(`0 ${outcome} `));
        for (const { line } of lines) {
          expect(ofFile(again).find((row) => row.line === line)?.outcome).toBe("same");
        }
        if (lines.length === rows.length) expect(again.plan?.changes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("an import, whatever is answered", () => {
  test("loses no child of the workbook, and gives no UPN to two", () => {
    fc.assert(
      fc.property(school, ({ roll, rows, answer }) => {
        const tabs = workbookOf(roll);
        const file = fileOf(rows);
        const answers = answersTo(tabs, file, answer);
        const read = importInto(tabs, file, { kind: "children", answers });
        const added = read.outcomes.filter((outcome) => outcome.includes(" add ")).length;
        const after = read.column("Pupils", "Surname").filter((name) => name !== "");
        expect(after).toHaveLength(roll.length + added);
        const upns = read.column("Pupils", "UPN").filter((each) => each !== "");
        expect(new Set(upns).size).toBe(upns.length);
        for (const name of ["Oak", "Elm"]) {
          expect(
            read.column(name, "UPN").filter((each) => each !== "" && !upns.includes(each)),
          ).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
