import { aCheckRow, anEarlyYearsRow } from "../../../testing/core/resultRows";
import { history, schoolOf } from "../../../testing/targets/schoolBuilder";
import type { CellValue } from "../cell";
import type { Attainment, Measured } from "../cohort/attainment";
import type { ReportedStandard } from "../cohort/summariseCohort";
import { shippedScaleBook } from "../scales/shippedScales";
import type { School } from "../school/school";
import { threeYearTrend } from "./threeYearTrend";

/** `3 of 5`, or what stands in its place, with who was left out. */
function inShort(attainment: Attainment): string {
  const without = attainment.leftOut.map(({ reason, count }) => `, ${count} ${reason}`).join("");
  return attainment.state === "known"
    ? `${attainment.reached} of ${attainment.n}${without}`
    : `none assessed${without}`;
}

function keyStage2(
  rows: School["history"],
  measured: Measured,
  atLeast: ReportedStandard = "expected",
) {
  const { keyStage2: all } = threeYearTrend(schoolOf([], { history: rows }));
  const found = all.find((each) => each.measured === measured && each.atLeast === atLeast);
  if (!found) throw new Error("Every measure has a trend.");
  return { ...found, inShort: found.years.map(({ attainment }) => inShort(attainment)) };
}

/** A child's results of a summer: reading and mathematics by test, writing by the teacher. */
function results(
  upn: string,
  year: number,
  reading: CellValue,
  writing: CellValue,
  maths: CellValue,
) {
  const test = { year, scale: "ks2-scaled" };
  return [
    history(upn, 6, reading, { ...test, subject: "reading" }),
    history(upn, 6, writing, { year, scale: "ks2-teacher-assessment", subject: "writing" }),
    history(upn, 6, maths, { ...test, subject: "mathematics" }),
  ];
}

describe("Key Stage 2 over three years", () => {
  const rows = [
    ...results("A", 2023, 100, "EXS", 100),
    ...results("B", 2023, 99, "EXS", 110),
    ...results("C", 2025, 110, "GDS", 110),
    ...results("D", 2025, 112, "EXS", 101),
    ...results("E", 2025, "N", "WTS", "A"),
  ];

  test("each year stands with its number, and a year without results is none assessed", () => {
    const reading = keyStage2(rows, "reading");
    expect(reading.years.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(reading.inShort).toEqual(["1 of 2", "none assessed", "2 of 3"]);
  });

  test("combined asks for all three, at either standard", () => {
    expect(keyStage2(rows, "combined").inShort).toEqual(["1 of 2", "none assessed", "2 of 3"]);
    expect(keyStage2(rows, "combined", "greaterDepth").inShort[2]).toBe("1 of 3");
  });

  test("the three cohorts are given as one", () => {
    expect(inShort(keyStage2(rows, "mathematics").pooled)).toBe("4 of 5");
  });

  test("the test counts in reading, teacher assessment in writing, whichever is written first", () => {
    const both = [
      history("A", 6, 99, { year: 2025, scale: "ks2-scaled" }),
      history("A", 6, "EXS", { year: 2025, scale: "ks2-teacher-assessment" }),
      history("A", 6, "GDS", { year: 2025, scale: "teacher-assessment" }),
    ];
    expect(keyStage2(both, "reading").inShort[2]).toBe("0 of 1");
    expect(keyStage2([...both].reverse(), "reading").inShort[2]).toBe("0 of 1");
  });

  test("says who is left out: nothing in the subject, unreadable, not in the cohort", () => {
    const odd = [
      ...results("A", 2025, 101, "EXS", 101),
      history("B", 6, 101, { year: 2025, scale: "ks2-scaled", subject: "mathematics" }),
      ...results("C", 2025, "what", "EXS", 101),
      ...results("D", 2025, "L", "L", "L"),
    ];
    expect(keyStage2(odd, "reading").inShort[2]).toBe(
      "1 of 1, 1 notYetAssessed, 1 unreadable, 1 notInCohort",
    );
  });

  test("this year's cohort comes in, and the oldest goes, once it has results", () => {
    const reading = keyStage2([...rows, ...results("F", 2026, 100, "EXS", 100)], "reading");
    expect(reading.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  test("marks of other terms and year groups do not count", () => {
    const others = [{ ...history("A", 6, "EXS", { year: 2025 }), term: "spring" as const }];
    expect(
      keyStage2([...others, history("A", 5, "EXS", { year: 2025 })], "reading").inShort,
    ).toEqual(["none assessed", "none assessed", "none assessed"]);
  });
});

const check = (upn: string, year: number, mark: CellValue, kind = "phonics") =>
  aCheckRow({ upn, check: kind, year: String(year), mark }, 2, shippedScaleBook);

describe("the phonics check over three years", () => {
  const phonics = (rows: School["statutoryChecks"], pupils: Parameters<typeof schoolOf>[0] = []) =>
    threeYearTrend(schoolOf(pupils, { statutoryChecks: rows })).phonics.years.map(
      ({ attainment }) => inShort(attainment),
    );

  test("a repeat is not counted with Year 1", () => {
    expect(phonics([check("A", 2024, 20), check("A", 2025, 35), check("B", 2025, 33)])).toEqual([
      "none assessed",
      "0 of 1",
      "1 of 1",
    ]);
  });

  test("nor is a first check here of a child who was in Year 2, by the roll or by birth", () => {
    const rows = [check("ROLL", 2025, 35), check("BORN", 2025, 35), check("YEAR1", 2025, 35)];
    const pupils = [
      { upn: "ROLL", yearGroup: 3 as const },
      { upn: "BORN", yearGroup: 3 as const, dateOfBirth: "2019-01-01", left: "2026-07-20" },
      { upn: "YEAR1", yearGroup: 2 as const },
    ];
    expect(phonics(rows, pupils)[2]).toBe("1 of 1");
  });
});

describe("the tables check and the good level of development over three years", () => {
  test("the tables check has a mean of each year and of all", () => {
    const rows = [
      ...[check("A", 2024, 20, "tables"), check("B", 2025, 25, "tables")],
      ...[check("C", 2025, 15, "tables"), check("D", 2025, "A", "tables")],
    ];
    const { tables } = threeYearTrend(schoolOf([], { statutoryChecks: rows }));
    expect(tables.years.map(({ results }) => results)).toMatchObject([
      { state: "noneAssessed" },
      { state: "known", n: 1, mean: 20 },
      { state: "known", n: 2, mean: 20, notTaken: 1, fullMarks: 1 },
    ]);
    expect(tables.pooled).toMatchObject({ n: 3, mean: 20 });
  });

  test("the good level of development asks for the first twelve goals", () => {
    const profile = (upn: string, year: number, goals: readonly CellValue[]) =>
      anEarlyYearsRow({ upn, year: String(year), goals }, 2, shippedScaleBook);
    const all = Array<string>(17).fill("2");
    const earlyYears = [
      profile("A", 2025, all),
      profile("B", 2025, ["1", ...all.slice(1)]),
      profile("C", 2025, []),
      profile("D", 2023, all),
    ];
    const { goodLevel } = threeYearTrend(schoolOf([], { earlyYears }));
    expect(goodLevel.years.map(({ attainment }) => inShort(attainment))).toEqual([
      "1 of 1",
      "none assessed",
      "1 of 2, 1 notYetAssessed",
    ]);
    expect(inShort(goodLevel.pooled)).toBe("2 of 3, 1 notYetAssessed");
  });
});
