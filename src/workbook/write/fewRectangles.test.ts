import { amira, aTab } from "../../../testing/workbook/tabs";
import type { KnownTab } from "../read/recogniseTabs";
import { recogniseTabs } from "../read/recogniseTabs";
import { fixedTabs } from "../tabs/allTabs";
import { fewRectangles } from "./fewRectangles";

const rows = Array.from({ length: 200 }, () => ({ upn: amira.upn, check: "=1+1", mark: 30 }));
const known = recogniseTabs([aTab(fixedTabs.statutoryChecks, rows)]).fixed
  .statutoryChecks as KnownTab;

const everySecond = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ row: 2 + 2 * index, column: 2, value: "Tables" }));

test("few cells are written as they lie, and nothing between them", () => {
  const changes = fewRectangles(known, everySecond(3));
  expect(changes.map(({ row, values }) => [row, values])).toEqual([
    [2, [["Tables"]]],
    [4, [["Tables"]]],
    [6, [["Tables"]]],
  ]);
});

test("very many are written as one, and text between them stays text", () => {
  const changes = fewRectangles(known, everySecond(90));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.values.slice(0, 3)).toEqual([["Tables"], ["'=1+1"], ["Tables"]]);
});
