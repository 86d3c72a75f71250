import { earlier, history, schoolOf } from "../../../testing/targets/schoolBuilder";
import { readMark } from "../scales/readMark";
import { earlyYearsProfile, onEntry } from "../scales/shipped/earlyYears";
import type { EarlyYearsRow, HistoryRow } from "../school/resultRows";
import { buildTransitions } from "./transitions";

const cell = { tab: "Early years", row: 2, column: 1, header: "UPN", typed: "" };

function ownIn(rows: readonly HistoryRow[], earlyYears: readonly EarlyYearsRow[] = []) {
  return buildTransitions(schoolOf([], { history: rows, earlyYears })).own;
}

test("children are counted by the band in which they ended the key stage", () => {
  const own = ownIn(earlier("EXS", 4, { PK6: 1, WTS: 5, EXS: 20, GDS: 9 }));
  expect(own("reading", 4, "expected")).toEqual([1, 5, 20, 9]);
  expect(own("reading", 4, "greaterDepth")).toEqual([0, 0, 0, 0]);
  expect(own("writing", 4, "expected")).toEqual([0, 0, 0, 0]);
});

test("the end of Year 2 is both where Key Stage 1 ends and where Key Stage 2 starts", () => {
  const own = ownIn([history("A", 0, "WTS"), history("A", 2, "EXS"), history("A", 6, "GDS")]);
  expect(own("reading", 0, "workingTowards")).toEqual([0, 0, 1, 0]);
  expect(own("reading", 2, "expected")).toEqual([0, 0, 0, 1]);
});

test("a child who left before the key stage ended is not counted", () => {
  expect(ownIn([history("A", 4, "EXS")])("reading", 4, "expected")).toEqual([0, 0, 0, 0]);
});

test("marks of this year are not history yet", () => {
  const own = ownIn([
    history("A", 5, "EXS", { year: 2025 }),
    history("A", 6, "EXS", { year: 2026 }),
  ]);
  expect(own("reading", 5, "expected")).toEqual([0, 0, 0, 0]);
});

test("marks of autumn and spring are not year ends", () => {
  const spring = { ...history("A", 4, "EXS"), term: "spring" } as const;
  expect(ownIn([spring, history("A", 6, "EXS")])("reading", 4, "expected")).toEqual([0, 0, 0, 0]);
});

test("a child who repeated a year counts by the later one", () => {
  const own = ownIn([
    history("A", 4, "EXS", { year: 2020 }),
    history("A", 4, "WTS", { year: 2019 }),
    history("A", 6, "EXS", { year: 2022 }),
  ]);
  expect(own("reading", 4, "expected")).toEqual([0, 0, 1, 0]);
});

test("in Year 6 the test counts before teacher assessment, and a result before a termly mark", () => {
  const own = ownIn([
    history("A", 4, "EXS"),
    history("A", 6, 112, { scale: "ks2-scaled" }),
    history("A", 6, "EXS", { scale: "ks2-teacher-assessment" }),
    history("A", 6, "WTS"),
  ]);
  expect(own("reading", 4, "expected")).toEqual([0, 0, 0, 1]);
});

test("in Year 2 teacher assessment counts before the test, which has no greater depth", () => {
  const own = ownIn([
    history("A", 0, "EXS"),
    history("A", 2, "GDS", { scale: "ks1-teacher-assessment" }),
    history("A", 2, 114, { scale: "ks1-scaled" }),
  ]);
  expect(own("reading", 0, "expected")).toEqual([0, 0, 0, 1]);
});

test("working below the test is a result; absent from it is none", () => {
  const own = ownIn([
    ...[history("A", 4, "WTS"), history("A", 6, "B", { scale: "ks2-scaled" })],
    ...[history("B", 4, "WTS"), history("B", 6, "A", { scale: "ks2-scaled" })],
  ]);
  expect(own("reading", 4, "workingTowards")).toEqual([1, 0, 0, 0]);
});

test("on steps the band is that of the child's age", () => {
  const own = ownIn([
    history("A", 4, "4s", { scale: "steps" }),
    history("A", 6, "6w", { scale: "steps" }),
  ]);
  expect(own("reading", 4, "expected")).toEqual([0, 1, 0, 0]);
});

test("the Early years tab says how children came and how they ended Reception", () => {
  const goals = ["E08", "E09", "E10", "E11", "E12"].map((goal) => ({
    goal,
    cell,
    mark: readMark(earlyYearsProfile, goal === "E09" ? 1 : 2),
  }));
  const row: EarlyYearsRow = {
    upn: "A",
    cells: { upn: cell, year: cell },
    year: 2020,
    onEntry: [{ subject: "reading", cell, mark: readMark(onEntry, "ON") }],
    goals,
  };
  const own = ownIn([history("A", 2, "EXS")], [row]);
  expect(own("reading", "onEntry", "expected")).toEqual([0, 0, 1, 0]);
  expect(own("reading", 0, "workingTowards")).toEqual([0, 0, 1, 0]);
});
