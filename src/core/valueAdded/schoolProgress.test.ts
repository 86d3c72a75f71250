import { history, schoolOf } from "../../../testing/targets/schoolBuilder";
import { aTable } from "../../../testing/valueAdded/valueAddedTable";
import type { CellValue } from "../cell";
import type { HistoryRow } from "../school/resultRows";
import { type Subject, subjects } from "../subject";
import { keyStage2Cohort } from "./keyStage2Cohort";
import { schoolProgress } from "./schoolProgress";

const year = 2025;
const keyStage1 = { year: 2021, scale: "ks1-teacher-assessment" };

/** A child who left in 2025/26: the same Key Stage 1 in every subject, then tests and writing. */
function leaver(
  upn: string,
  start: string,
  { score = 100 as CellValue, writing = "EXS", subject = subjects as readonly Subject[] } = {},
): HistoryRow[] {
  return [
    ...subject.map((each) => history(upn, 2, start, { ...keyStage1, subject: each })),
    ...(["reading", "mathematics"] as const).map((each) =>
      history(upn, 6, score, { year, scale: "ks2-scaled", subject: each }),
    ),
    history(upn, 6, writing, { year, scale: "ks2-teacher-assessment", subject: "writing" }),
  ];
}

const many = (n: number, start: string, details = {}) =>
  Array.from({ length: n }, (_, index) =>
    leaver(`${start}${index}${JSON.stringify(details)}`, start, details),
  ).flat();

function progress(rows: readonly HistoryRow[], subject: Subject = "reading", table = aTable()) {
  return schoolProgress(
    keyStage2Cohort(schoolOf([], { history: rows }), year),
    subject,
    year,
    table,
  );
}

describe("a school's value added by the national method", () => {
  // The table of the tests gives 100 points to WTS (6) and 108 to EXS (8).
  test("is the mean of what children reached over what their group reached nationally", () => {
    const rows = [...many(10, "WTS", { score: 103 }), ...many(5, "EXS", { score: 105 })];
    expect(progress(rows)).toMatchObject({ state: "known", mean: (10 * 3 + 5 * -3) / 15, n: 15 });
  });

  test("reaches 1.96 national spreads over the root of the children to each side", () => {
    const found = progress(many(15, "EXS", { score: 108 }));
    expect(found).toMatchObject({ state: "known", mean: 0 });
    expect(found.state === "known" && found.upper).toBeCloseTo((1.96 * 6.2) / Math.sqrt(15), 10);
    expect(found.state === "known" && found.lower).toBeCloseTo((-1.96 * 6.2) / Math.sqrt(15), 10);
  });

  test("in writing EXS is 103 points", () => {
    expect(progress(many(6, "EXS"), "writing")).toMatchObject({ state: "known", mean: -5 });
  });

  test("raises very low scores to the table's minimum, and says how many", () => {
    const rows = [...many(9, "WTS", { score: 100 }), ...many(1, "WTS", { score: "N" })];
    expect(progress(rows)).toMatchObject({ mean: -2, raisedToMinimum: 1 });
    const [row] = aTable().filter(({ group }) => group === "2");
    const strict = aTable().map((each) =>
      each.group === row?.group ? { ...each, minimumProgress: -10 } : each,
    );
    expect(progress(rows, "reading", strict)).toMatchObject({ mean: -1, raisedToMinimum: 1 });
  });

  test("leaves out children without both ends, each for a reason", () => {
    const rows = [
      ...many(8, "EXS"),
      ...many(1, "EXS", { subject: ["reading", "writing"] }),
      ...many(2, "EM"),
      ...many(1, "A"),
      ...many(1, "EXS", { score: "A" }),
      ...many(1, "EXS", { score: "L" }),
    ];
    const found = progress(rows);
    expect(found).toMatchObject({
      n: 8,
      leftOut: [
        { reason: "notInCohort", count: 1 },
        { reason: "noPriorAttainment", count: 2 },
        { reason: "priorAttainmentWithoutPoints", count: 2 },
        { reason: "resultWithoutPoints", count: 1 },
      ],
      lowCoverage: false,
    });
    expect(found.state === "known" && found.coverage).toBeCloseTo(8 / 13, 12);
  });

  test("says when fewer than half of the cohort have a score", () => {
    const rows = [...many(6, "EXS"), ...many(7, "A")];
    expect(progress(rows)).toMatchObject({ state: "known", n: 6, lowCoverage: true });
    expect(progress([...many(6, "EXS"), ...many(6, "A")])).toMatchObject({ lowCoverage: false });
  });

  test("a child whose average lies in no group of the table is left out", () => {
    const table = aTable().filter(({ group }) => group !== "1");
    const rows = [...many(6, "EXS"), ...many(1, "PK2")];
    expect(progress(rows, "reading", table)).toMatchObject({
      n: 6,
      leftOut: [{ reason: "outsideTable", count: 1 }],
    });
  });
});

describe("where there is no figure", () => {
  test("fewer than six children are too few", () => {
    expect(progress(many(5, "EXS"))).toEqual({ state: "tooFew", n: 5, leftOut: [] });
    expect(progress([])).toEqual({ state: "tooFew", n: 0, leftOut: [] });
  });

  test("nobody with Key Stage 1 results has no prior attainment", () => {
    const rows = many(8, "EXS").filter(({ yearGroup }) => yearGroup === 6);
    expect(progress(rows)).toEqual({
      state: "noPriorAttainment",
      leftOut: [{ reason: "noPriorAttainment", count: 8 }],
    });
  });

  test("without rows for the year there is no table", () => {
    expect(progress(many(8, "EXS"), "reading", aTable(2024))).toEqual({
      state: "noTable",
      problems: [],
    });
  });

  test("a table with an error is not used, and the error is told; another subject's is no matter", () => {
    const broken = aTable().map((row) =>
      row.subject === "reading" ? { ...row, sdNational: 0.6 } : row,
    );
    expect(progress(many(8, "EXS"), "reading", broken)).toMatchObject({
      state: "noTable",
      problems: [expect.stringContaining("a national spread (SD) of 0.6 cannot be right")],
    });
    expect(progress(many(8, "EXS"), "mathematics", broken).state).toBe("known");
  });
});
