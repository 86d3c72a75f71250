import { aSchool } from "../../../testing/core/aSchool";
import { aSettings } from "../../../testing/core/aSettings";
import { aUpn } from "../../../testing/core/aUpn";
import { notHeld } from "./assessmentPoint";
import { collectionsOfYear } from "./collections";

const test1 = { upn: aUpn(0), suite: "NFER", subject: "Reading", scale: "Standardised score" };

test("each point that is held counts, and one that is not does not", () => {
  expect(collectionsOfYear(aSchool())).toBe(3);
  const { points } = aSettings();
  expect(collectionsOfYear(aSchool({ settings: { points: { ...points, spring: notHeld } } }))).toBe(
    2,
  );
});

test("a suite of tests counts once where it was taken while no point was open", () => {
  const between = { ...test1, date: "10/02/2027", score: 100 };
  const tests = [
    between,
    { ...between, upn: aUpn(1) },
    { ...test1, date: "01/12/2026", score: 90 },
  ];
  expect(collectionsOfYear(aSchool({ tests }))).toBe(4);
});

test("tests of other years do not count", () => {
  expect(collectionsOfYear(aSchool({ tests: [{ ...test1, date: "10/02/2026", score: 90 }] }))).toBe(
    3,
  );
});
