import { academicYearName } from "../../src/core/calendar/academicYear";
import { readUpn } from "../../src/core/pupils/upn";
import { teachersOf } from "../../src/core/school/staff";
import { readSchool } from "../../src/workbook/read/readSchool";
import { historyTab } from "../../src/workbook/tabs/results";
import { makeSchool } from "./makeSchool";
import { sampleToday } from "./sampleYear";
import type { SchoolWorkbook } from "./schoolWorkbook";
import { rowsOf, type SheetRow } from "./testing/rowsOf";

const clean = makeSchool({ seed: 2026, mistakes: false });
const pupils = rowsOf(clean, "Pupils");
const classNames = [...new Set(pupils.map((row) => String(row.Class)))];
const inClasses = classNames.flatMap((name) => rowsOf(clean, name));
const percent = (rows: readonly SheetRow[], met: (row: SheetRow) => boolean): number =>
  (100 * rows.filter(met).length) / rows.length;

describe("the made-up school has", () => {
  test("420 children on roll in 14 classes of one year group each", () => {
    expect(inClasses).toHaveLength(420);
    expect(classNames).toHaveLength(14);
    for (const name of classNames) {
      const years = pupils.filter((row) => row.Class === name).map((row) => row["Year group"]);
      expect(new Set(years).size).toBe(1);
    }
  });

  test("a few children on the Pupils tab who are in no class tab: left, or yet to join", () => {
    expect(pupils).toHaveLength(425);
    expect(pupils.filter((row) => row.Left instanceof Date)).toHaveLength(5);
  });

  test("a Unique Pupil Number for each, right in its check letter and given once", () => {
    const kinds = pupils.map((row) => readUpn(String(row.UPN)).kind);
    expect(new Set(kinds)).toEqual(new Set(["permanent", "temporary"]));
    expect(kinds.filter((kind) => kind === "temporary").length).toBeLessThan(10);
    expect(new Set(pupils.map((row) => row.UPN)).size).toBe(pupils.length);
  });

  test("groups of about the size that English schools have", () => {
    expect(percent(pupils, (row) => row.Sex === "F")).toBeCloseTo(48, -1);
    expect(Math.abs(percent(pupils, (row) => row["Pupil premium"] === "Y") - 22)).toBeLessThan(5);
    expect(Math.abs(percent(pupils, (row) => row.SEN === "K") - 14)).toBeLessThan(4);
    expect(Math.abs(percent(pupils, (row) => row.SEN === "E") - 4)).toBeLessThan(2);
    expect(Math.abs(percent(pupils, (row) => row.EAL === "Y") - 8)).toBeLessThan(3);
  });

  test("two children of one first name in a class, and one name in another script", () => {
    const shared = classNames.flatMap((name) => {
      const names = rowsOf(clean, name).map((row) => row["First name"]);
      return names.filter((each, index) => names.indexOf(each) !== index);
    });
    expect(shared).toHaveLength(1);
    const others = pupils.filter((row) =>
      /(?=\p{L})\P{Script=Latin}/u.test(`${row["First name"]}`),
    );
    expect(others.length).toBeLessThanOrEqual(1);
  });

  test("no children of the same name", () => {
    const names = pupils.map((row) => `${row["First name"]} ${row.Surname}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test("comments that are hardly ever the same", () => {
    const comments = inClasses.map((row) => row.Comment).filter((text) => text !== "");
    expect(comments.length).toBeGreaterThan(300);
    const counts = comments.map((text) => comments.filter((other) => other === text).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });

  test("autumn marks mostly entered, and no mark of a term to come", () => {
    const entered = percent(inClasses, (row) => row["Reading autumn"] !== "");
    expect(entered).toBeGreaterThan(85);
    expect(entered).toBeLessThan(100);
    const later = inClasses.flatMap((row) =>
      Object.keys(row).filter(
        (header) => /spring|summer|target|status/.test(header) && row[header],
      ),
    );
    expect(later).toEqual([]);
  });

  test("marks of three years and no more, with no mark from before a child joined", () => {
    const history = rowsOf(clean, historyTab.name);
    expect(history.length).toBeLessThan(9000);
    const here = new Map(pupils.map((row) => [row.UPN, row.Joined as Date]));
    const ofPupils = history.filter((row) => here.has(row.UPN));
    const years = [2023, 2024, 2025].map(academicYearName);
    expect([...new Set(ofPupils.map((row) => row.Year))].sort()).toEqual(years);
    for (const row of ofPupils) {
      const ends = new Date(Number(String(row.Year).slice(0, 4)) + 1, 7, 31);
      expect(here.get(row.UPN)?.getTime()).toBeLessThan(ends.getTime());
    }
  });
});

describe("a school is made", () => {
  const content = (school: SchoolWorkbook): string => JSON.stringify(school);

  test("the same for a seed", () => {
    expect(content(makeSchool({ seed: 7, pupils: 105 }))).toBe(
      content(makeSchool({ seed: 7, pupils: 105 })),
    );
  });

  test("another for another seed", () => {
    expect(content(makeSchool({ seed: 7, pupils: 105 }))).not.toBe(
      content(makeSchool({ seed: 8, pupils: 105 })),
    );
  });

  test.each([
    [105, 14],
    [210, 7],
    [840, 28],
  ])("of %i children in %i classes where that is asked", (count, classes) => {
    const school = makeSchool({ seed: 3, pupils: count, classes, mistakes: false });
    const names = [...new Set(rowsOf(school, "Pupils").map((row) => String(row.Class)))];
    expect(names).toHaveLength(classes);
    expect(names.flatMap((name) => rowsOf(school, name))).toHaveLength(count);
  });

  test("only with the same number of classes in every year group", () => {
    expect(() => makeSchool({ seed: 1, classes: 10 })).toThrow(RangeError);
  });
});

test("where it is wanted, the Staff tab names a head, the office and a teacher of every class", () => {
  const school = makeSchool({ seed: 1, staff: true });
  const { staff = [] } = readSchool(school.tabs, sampleToday).school;
  expect(staff.filter(({ role }) => role === "head")).toHaveLength(1);
  for (const name of classNames) expect(teachersOf(staff, name)).not.toEqual([]);
  expect(makeSchool({ seed: 1 }).tabs.map(({ name }) => name)).not.toContain("Staff");
});
