import { published } from "../../../../testing/cohort/benchmarksTab";
import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { blocksOf, sectionOf, tableCalled, textsOf } from "../../../../testing/cohort/reportTexts";

const basis = "State-funded schools, LA basis";
const source = "DfE, LAIT.";
const year6 = alike(10, {
  yearGroup: 6,
  typed: { start: "EXS", spring: "WTS", forecastKeyStageEnd: "EXS" },
});

describe("beside national and Dorset data", () => {
  const figures = published(
    ["KS2 reading expected", 2024, "England", "", 75, basis, source],
    ["KS2 reading expected", 2025, "Dorset", "All", 73, basis, source],
    ["KS2 reading expected", 2025, "England", "All", 76, basis, source],
    ["KS2 reading expected", 2025, "England", "All", 75, "All schools", source],
    ["KS2 reading expected", 2025, "England", "Disadvantaged", 63, basis, source],
    ["KS2 writing expected", 2025, "England", "All", 73, basis, source],
    ["KS1 reading expected", 2023, "England", "All", 68, basis, source],
  );
  const { report } = reportFor(year6, { published: figures });

  test("Year 6 stands beside the latest Key Stage 2 figures of all pupils, with area and year", () => {
    const { columns, rows } = tableCalled(report, "Key Stage 2: Year 6, 10 children");
    expect(columns.map(({ header }) => header)).toEqual([
      "Measure",
      "Now",
      "Forecast",
      "Target",
      "England 2025,\u00a0%",
      "Dorset 2025,\u00a0%",
    ]);
    expect(rows).toEqual([
      expect.arrayContaining(["Reading, expected or higher", "0 of 10 (0%)", "76", "73"]),
      expect.arrayContaining(["Writing, expected or higher", "10 of 10 (100%)", "73", "–"]),
    ]);
  });

  test("the basis and source are named, and no other basis is in the comparison", () => {
    const { note } = tableCalled(report, "Key Stage 2");
    expect(note).toContain(`Basis of the published figures: ${basis}. Source: DfE, LAIT.`);
    expect(note).toContain("They are not the same thing");
    expect(textsOf(report).join(" ")).toContain(
      "1 figure of the same year on another basis is not shown",
    );
  });

  test("the forecast is set against each area in words", () => {
    expect(textsOf(report)).toContain(
      "Reading: the forecast, 10 of 10 (100%), is 24 points above England and 27 points above Dorset.",
    );
  });

  test("every percentage of the school's own stands with the number it is of", () => {
    for (const text of textsOf(report)) {
      expect(text.replace(/\d+ of \d+ \(\d+%\)/g, "")).not.toContain("%");
    }
  });

  test("the chart shows the same figures as the table", () => {
    const chart = sectionOf(report, 3).find((block) => block.kind === "chart");
    expect(chart?.kind === "chart" && chart.chart).toMatchObject({
      kind: "groupedBars",
      series: [
        { name: "Now", values: [0, 0] },
        { name: "Forecast", values: [100, 100] },
        { name: "England 2025", values: [76, 73] },
        { name: "Dorset 2025", values: [73, null] },
      ],
      categories: [{ label: "Reading", note: "of 10 and 10" }, { label: "Writing" }],
    });
    expect(chart?.kind === "chart" && chart.caption).toContain(basis);
  });

  test("in a class of two year groups only those are compared whom figures are published for", () => {
    const mixed = reportFor([...year6, { upn: "Y5", yearGroup: 5, typed: { spring: "EXS" } }], {
      published: figures,
    });
    expect(tableCalled(mixed.report, "Key Stage 2: Year 6, 10 children").rows).toHaveLength(2);
  });
});

describe("without published figures", () => {
  test("says that they are not yet imported, and where they go", () => {
    const { report } = reportFor(year6);
    expect(JSON.stringify(sectionOf(report, 3))).toContain(
      "Key Stage 2, Year 6, 10 children: not yet imported. Put the published figures in the Benchmarks tab",
    );
    expect(sectionOf(report, 3).some(({ kind }) => kind === "chart")).toBe(false);
  });

  test("a figure of another basis than every other is still one basis: a figure without one is not used", () => {
    const unusable = published(["KS2 reading", 2025, "England", "", 76, "", ""]);
    const { report } = reportFor(year6, { published: unusable });
    expect(textsOf(report).join(" ")).toContain("1 row of the Benchmarks tab cannot be used");
    expect(blocksOf(report).some((b) => b.kind === "table" && /^Key Stage/.test(b.caption))).toBe(
      false,
    );
  });

  test("says for which children nothing is published", () => {
    const { report } = reportFor([{ yearGroup: 4 }]);
    expect(JSON.stringify(sectionOf(report, 3))).toContain(
      "There is nothing to compare for Year 4 at this point.",
    );
  });
});
