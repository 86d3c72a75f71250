import { published } from "../../../testing/cohort/benchmarksTab";
import { benchmarkMeasure } from "./benchmarkMeasure";
import { readBenchmarks } from "./readBenchmarks";

const basis = "State-funded schools";

describe("a row of the Benchmarks tab", () => {
  test("is read with its year of results, area and group in one spelling", () => {
    const { benchmarks, findings } = published(
      ["KS2 reading expected", "2024/25", "National", "", 75, basis, "DfE"],
      ["KS2 reading expected", "202425", "dorset", "Total", "73%", basis, ""],
      ["KS2 reading expected", 2025, "Devon", "Disadvantaged", 0.6, basis, ""],
      ["Good level of development", "2025 (provisional)", "England", "All", 68.3, basis, ""],
    );
    expect(findings).toEqual([]);
    expect(benchmarks.map(({ year, area, group, value }) => [year, area, group, value])).toEqual([
      [2025, "England", "All pupils", 75],
      [2025, "Dorset", "All pupils", 73],
      [2025, "Devon", "Disadvantaged", 60],
      [2025, "England", "All pupils", 68.3],
    ]);
    expect(benchmarks[0]).toMatchObject({ row: 2, basis, source: "DfE" });
  });

  test.each([
    ["a measure", "Measure", ["", 2025, "England", "", 75, basis, ""]],
    ["a year", "Year", ["KS2 reading", "last year", "England", "", 75, basis, ""]],
    ["a year that runs on", "Year", ["KS2 reading", "2024/26", "England", "", 75, basis, ""]],
    ["an area", "Area", ["KS2 reading", 2025, "", "", 75, basis, ""]],
    ["a basis", "Basis", ["KS2 reading", 2025, "England", "", 75, "", ""]],
    ["a number", "Value", ["KS2 reading", 2025, "England", "", "three quarters", basis, ""]],
    ["a percentage", "Value", ["KS2 reading", 2025, "England", "", 106, basis, ""]],
  ] as const)("without %s cannot be used, and a finding says where", (_, header, cells) => {
    const { benchmarks, findings } = published(cells);
    expect(benchmarks).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.cell).toMatchObject({ tab: "Benchmarks", row: 2, header });
    expect(findings[0]?.message).toContain("please type");
  });

  test("that its publisher withholds is left out without a finding", () => {
    expect(published(["KS2 reading", 2025, "England", "", "SUPP", basis, ""])).toEqual({
      benchmarks: [],
      findings: [],
    });
  });

  test("with a scaled score may be above 100", () => {
    const { benchmarks } = published(["KS2 scaled score", 2025, "England", "", 106, basis, ""]);
    expect(benchmarks[0]).toMatchObject({ value: 106, measure: { kind: "other" } });
  });

  test("a workbook without the tab has no figures", () => {
    expect(readBenchmarks(undefined)).toEqual({ benchmarks: [], findings: [] });
  });
});

describe("the name of a measure", () => {
  const expected = { kind: "keyStage", atLeast: "expected" };
  const deeper = { kind: "keyStage", atLeast: "greaterDepth" };
  test.each([
    [
      "Key Stage 2 reading: expected standard (%)",
      { ...expected, keyStage: 2, measured: "reading" },
    ],
    ["KS2 Maths EXS+", { ...expected, keyStage: 2, measured: "mathematics" }],
    [
      "Key Stage 2 reading, writing and mathematics: expected standard (%)",
      { ...expected, keyStage: 2, measured: "combined" },
    ],
    ["KS2 RWM higher standard", { ...deeper, keyStage: 2, measured: "combined" }],
    ["KS1 writing greater depth", { ...deeper, keyStage: 1, measured: "writing" }],
    ["Early years: good level of development (%)", { kind: "goodLevel" }],
    ["GLD", { kind: "goodLevel" }],
    ["Phonics check in Year 1: met the standard (%)", { kind: "phonics" }],
    ["Phonics, end of Year 2", { kind: "other" }],
    ["KS2 reading progress score", { kind: "other" }],
    ["KS2 GPS expected", { kind: "other" }],
    ["Multiplication tables check: mean score", { kind: "other" }],
    ["Attendance", { kind: "other" }],
  ])("%s", (name, measure) => {
    expect(benchmarkMeasure(name)).toEqual(measure);
  });
});
