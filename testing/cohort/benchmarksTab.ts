import { type ReadBenchmarks, readBenchmarks } from "../../src/workbook/read/readBenchmarks";
import { recogniseTabs } from "../../src/workbook/read/recogniseTabs";
import type { SheetValue } from "../../src/workbook/sheetValue";

/** A row of the Benchmarks tab: measure, year, area, group, value, basis, source. */
export type BenchmarkCells = readonly [
  measure: string,
  year: SheetValue,
  area: string,
  group: string,
  value: SheetValue,
  basis: string,
  source: string,
];

const headers = ["Measure", "Year", "Area", "Group", "Value", "Basis", "Source"];

/** What is read of a Benchmarks tab with these rows. */
export function published(...rows: readonly BenchmarkCells[]): ReadBenchmarks {
  const { fixed } = recogniseTabs([{ name: "Benchmarks", values: [headers, ...rows] }]);
  return readBenchmarks(fixed.benchmarks);
}
