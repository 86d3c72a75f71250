import { chartPoints, markText } from "./chartPoints";

const start = { label: "Start", code: "EXS", band: "Expected", bandRank: 2 };
const away = { label: "Autumn", code: "A" };
const spring = { label: "Spring", code: "GDS", band: "Greater depth", bandRank: 3 };

test("marks spread evenly along the time, and one that does not rank leaves its place open", () => {
  expect(chartPoints([start, away, spring, away])).toEqual([
    { across: 12.5, rank: 2, label: "Start" },
    { across: 62.5, rank: 3, label: "Spring" },
  ]);
});

test("a child without marks has no points", () => {
  expect(chartPoints([])).toEqual([]);
});

test("every mark is said in words", () => {
  expect(markText(spring)).toBe("Spring: GDS, greater depth");
  expect(markText(away)).toBe("Autumn: A, does not rank");
  expect(markText({ label: "Summer", code: "" })).toBe("Summer: no mark");
});
