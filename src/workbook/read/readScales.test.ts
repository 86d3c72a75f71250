import { aTab } from "../../../testing/workbook/tabs";
import { bandOf } from "../../core/scales/bandOf";
import { readMark } from "../../core/scales/readMark";
import { scaleRows } from "../design/scaleRows";
import { scalesTab } from "../tabs/scales";
import { readScales } from "./readScales";
import { recogniseTabs } from "./recogniseTabs";

const read = (...rows: Record<string, string>[]) =>
  readScales(recogniseTabs([aTab(scalesTab, rows)]).fixed.scales);

test("the shipped scales, as set-up lists them, change nothing", () => {
  const rows = scaleRows().map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, String(value).replace(/^'/, "")]),
    ),
  );
  expect(read(...rows).findings).toEqual([]);
});

test("a school's own scale is read with its order, bands and codes that do not rank", () => {
  const { scales } = read(
    { scale: "Our words", code: "NEAR", band: "Working towards" },
    { scale: "Our words", code: "THERE", band: "Expected", alsoWritten: "YES, OK" },
    { scale: "Our words", code: "GONE", ranks: "N", name: "Moved away" },
  );
  const own = scales.find("our words");
  if (!own) throw new Error("The scale was not found.");
  expect(own.family).toBe("pointInTime");
  const mark = readMark(own, "ok");
  expect(mark).toMatchObject({ state: "scored", code: "THERE", position: 1, writtenAs: "ok" });
  expect(bandOf(own, mark, { yearGroup: 3, term: "autumn" })).toBe("expected");
  expect(readMark(own, "gone").state).toBe("absent");
});

test("a scale whose codes climb has its expectation by year group", () => {
  const rows = ["1L", "1H", "2L", "2H"].map((code) => ({
    scale: "Ladder",
    code,
    kind: "Cumulative",
    expectedAtEndOf: code.endsWith("H") ? `Year ${code[0]}` : "",
  }));
  const ladder = read(...rows).scales.find("Ladder");
  expect(ladder?.expectation).toMatchObject({ atYearEnd: { 1: "1H", 2: "2H" }, gradesPerYear: 2 });
});

test("ranges of scores are read as scores", () => {
  const { scales } = read(
    { scale: "Our test", code: "0-49", band: "Working towards" },
    { scale: "Our test", code: "50–100", band: "Expected" },
  );
  const own = scales.find("Our test");
  expect(own?.scores).toMatchObject({ lowest: 0, highest: 100 });
  expect(own && readMark(own, 50)).toMatchObject({ state: "scored", position: 50 });
});

test("a shipped scale keeps its codes, and a row that adds one is reported", () => {
  const { findings } = read({ scale: "Steps", code: "7b" });
  expect(findings.map(({ rule }) => rule)).toEqual(["changedShippedScale"]);
});
