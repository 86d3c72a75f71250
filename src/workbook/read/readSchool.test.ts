import { amira, aTab, ben, classOf, pupils } from "../../../testing/workbook/tabs";
import { entryOf } from "../../core/school/classRow";
import { historyTab } from "../tabs/results";
import { readSchool } from "./readSchool";

const today = "2026-11-23";

test("a pupil is read from the row of the Pupils tab, and what it does not say is absent", () => {
  const born = new Date(2018, 2, 14);
  const { school } = readSchool(
    [pupils({ ...amira, dateOfBirth: born, pupilPremium: "y" })],
    today,
  );
  expect(school.pupils[0]?.pupil).toEqual({
    upn: "Q838999926001",
    surname: "Khan",
    firstName: "Amira",
    dateOfBirth: "2018-03-14",
    yearGroup: 4,
    className: "Oak",
    pupilPremium: true,
    letterHold: false,
    letterCopies: 1,
  });
});

test("a year group left blank follows from the date of birth", () => {
  const row = { ...amira, yearGroup: "", dateOfBirth: "14/03/2018" };
  expect(readSchool([pupils(row)], today).school.pupils[0]?.pupil.yearGroup).toBe(4);
});

test("a mark is read on the scale that its place and the child's year group give", () => {
  const row = { ...amira, "reading.start": "exs ", "reading.autumn": "GDS", "writing.autumn": "" };
  const { school } = readSchool([pupils(amira), classOf("Oak", row)], today);
  const [child] = school.classRows;
  if (!child) throw new Error("No row was read.");
  expect(entryOf(child, "reading", "start")).toMatchObject({
    scale: "ks1-teacher-assessment",
    mark: { state: "scored", code: "EXS" },
  });
  expect(entryOf(child, "reading", "autumn")?.scale).toBe("teacher-assessment");
  expect(entryOf(child, "writing", "autumn")?.mark).toEqual({ state: "notYetAssessed" });
});

test("a child marked on a scale of their own is read on it, last year's mark included", () => {
  const row = { ...amira, scale: "P scales", "reading.autumn": "P6", "reading.lastYear": "P5" };
  const { school } = readSchool([pupils(amira), classOf("Oak", row)], today);
  const [child] = school.classRows;
  expect(child && entryOf(child, "reading", "autumn")?.mark).toMatchObject({ code: "P6" });
  expect(child && entryOf(child, "reading", "lastYear")?.scale).toBe("p-scales");
});

test("the class of a renamed tab is that of most of its children", () => {
  const renamed = { ...classOf("Oak", amira, ben), name: "Mrs Hill's tab" };
  const { school } = readSchool([pupils(amira, ben), renamed], today);
  expect(school.classRows.map(({ className }) => className)).toEqual(["Oak", "Oak"]);
});

test("a row of history names its own scale", () => {
  const row = {
    upn: amira.upn,
    year: "2025/26",
    term: "Summer",
    subject: "Maths",
    scale: "Steps",
    grade: "3s",
  };
  const { school } = readSchool([aTab(historyTab, [row])], today);
  expect(school.history[0]).toMatchObject({
    year: 2025,
    term: "summer",
    subject: "mathematics",
    scale: "steps",
    mark: { state: "scored", code: "3s" },
  });
});

test("an empty workbook is a school without anybody", () => {
  const { school } = readSchool([{ name: "Sheet1", values: [[""]] }], today);
  expect([school.pupils, school.classRows, school.layoutFindings]).toEqual([[], [], []]);
});
