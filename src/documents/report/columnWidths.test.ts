import { columnWidths } from "./columnWidths";

const table = (...headers: readonly (readonly [string, number])[]) => ({
  kind: "table" as const,
  caption: "",
  columns: headers.map(([header, width]) => ({ header, width, align: "left" as const })),
  rows: [],
});

test("shares are kept where every header's words fit", () => {
  expect(columnWidths(table(["Subject", 30], ["Now", 10]), 400, 9)).toEqual([300, 100]);
});

test("a narrow column gets the room that its header's longest word needs, and the page stays full", () => {
  const [first = 0, second = 0] = columnWidths(
    table(["Subject", 95], ["Not enough information", 5]),
    400,
    9,
  );
  expect(second).toBeGreaterThan(50);
  expect(second).toBeLessThan(80);
  expect(first + second).toBeCloseTo(400);
});

test("where the page has no room for all words, shares are kept", () => {
  expect(columnWidths(table(["Information", 1], ["Information", 3]), 80, 9)).toEqual([20, 60]);
});
