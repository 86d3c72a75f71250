import fc from "fast-check";
import { aUpn } from "../../../../../testing/core/aUpn";
import { importInto } from "../../../../../testing/workbook/importInto";
import { aTab, classOf, pupils, type TestRow } from "../../../../../testing/workbook/tabs";
import { type Subject, subjectNames, subjects } from "../../../../core/subject";
import { toSheetDate } from "../../../sheetValue";
import { historyTab } from "../../../tabs/results";
import type { FileTable } from "../../importKind";

/** What a sheet says of a child in a subject. */
const moments = ["start", "lastYear", "autumn", "forecastYearEnd", "earlier"] as const;
type Moment = (typeof moments)[number];

const code = fc.constantFrom("", "WTS", "EXS", "GDS");
const marks = fc.record(
  Object.fromEntries(
    subjects.flatMap((subject) => moments.map((each) => [`${subject}.${each}`, code])),
  ) as Record<`${Subject}.${Moment}`, typeof code>,
);
const school = fc.array(
  fc.record({ className: fc.constantFrom("Oak", "Elm"), marks, untidy: fc.boolean() }),
  { minLength: 2, maxLength: 9 },
);
type Child = Readonly<
  Record<"upn" | "surname" | "firstName" | "className" | "born", string> & {
    marks: Record<`${Subject}.${Moment}`, string>;
    untidy: boolean;
  }
>;

/** Children of Year 4, each with a name of its own. */
function childrenOf(
  all: readonly Pick<Child, "className" | "marks" | "untidy">[],
): readonly Child[] {
  return all.map((each, index) => ({
    ...each,
    upn: aUpn(index),
    surname: `Khan${"abcdefghij"[index]}`,
    firstName: "Amira",
    born: `2017-10-${10 + index}`,
  }));
}

/** A workbook that has been set up for them, without a mark. */
function workbookOf(children: readonly Child[]) {
  const rows = children.map(({ upn, surname, firstName, className, born }): TestRow => {
    const dateOfBirth = toSheetDate(born);
    return { upn, surname, firstName, className, dateOfBirth, yearGroup: "Year 4" };
  });
  const inClass = (name: string) =>
    rows
      .filter(({ className }) => className === name)
      .map((row) => ({ ...row, scale: "Teacher assessment" }));
  return [
    pupils(...rows),
    classOf("Oak", ...inClass("Oak")),
    classOf("Elm", ...inClass("Elm")),
    aTab(historyTab),
  ];
}

/** A mark as somebody typed it. */
function typed({ marks: all, untidy }: Child, key: `${Subject}.${Moment}`): string {
  return untidy ? ` ${all[key].toLowerCase()} ` : all[key];
}

const keys = subjects.flatMap((subject) => moments.map((each) => `${subject}.${each}` as const));
const namesOf = (names: Readonly<Record<Moment, string>>) => moments.map((each) => names[each]);

/** One tab for all classes, children told by their UPNs. */
function oneTab(children: readonly Child[]): FileTable[] {
  const words = namesOf({
    start: "Baseline",
    lastYear: "last year",
    autumn: "Aut",
    forecastYearEnd: "Forecast",
    earlier: "Y2 Spr",
  });
  const header = ["UPN", "Class", ...subjects.flatMap((s) => words.map((w) => `${s} ${w}`))];
  const rows = children.map((child) => [
    child.upn,
    child.className,
    ...keys.map((key) => typed(child, key)),
  ]);
  return [{ name: "Tracking", rows: [["Tracking 2026/27"], header, ...rows, ["Average", "3.2"]] }];
}

/** A tab a class, children told by name and tab, letters for subjects, half terms. */
function tabAClass(children: readonly Child[]): FileTable[] {
  const short = { reading: "R", writing: "Wri", mathematics: "M" };
  const words = namesOf({
    start: "Start",
    lastYear: "End of last year",
    autumn: "Aut 2",
    forecastYearEnd: "predicted EOY",
    earlier: "Spr 2024/25",
  });
  const header = ["Name", ...subjects.flatMap((s) => words.map((w) => `${w} ${short[s]}`))];
  return ["Oak", "Elm"].map((name) => ({
    name,
    rows: [
      header,
      ...children
        .filter(({ className }) => className === name)
        .map((child) => [
          `${child.surname}, ${child.firstName}`,
          ...keys.map((key) => typed(child, key)),
        ]),
    ],
  }));
}

