import { readFileSync, statSync } from "node:fs";
import Papa from "papaparse";
import { published } from "../../../testing/cohort/benchmarksTab";
import { aTab } from "../../../testing/workbook/tabs";
import { readLocalSchools } from "../read/readLocalSchools";
import { recogniseTabs } from "../read/recogniseTabs";
import { shownText } from "../sheetValue";
import { localSchoolsTab } from "../tabs/published";
import { toolMeasures } from "./interactiveToolMeasures";
import { publishedMeasures } from "./publishedMeasures";
import { bases } from "./publishedSources";
import { startingBenchmarks } from "./startingBenchmarks";
import { startingSchools } from "./startingSchools";

const folder = "src/workbook/published/data";
const csv = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`${folder}/${name}.csv`, "utf8"), {
    header: true,
    comments: "#",
    skipEmptyLines: true,
  }).data;

const benchmarks = startingBenchmarks();
const shown = (value: unknown) => shownText(String(value));
const find = (measure: string, group: string, area: string, year: string, basis: string) =>
  benchmarks.filter(
    (row) =>
      row.measure === measure &&
      row.group === group &&
      row.area === area &&
      shown(row.year) === year &&
      row.basis === basis,
  );

describe("the figures that come with the Benchmarks tab", () => {
  test("are those of the csv file of the Local Authority Interactive Tool, and no others", () => {
    const rows = csv("local-authority-interactive-tool");
    for (const { measure_code = "", area = "", year = "", value } of rows) {
      const known = toolMeasures[measure_code];
      if (!known) throw new Error(`${measure_code} is not known.`);
      const summer = Number(year.slice(0, 4));
      const [found, ...others] = find(
        publishedMeasures[known.measure],
        known.group,
        area,
        `${summer - 1}/${summer % 100}`,
        bases.interactiveTool,
      );
      expect(others).toEqual([]);
      expect(found?.value).toBe(Number(value));
      expect(/provisional/.test(String(found?.source))).toBe(/prov/.test(year));
    }
    expect(benchmarks.filter(({ basis }) => basis === bases.interactiveTool)).toHaveLength(
      rows.length,
    );
  });

  test("have England's performance tables as a basis of its own: 62% where the other says 63%", () => {
    const rwm = publishedMeasures.rwmExpected;
    const of = (basis: string) =>
      find(rwm, "All pupils", "England", "2024/25", basis).map(({ value }) => value);
    expect(of(bases.performanceTables)).toEqual([62]);
    expect(of(bases.interactiveTool)).toEqual([63]);
    const rows = csv("performance-tables-england");
    expect(benchmarks.filter(({ basis }) => basis === bases.performanceTables)).toHaveLength(
      rows.length,
    );
  });

  test("are all read, with three years of each measure of the end of Key Stage 2", () => {
    const cells = benchmarks.map(
      ({ measure, year, area, group, value, basis, source }) =>
        [
          String(measure),
          shown(year),
          String(area),
          String(group),
          value ?? "",
          String(basis),
          String(source),
        ] as const,
    );
    const read = published(...cells);
    expect(read.findings).toEqual([]);
    const years = read.benchmarks
      .filter(
        ({ measureName, area, basis }) =>
          measureName === publishedMeasures.mathsHigher &&
          area === "Dorset" &&
          basis === bases.interactiveTool,
      )
      .map(({ year }) => year);
    expect(years).toEqual([2022, 2023, 2024, 2025]);
  });

  test("name their publisher and licence", () => {
    for (const { source } of [...benchmarks, ...startingSchools()]) {
      expect(source).toMatch(/^Department for Education, .*Open Government Licence v3\.0\.$/);
    }
  });
});

describe("the schools that come with the Local schools tab", () => {
  const rows = startingSchools().map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === "string" ? shown(value) : value,
      ]),
    ),
  );
  const { fixed } = recogniseTabs([aTab(localSchoolsTab, rows)]);
  const { schools, findings } = readLocalSchools(fixed.localSchools);

  test("are read as the csv file has them, absent where DfE gives no figure", () => {
    expect(findings).toEqual([]);
    const listed = csv("dorset-and-bcp-schools");
    expect(schools).toHaveLength(listed.length);
    for (const [place, { town: _, ...cells }] of listed.entries()) {
      const words = ["urn", "name", "localAuthority", "ageRange", "phase", "period"];
      const expected = Object.entries(cells).flatMap(([key, text]) =>
        text === "" ? [] : [[key, words.includes(key) ? text : Number(text)]],
      );
      expect(schools[place]).toEqual(Object.fromEntries(expected));
    }
  });

  test("are 98 of Dorset and 57 of Bournemouth, Christchurch and Poole", () => {
    const of = (name: string) => schools.filter(({ localAuthority }) => localAuthority === name);
    expect(of("Dorset")).toHaveLength(98);
    expect(of("Bournemouth, Christchurch and Poole")).toHaveLength(57);
  });
});

test("all of it takes less than 25 KB of the add-on", () => {
  const sizes = ["bakedFigures", "bakedSchools"].map(
    (name) => statSync(`${folder}/${name}.ts`).size,
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(25 * 1024);
});
