import fc from "fast-check";
import { aMuddledAutumn, aMuddledSchool } from "../../../testing/core/aMuddledSchool";
import { aSchool, type TypedSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import type { Finding } from "../findings/finding";
import { pupilFields } from "../school/pupilRow";
import { allChecks } from "./allChecks";
import { runChecks } from "./runChecks";

const stageOf = new Map(
  allChecks.flatMap(({ checks }, stage) => checks.map(({ name }) => [name, stage])),
);

function rules(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

describe("runChecks", () => {
  test("a clean school has no findings", () => {
    expect(runChecks(aSchool({ pupils: [{}, {}, {}] }))).toEqual([]);
  });

  test("a clean school of every year group, before and after each point, has no errors", () => {
    const pupils = [0, 1, 2, 3, 4, 5, 6].map((yearGroup) => ({
      yearGroup: yearGroup === 0 ? "R" : yearGroup,
      dateOfBirth: `14/10/${2021 - yearGroup}`,
      joined: "",
      className: `Class ${yearGroup}`,
    }));
    expect(runChecks(aSchool({ pupils }))).toEqual([]);
    const later = runChecks(aSchool({ pupils, today: "2027-07-20" }));
    expect(new Set(later.map(({ severity }) => severity))).toEqual(new Set(["reminder"]));
  });

  test("an empty workbook has no findings", () => {
    expect(runChecks(aSchool({ pupils: [], classRows: [] }))).toEqual([]);
  });

  test("the layout's findings come first, as they are", () => {
    const layout: Finding = {
      rule: "missingColumn",
      severity: "error",
      cell: { tab: "Pupils", row: 1, column: 1, header: "" },
      expected: "a UPN column",
      found: "none",
      message: "The Pupils tab has no UPN column.",
    };
    const school = aSchool({ pupils: [{ sex: "?" }], layoutFindings: [layout] });
    expect(rules(runChecks(school))).toEqual(["missingColumn", "unknownSexCode"]);
    expect(runChecks(school)[0]).toBe(layout);
  });

  test("an error value is not reported again as a wrong date, code or mark", () => {
    const broken = "#REF!";
    const school = aSchool({
      pupils: [
        { dateOfBirth: broken, sex: broken, sen: broken, yearGroup: broken, joined: broken },
      ],
      classRows: [
        { upn: aUpn(0), yearGroup: "5", marks: { reading: { autumn: broken, start: "EXS" } } },
      ],
    });
    const found = runChecks(school);
    expect(found.filter(({ rule }) => rule === "brokenFormula")).toHaveLength(6);
    expect(new Set(places(found)).size).toBe(found.length);
  });

  test("a mark that cannot be read is not compared", () => {
    const marks = {
      reading: { start: "EXS", lastYear: "GDS", autumn: "WTZ", forecastYearEnd: "EXS" },
    };
    const found = runChecks(aSchool({ classRows: [{ upn: aUpn(0), yearGroup: "5", marks }] }));
    expect(rules(found).filter((rule) => rule !== "startMissing")).toEqual(["unknownCode"]);
  });

  test("a row of nobody on Pupils has its codes read but gets no checks of pupil or calendar", () => {
    const marks = { reading: { lastYear: "GDS", autumn: "WTS", spring: "EXXS", summer: "EXS" } };
    const found = runChecks(
      aSchool({ classRows: [{ upn: aUpn(0) }, { upn: aUpn(9), yearGroup: "5", marks }] }),
    );
    const inRow = found.filter(({ cell }) => cell.tab === "Oak" && cell.row === 3);
    expect(rules(inRow)).toEqual(["unknownPupilInClass", "unknownCode"]);
  });

  test("a wrong check letter on Pupils does not hide what is wrong with the child's marks", () => {
    const upn = "A838999926001";
    const marks = { reading: { start: "EXS", lastYear: "GDS", autumn: "WTS" } };
    const classRows = [{ upn, yearGroup: "5", marks }];
    const found = runChecks(aSchool({ pupils: [{ upn }], classRows }));
    const entered = found.filter(({ severity }) => severity !== "reminder");
    expect(rules(entered)).toEqual(["wrongCheckLetter", "dropOfTwoBands"]);
    expect(found[0]?.severity).toBe("error");
  });

  test("a pupil twice in a class tab is asked for nothing until one row is left", () => {
    const rows = [
      { upn: aUpn(0), yearGroup: "5" },
      { upn: aUpn(0), yearGroup: "5" },
    ];
    const found = runChecks(aSchool({ classRows: rows, today: "2027-07-20" }));
    expect(rules(found)).toEqual(["pupilTwiceInClass", "pupilTwiceInClass"]);
  });

  test("findings are in order of stage, tab, row and column", () => {
    const keys = runChecks(aMuddledSchool()).map(({ rule, cell }) => [
      stageOf.get(rule) ?? -1,
      cell.tab,
      cell.row,
      cell.column,
    ]);
    const sorted = [...keys].sort((one, other) => {
      const at = one.findIndex((part, index) => part !== other[index]);
      if (at < 0) return 0;
      return (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
    });
    expect(keys).toEqual(sorted);
  });

  test("running again gives the same findings in the same order", () => {
    for (const make of [aMuddledSchool, aMuddledAutumn]) {
      const school = make();
      expect(runChecks(school)).toEqual(runChecks(school));
      expect(runChecks(make())).toEqual(runChecks(school));
    }
  });

  test("no cell is given the same rule twice", () => {
    const found = runChecks(aMuddledSchool());
    const keys = found.map(({ rule, cell }) => `${rule} ${cell.tab} ${cell.row} ${cell.column}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("findings and children's data", () => {
  const surname = "Brambleby-Quillfeather";
  const firstName = "Zoxanne";
  const anyText = fc.oneof(
    fc.constantFrom(
      surname,
      firstName,
      `${firstName} ${surname}`,
      surname.toUpperCase(),
      "Quillfeather",
    ),
    fc.constantFrom(
      aUpn(0),
      aUpn(0).toLowerCase(),
      ` ${aUpn(3)} `,
      "A838999926001",
      `${aUpn(0)} ${firstName}`,
    ),
    fc.constantFrom("EXXS", "PK9", "", "#REF!", "31/02/2016", "2b", "105.5", "=1"),
    fc.string({ maxLength: 8 }),
  );
  const anyPupil = fc.record(Object.fromEntries(pupilFields.map((field) => [field, anyText])), {
    requiredKeys: [],
  });
  const anyMarks = fc.record({ autumn: anyText, spring: anyText, start: anyText });
  const anySchool: fc.Arbitrary<TypedSchool> = fc.record({
    pupils: fc
      .array(anyPupil, { maxLength: 3 })
      .map((pupils) => [{ surname, firstName }, ...pupils, { upn: "A838999926001" }]),
    classRows: fc.array(
      fc.record({
        upn: anyText,
        surname: anyText,
        firstName: anyText,
        yearGroup: fc.oneof(anyText, fc.constant("5")),
        scale: anyText,
        className: fc.constantFrom("Oak", "Elm"),
        nextSteps: anyText,
        helpAtHome: anyText,
        comment: anyText,
        marks: fc.record({ reading: anyMarks }),
      }),
      { maxLength: 3 },
    ),
    history: fc.array(
      fc.record({
        upn: anyText,
        year: anyText,
        term: anyText,
        subject: anyText,
        scale: anyText,
        grade: anyText,
      }),
      { maxLength: 2 },
    ),
    tests: fc.array(
      fc.record({
        upn: anyText,
        date: anyText,
        subject: anyText,
        raw: anyText,
        scale: anyText,
        score: anyText,
      }),
      { maxLength: 2 },
    ),
    statutoryChecks: fc.array(
      fc.record({
        upn: anyText,
        check: fc.oneof(anyText, fc.constant("phonics")),
        mark: anyText,
        outcome: anyText,
      }),
      { maxLength: 2 },
    ),
    fft: fc.array(fc.record({ upn: anyText, subject: anyText, chanceBelow: anyText }), {
      maxLength: 2,
    }),
    interventions: fc.array(
      fc.record({ upn: anyText, starts: anyText, scale: anyText, entry: anyText, exit: anyText }),
      { maxLength: 2 },
    ),
    meetings: fc.array(
      fc.record({ upn: anyText, action: anyText, reviewDue: anyText, reviewed: anyText }),
      { maxLength: 2 },
    ),
    ledger: fc.array(
      fc.record({
        upn: anyText,
        year: anyText,
        subject: anyText,
        agreedOn: anyText,
        scale: anyText,
        agreed: anyText,
      }),
      { maxLength: 2 },
    ),
  });

  test("no finding holds a child's name or a UPN, wherever they were typed", () => {
    fc.assert(
      fc.property(anySchool, (typed) => {
        for (const { message, expected, found } of runChecks(aSchool(typed))) {
          expect([message, expected, found].join(" ")).not.toMatch(
            /zoxanne|brambleby|quillfeather|[a-z]\d{11}[a-z\d]/i,
          );
        }
      }),
    );
  });

  test("a finding's cell says where, and not what was typed", () => {
    fc.assert(
      fc.property(anySchool, (typed) => {
        for (const { cell } of runChecks(aSchool(typed))) {
          expect(Object.keys(cell).sort()).toEqual(["column", "header", "row", "tab"]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a column that a tab lacks is never reported, on any tab", () => {
    const none = <Field extends string>(...fields: Field[]) =>
      Object.fromEntries(fields.map((field) => [field, undefined]));
    const schools: TypedSchool[] = [
      { pupils: [none(...pupilFields)], classRows: [none("upn", "surname", "yearGroup", "scale")] },
      {
        history: [none("upn", "year", "term", "subject", "scale", "grade")],
        earlyYears: [none("upn", "year")],
        statutoryChecks: [none("upn", "check", "year", "mark", "outcome")],
        tests: [none("upn", "date", "subject", "score")],
        fft: [none("upn", "subject", "chanceBelow")],
        interventions: [none("upn", "scale", "ends", "reviewed")],
        meetings: [none("upn", "action", "reviewDue", "reviewed")],
        ledger: [none("upn", "year", "subject", "agreedBy", "agreedOn")],
      },
    ];
    for (const typed of schools) {
      expect(runChecks(aSchool(typed)).filter(({ cell }) => cell.column < 1)).toEqual([]);
    }
  });

  test("checking gives the same answer twice, whatever is typed", () => {
    fc.assert(
      fc.property(anySchool, (typed) => {
        expect(runChecks(aSchool(typed))).toEqual(runChecks(aSchool(typed)));
      }),
      { numRuns: 30 },
    );
  });
});