/** Headers of two rows, children told by name and date of birth. */
function twoRows(children: readonly Child[]): FileTable[] {
  const words = namesOf({
    start: "Baseline",
    lastYear: "Last year",
    autumn: "Autumn term",
    forecastYearEnd: "Forecast year end",
    earlier: "Y2 Spring",
  });
  const upper = subjects.flatMap((each) => [subjectNames[each], "", "", "", ""]);
  const rows = children.map((child) => [
    child.surname,
    child.firstName,
    child.born.split("-").reverse().join("/"),
    ...keys.map((key) => typed(child, key)),
  ]);
  const lower = ["Surname", "Forename", "DOB", ...subjects.flatMap(() => words)];
  return [{ name: "Sheet1", rows: [["Child", "", "", ...upper], lower, ...rows] }];
}

/** A row for each mark. */
function aRowAMark(children: readonly Child[]): FileTable[] {
  const words: Readonly<Record<Moment, readonly [string, string]>> = {
    start: ["Baseline", ""],
    lastYear: ["End of last year", ""],
    autumn: ["Autumn 1", "2026/27"],
    forecastYearEnd: ["Forecast", ""],
    earlier: ["Spring", "2024/25"],
  };
  const rows = children.flatMap((child) =>
    subjects.flatMap((subject) =>
      moments.map((each) => [
        child.upn,
        subjectNames[subject],
        ...words[each],
        typed(child, `${subject}.${each}`),
      ]),
    ),
  );
  return [{ name: "Marks", rows: [["UPN", "Subject", "Term", "Academic year", "Grade"], ...rows] }];
}

const layouts = [
  ["one tab for all", "trackingSheet", oneTab],
  ["a tab a class", "trackingSheet", tabAClass],
  ["a header of two rows", "trackingSheet", twoRows],
  ["a row a mark", "markRows", aRowAMark],
] as const;

const none = { start: "", lastYear: "", autumn: "", forecastYearEnd: "" };

/** The marks of class tabs and of Past marks, as `upn subject moment code`. */
function marksIn({ column }: Pick<ReturnType<typeof importInto>, "column">): string[] {
  const inTab = (name: string) =>
    column(name, "UPN").flatMap((upn, index) =>
      subjects.flatMap((subject) =>
        (Object.keys(none) as (keyof typeof none)[]).map((each) => {
          const words = { ...headers, autumn: "autumn" }[each];
          const value = column(name, `${subjectNames[subject]} ${words}`)[index];
          return `${upn} ${subject} ${each} ${value}`;
        }),
      ),
    );
  const past = column("Past marks", "UPN").map((upn, index) => {
    const of = (header: string) => column("Past marks", header)[index];
    const point = `${of("Year")} ${of("Year group")} ${of("Term")}`;
    expect(point).toBe("2024/25 Year 2 Spring");
    return `${upn} ${String(of("Subject")).toLowerCase()} earlier ${of("Grade")}`;
  });
  return [...inTab("Oak"), ...inTab("Elm"), ...past].filter((each) => !each.endsWith(" ")).sort();
}

const headers = {
  start: "start",
  lastYear: "last year",
  forecastYearEnd: "forecast year end",
};

describe.each(layouts)("a tracking sheet with %s", (_, kind, write) => {
  test("comes in mark by mark, and again changes nothing", () => {
    fc.assert(
      fc.property(school, (all) => {
        const children = childrenOf(all);
        const file = write(children);
        const first = importInto(workbookOf(children), file, { kind });
        expect(first.plan?.questions).toEqual([]);
        const expected = children.flatMap(({ upn, marks: of }) =>
          keys
            .filter((key) => of[key] !== "")
            .map((key) => `${upn} ${key.replace(".", " ")} ${of[key]}`),
        );
        expect(marksIn(first)).toEqual([...expected].sort());
        const again = importInto(first.after, file, { kind });
        expect(again.plan?.changes).toEqual([]);
        const outcomes = new Set(again.plan?.rows.map(({ outcome }) => outcome));
        expect([...outcomes].filter((each) => each !== "same" && each !== "passOver")).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
