import { published } from "../../../../testing/cohort/benchmarksTab";
import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { blocksOf, sectionOf, tableCalled, textsOf } from "../../../../testing/cohort/reportTexts";
import { aSettings } from "../../../../testing/core/aSettings";
import { aLocalSchool, localSchools } from "../../../../testing/similarSchools/localSchools";
import type { LocalSchool } from "../../../core/similarSchools/localSchool";

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
      "Reading: the forecast, 10 of 10 (100%), is 24 points above England (about 2 children more, which chance can bring) and 27 points above Dorset (about 3 children more, which chance can bring).",
    );
  });

  test("every percentage of the school's own stands with the number it is of", () => {
    for (const text of textsOf(report)) {
      expect(text.replace(/\d+ of \d+ \(\d+%\)/g, "")).not.toContain("%");
    }
  });

  test("the chart's words say published figures as the table does, with one decimal place", () => {
    const unrounded = published(
      ["KS2 reading expected", 2025, "England", "All", 75.349_999, basis, source],
      ["KS2 writing expected", 2025, "England", "All", 72.96, basis, source],
    );
    const [chart] = blocksOf(reportFor(year6, { published: unrounded }).report).filter(
      (block) => block.kind === "chart" && /England/.test(block.altText),
    );
    const words = chart?.kind === "chart" ? chart.altText : "";
    expect(words).toContain("75.3 in 100");
    expect(words).toContain("73 in 100");
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

describe("what a gap is worth", () => {
  const england = (value: number) =>
    published(["KS2 reading expected", 2025, "England", "All", value, basis, source]);
  const gap = (n: number, forecast: string, value: number) =>
    textsOf(
      reportFor(
        alike(n, {
          yearGroup: 6,
          inSubject: { reading: { start: "EXS", forecastKeyStageEnd: forecast } },
        }),
        { published: england(value) },
      ).report,
    ).find((text) => text.startsWith("Reading: the forecast")) ?? "";

  test("is said in children: a child or two, what chance can bring, or more than chance", () => {
    expect(gap(6, "EXS", 76)).toContain("24 points above England (a child or two more)");
    expect(gap(10, "EXS", 76)).toContain("(about 2 children more, which chance can bring)");
    expect(gap(30, "EXS", 76)).toContain("(about 7 children more, more than chance)");
    expect(gap(30, "WTS", 76)).toContain("(about 23 children fewer, more than chance)");
  });

  test("is explained once, however many comparisons there are", () => {
    const child = {
      yearGroup: 6,
      inSubject: { reading: { start: "EXS", forecastKeyStageEnd: "EXS" } },
    } as const;
    const { report } = reportFor(alike(30, child), {
      published: england(76),
      context: { localSchools: localSchools(15) },
    });
    const explained = textsOf(report).filter((text) =>
      text.includes("A gap is called more than chance if"),
    );
    expect(explained).toHaveLength(1);
  });

  test("a level figure is level", () => {
    expect(gap(10, "EXS", 100)).toContain("is level with England.");
  });
});

describe("Dorset's statistical neighbours", () => {
  const row = (area: string, value: number) =>
    ["KS2 reading expected", 2025, area, "All", value, basis, source] as const;

  test("stand in a table of their own, with their range, and in no column", () => {
    const { report } = reportFor(year6, {
      published: published(
        row("England", 76),
        row("Dorset", 73),
        row("Devon", 75),
        row("Kent", 72),
      ),
    });
    expect(tableCalled(report, "Key Stage 2").columns.map(({ header }) => header)).not.toContain(
      "Devon 2025,\u00a0%",
    );
    expect(tableCalled(report, "Dorset beside its statistical neighbours").rows).toEqual([
      ["Reading, expected or higher", "2", "72", "73.5", "75", "73"],
    ]);
  });

  test("are named where the tab has no figures of theirs", () => {
    const { report } = reportFor(year6, { published: published(row("Dorset", 73)) });
    expect(textsOf(report).join(" ")).toContain(
      "The 10 local authorities most like Dorset are Somerset, Devon,",
    );
  });
});

describe("similar schools", () => {
  const roll = alike(30, {
    yearGroup: 6,
    pupilPremium: false,
    sen: "N",
    eal: false,
    typed: { start: "EXS", spring: "EXS", forecastKeyStageEnd: "EXS" },
  });
  const beside = (localSchools: readonly LocalSchool[], urn?: string) =>
    reportFor(roll, {
      school: urn === undefined ? {} : { settings: aSettings({ urn }) },
      context: { localSchools },
    }).report;

  test("are not yet imported, which is said, and only where there is a Year 6", () => {
    expect(textsOf(reportFor(roll).report).join(" ")).toContain(
      "Put the published list of local schools in the Local schools tab",
    );
    expect(JSON.stringify(reportFor([{ yearGroup: 4 }]).report)).not.toContain("Similar schools");
  });

  test("stand beside the forecast, with mean, range, place and what the gap is worth", () => {
    const { columns, rows } = tableCalled(beside(localSchools(15)), "The 15 most similar schools");
    expect(columns[1]?.header).toBe("Forecast, Year 6 now");
    expect(rows[0]).toEqual([
      "Reading, expected or higher",
      "30 of 30 (100%)",
      "77",
      "71 to 85",
      "1st of 16",
      "about 7 children more, more than chance",
    ]);
  });

  test("stand beside this school's own published figures where it is in the list", () => {
    const own = aLocalSchool("138000", { eligiblePupils: 40, readingExpected: 60 });
    const report = beside([...localSchools(15), own], "138000");
    const { columns, rows, note } = tableCalled(report, "The 15 most similar schools");
    expect(columns[1]?.header).toBe("Published, 2024/2025");
    expect(rows[0]?.slice(1)).toEqual([
      "60 in 100, of 40",
      "77",
      "71 to 85",
      "16th of 16",
      "about 7 children fewer, more than chance",
    ]);
    expect(note).not.toContain("forecasts");
    expect(textsOf(report).join(" ")).not.toContain("School 138000");
  });

  test("say which are left out and by what they were chosen", () => {
    const middle = aLocalSchool("9", { ageRange: "9 to 13", phase: "all-through" });
    const texts = textsOf(beside([...localSchools(15), middle])).join(" ");
    expect(texts).toContain("Chosen from 15 local schools that end with Year 6");
    expect(texts).toContain("Not compared: 1 school of another kind");
  });

  test("are not named while the roll tells too little", () => {
    const bare = reportFor(alike(10, { yearGroup: 6 }), {
      context: { localSchools: localSchools(15) },
    });
    expect(textsOf(bare.report).join(" ")).toContain("No school can be called similar while");
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
