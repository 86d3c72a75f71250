import { goodLevelGoals } from "../../../src/core/school/resultRows";
import { subjectNames, subjects } from "../../../src/core/subject";
import { historyTab } from "../../../src/workbook/tabs/results";
import { makeSchool } from "../makeSchool";
import { rowsOf, type SheetRow } from "../testing/rowsOf";
import { dorset } from "./publishedFigures";

const school = makeSchool({ seed: 2026, mistakes: false });
const history = rowsOf(school, historyTab.name);
const percent = (rows: readonly SheetRow[], met: (row: SheetRow) => boolean): number =>
  (100 * rows.filter(met).length) / rows.length;
const summers = (yearGroup: string, subject: string): SheetRow[] =>
  history.filter(
    (row) => row["Year group"] === yearGroup && row.Term === "Summer" && row.Subject === subject,
  );
const expected = ({ Grade }: SheetRow): boolean =>
  typeof Grade === "number" ? Grade >= 100 : Grade === "EXS" || Grade === "GDS";
const greater = ({ Grade }: SheetRow): boolean =>
  typeof Grade === "number" ? Grade >= 110 : Grade === "GDS";

/** Percentage points by which 180 to 300 made-up children may stray from the published figure. */
const tolerance = 4;

describe("like Dorset's published figures, within 4 percentage points, are", () => {
  test.each(subjects)("the ends of both key stages in %s", (subject) => {
    const keyStage2 = summers("Year 6", subjectNames[subject]);
    const keyStage1 = summers("Year 2", subjectNames[subject]);
    const near = (made: number, published: number): void => {
      expect(Math.abs(made - published)).toBeLessThan(tolerance);
    };
    near(percent(keyStage2, expected), dorset.keyStage2Expected[subject]);
    near(percent(keyStage2, greater), dorset.keyStage2Greater[subject]);
    near(percent(keyStage1, expected), dorset.keyStage1Expected[subject]);
    near(percent(keyStage1, greater), dorset.keyStage1Greater[subject]);
  });

  test("the good level of development", () => {
    const profiles = rowsOf(school, "Early years").filter((row) => row.E01 !== "");
    const good = percent(profiles, (row) => goodLevelGoals.every((goal) => row[goal] === 2));
    expect(Math.abs(good - dorset.goodLevel)).toBeLessThan(tolerance);
  });

  test("the phonics check at the first try", () => {
    const checks = rowsOf(school, "Phonics and tables checks");
    const tries = checks.filter((row) => row.Check === "Phonics");
    const first = tries.filter((row, index) => tries.findIndex((o) => o.UPN === row.UPN) === index);
    const met = percent(first, (row) => row.Outcome === "Wa");
    expect(Math.abs(met - dorset.phonics)).toBeLessThan(tolerance);
  });

  test("the tables check: its mean within one mark, full marks within ten points of 120 children", () => {
    const checks = rowsOf(school, "Phonics and tables checks");
    const tables = checks.filter((row) => row.Check === "Tables" && typeof row.Mark === "number");
    const mean = tables.reduce((sum, row) => sum + Number(row.Mark), 0) / tables.length;
    expect(Math.abs(mean - dorset.tablesMean)).toBeLessThan(1);
    const full = percent(tables, (row) => row.Mark === 25);
    expect(Math.abs(full - dorset.tablesFull)).toBeLessThan(10);
  });
});

test("girls write better than boys, and children without pupil premium than those with it", () => {
  const large = makeSchool({ seed: 11, pupils: 840, mistakes: false });
  const pupils = new Map(rowsOf(large, "Pupils").map((row) => [row.UPN, row]));
  const writing = rowsOf(large, historyTab.name).filter(
    (row) =>
      row.Subject === "Writing" && row.Term === "Summer" && /EXS|GDS|WTS/.test(`${row.Grade}`),
  );
  const share = (header: string, value: string): number =>
    percent(
      writing.filter((row) => pupils.get(row.UPN)?.[header] === value),
      expected,
    );
  expect(share("Sex", "F") - share("Sex", "M")).toBeGreaterThan(5);
  expect(share("Pupil premium", "N") - share("Pupil premium", "Y")).toBeGreaterThan(8);
});

test("most children keep their band from summer to autumn, and none moves two bands", () => {
  const rank: Readonly<Record<string, number>> = { WTS: 1, EXS: 2, GDS: 3 };
  const moves = ["Birch", "Maple", "Ash", "Beech"]
    .flatMap((name) => rowsOf(school, name))
    .flatMap((row) =>
      subjects.map((subject) => {
        const of = (entry: string): number | undefined =>
          rank[String(row[`${subjectNames[subject]} ${entry}`]).trim().toUpperCase()];
        return (of("autumn") ?? Number.NaN) - (of("last year") ?? Number.NaN);
      }),
    )
    .filter((move) => !Number.isNaN(move));
  expect(moves.length).toBeGreaterThan(200);
  expect(moves.filter((move) => move === 0).length / moves.length).toBeGreaterThan(0.75);
  expect(moves.some((move) => move > 0)).toBe(true);
  expect(moves.some((move) => move < 0)).toBe(true);
  expect(moves.every((move) => Math.abs(move) <= 1)).toBe(true);
});
