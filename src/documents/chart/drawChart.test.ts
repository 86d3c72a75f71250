import { inflateSync } from "node:zlib";
import type { ChartModel, GroupedBarsModel, StackedBarsModel } from "./chartModel";
import { drawChart, layOutChart } from "./drawChart";
import type { Area, Text } from "./picture";

const areas = (model: ChartModel) =>
  layOutChart(model).marks.filter((mark): mark is Area => mark.kind === "area");
const words = (model: ChartModel) =>
  layOutChart(model)
    .marks.filter((mark): mark is Text => mark.kind === "text")
    .map((mark) => mark.text);

const bands: StackedBarsModel = {
  kind: "stackedBars",
  series: [{ name: "Below" }, { name: "Expected" }],
  rows: [{ label: "Reading", note: "20 pupils", values: [5, 15] }],
};

const compared: GroupedBarsModel = {
  kind: "groupedBars",
  series: [
    { name: "Now", values: [60, 40] },
    { name: "England", values: [75, null] },
  ],
  categories: [{ label: "Reading" }, { label: "Writing" }],
  scale: { unit: "%" },
};

describe("stacked bars", () => {
  test("segments are as long as their share of the row", () => {
    const [, , below, expected] = areas(bands);
    expect((expected?.width ?? 0) / (below?.width ?? 1)).toBeCloseTo(3, 1);
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBe(expected?.x);
  });

  test("segments say how many pupils and which share", () => {
    expect(words(bands)).toEqual(
      expect.arrayContaining(["5 (25%)", "15 (75%)", "Below", "Expected", "Reading", "20 pupils"]),
    );
  });

  test("a row that is withheld says so and has no bar", () => {
    const withheld = {
      ...bands,
      rows: [{ label: "Reading", values: null, absent: "withheld: fewer than 6 pupils" }],
    };
    expect(words(withheld)).toContain("withheld: fewer than 6 pupils");
    expect(areas(withheld)).toHaveLength(2);
  });

  test("a row of no pupils says so", () => {
    expect(words({ ...bands, rows: [{ label: "Reading", values: [0, 0] }] })).toContain(
      "no pupils",
    );
  });

  test.each([[[1]], [[1, -1]], [[1, Number.NaN]]])("%j is refused for two series", (values) => {
    expect(() => layOutChart({ ...bands, rows: [{ label: "Reading", values }] })).toThrow(
      RangeError,
    );
  });
});

describe("grouped bars", () => {
  test("heights follow the values", () => {
    const [, , readingNow, , writingNow] = areas(compared);
    expect((readingNow?.height ?? 0) / (writingNow?.height ?? 1)).toBeCloseTo(1.5, 2);
  });

  test("a missing value is words and not a bar of zero", () => {
    expect(areas(compared)).toHaveLength(2 + 3);
    expect(words(compared).join(" ")).toContain("not known");
    expect(words(compared)).not.toContain("0%0%");
  });

  test("zero is a value", () => {
    const zero = { ...compared, series: [{ name: "Now", values: [0, 40] }] };
    expect(words(zero).filter((word) => word === "0%")).toHaveLength(2);
    expect(words(zero)).not.toContain("not known");
  });

  test("bars are turned on their side where labels would not fit under them", () => {
    const labels = Array.from({ length: 9 }, (_, i) => `Group ${i} with a rather long name`);
    const many: GroupedBarsModel = {
      kind: "groupedBars",
      series: [{ name: "Now", values: labels.map(() => 50) }],
      categories: labels.map((label) => ({ label })),
    };
    const bars = areas(many).slice(1);
    expect(new Set(bars.map((bar) => bar.x)).size).toBe(1);
    expect(words(many).filter((word) => word.endsWith("…"))).toEqual([]);
  });

  test("a series with too few values is refused", () => {
    expect(() => layOutChart({ ...compared, series: [{ name: "Now", values: [1] }] })).toThrow(
      RangeError,
    );
  });
});

describe("a line chart", () => {
  const trend: ChartModel = {
    kind: "lineChart",
    series: [{ name: "Our school", values: [64, null, null, 58, 61] }],
    categories: ["2019", "2020", "2021", "2022", "2023"].map((label) => ({ label })),
    scale: { unit: "%", absent: "no tests" },
  };
  const thick = layOutChart(trend).marks.filter((mark) => mark.kind === "line" && mark.width > 2);

  test("has a gap where years are missing, and says so", () => {
    const [, ...drawn] = thick;
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ points: [expect.anything(), expect.anything()] });
    expect(words(trend).filter((word) => word === "no tests")).toHaveLength(2);
  });

  test("writes the values beside the points", () => {
    expect(words(trend)).toEqual(expect.arrayContaining(["64%", "58%", "61%"]));
  });
});

describe("drawChart", () => {
  test("gives a PNG picture of the size it says", () => {
    const { png, width, height } = drawChart(bands);
    const bytes = Buffer.from(png);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    const data = bytes.indexOf("IDAT");
    const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
    expect(rows).toHaveLength((width + 1) * height);
  });

  test("the same chart gives the same bytes", () => {
    expect(Buffer.from(drawChart(compared).png).equals(Buffer.from(drawChart(compared).png))).toBe(
      true,
    );
  });
});
