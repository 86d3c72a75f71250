import { type Cell, cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import { plainHeader, type RowReader, readRows } from "../layout/columnMap";
import { allPupils } from "../published/publishedGroups";
import { isWithheld } from "../published/publishedNumber";
import { resultYear } from "../published/resultYear";
import { type BenchmarkMeasure, benchmarkMeasure } from "./benchmarkMeasure";
import type { KnownTab } from "./recogniseTabs";

/** A published figure of the Benchmarks tab. */
export interface Benchmark {
  /** Its row in the tab, to tell a person where it stands. */
  readonly row: number;
  readonly measure: BenchmarkMeasure;
  /** The measure as it is written in the tab. */
  readonly measureName: string;
  /** The calendar year in which the results were given: 2025 for 2024/25. */
  readonly year: number;
  /** `England` or `Dorset`, however these are written; any other area as it is written. */
  readonly area: string;
  /** `All pupils` where the group is blank; any other group as it is written. */
  readonly group: string;
  /** In per cent for percentages; else in the measure's own unit. */
  readonly value: number;
  /** Which schools and children the figure counts. */
  readonly basis: string;
  /** Who published it; empty where the tab does not say. */
  readonly source: string;
}

/** The figures that can be used, and what is wrong with the rows that cannot. */
export interface ReadBenchmarks {
  readonly benchmarks: readonly Benchmark[];
  readonly findings: readonly Finding[];
}

export { allPupils } from "../published/publishedGroups";

/**
 * Reads the Benchmarks tab. A row is used if it has a measure, a year, an area, a number and a
 * basis: without these it could be set beside the wrong thing. A value that its publisher
 * withholds (`x`, `c`, `SUPP` and the like) is left out without a finding.
 */
export function readBenchmarks(known: KnownTab | undefined): ReadBenchmarks {
  if (!known) return { benchmarks: [], findings: [] };
  const benchmarks: Benchmark[] = [];
  const findings: Finding[] = [];
  for (const row of readRows(known.tab, known.map, known.layout)) {
    const read = readBenchmark(row);
    if (read.kind === "figure") benchmarks.push(read.benchmark);
    if (read.kind === "unusable") findings.push(unusable(row, read.key, read.expected));
  }
  return { benchmarks, findings };
}

type Read =
  | { readonly kind: "figure"; readonly benchmark: Benchmark }
  | { readonly kind: "withheld" }
  | { readonly kind: "unusable"; readonly key: Required; readonly expected: string };

type Required = "measure" | "year" | "area" | "value" | "basis";

function readBenchmark(row: RowReader): Read {
  const text = (key: string) => cellText(row.cell(key).typed);
  if (isWithheld(text("value"))) return { kind: "withheld" };
  const unusableAt = (key: Required, expected: string): Read => ({
    kind: "unusable",
    key,
    expected,
  });
  const measureName = text("measure");
  const year = resultYear(text("year"));
  const area = areaOf(text("area"));
  const basis = text("basis");
  if (measureName === "") return unusableAt("measure", "what the figure measures");
  if (year === undefined) return unusableAt("year", "a year such as 2025 or 2024/25");
  if (area === "") return unusableAt("area", "an area such as England or Dorset");
  if (basis === "") return unusableAt("basis", "which schools and children the figure counts");
  const measure = benchmarkMeasure(measureName);
  const value = benchmarkValue(row.cell("value"), measure);
  if (value === undefined) {
    return unusableAt(
      "value",
      measure.kind === "other" ? "a number" : "a percentage from 0 to 100",
    );
  }
  const group = groupOf(text("group"));
  const benchmark = {
    row: row.row,
    measure,
    measureName,
    year,
    area,
    group,
    value,
    basis,
    source: text("source"),
  };
  return { kind: "figure", benchmark };
}

function areaOf(text: string): string {
  const plain = plainHeader(text);
  if (/^(england|national|nat)$/.test(plain)) return "England";
  return /^dorset( council| la| local authority)?$/.test(plain) ? "Dorset" : text;
}

function groupOf(text: string): string {
  return /^(all|all pupils|all children|total|)$/.test(plainHeader(text)) ? allPupils : text;
}

/** A cell formatted as a percentage holds a share, so 0.62 is 62%. */
function benchmarkValue(cell: Cell, measure: BenchmarkMeasure): number | undefined {
  const text = cellText(cell.typed).replace(/\s*%$/, "");
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  if (measure.kind === "other") return number;
  const percent =
    typeof cell.typed === "number" && number > 0 && number <= 1 ? number * 100 : number;
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

function unusable(row: RowReader, key: Required, expected: string): Finding {
  const { tab, column, header, typed } = row.cell(key);
  const place = column === 0 ? row.cell("measure") : { column, header };
  const found = cellText(typed);
  return {
    rule: "unusableBenchmark",
    severity: "query",
    cell: { tab, row: row.row, column: place.column, header: place.header },
    expected,
    found: found === "" ? "nothing" : found,
    message: `This figure is not used in any comparison: please type ${expected}.`,
  };
}
