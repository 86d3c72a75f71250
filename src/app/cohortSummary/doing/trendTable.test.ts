import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { blocksOf, tableCalled, textsOf } from "../../../../testing/cohort/reportTexts";
import { aCheckRow } from "../../../../testing/core/resultRows";
import { history } from "../../../../testing/targets/schoolBuilder";
import { shippedScaleBook } from "../../../core/scales/shippedScales";

const test6 = (upn: string, year: number, score: number | string) =>
  history(upn, 6, score, { year, scale: "ks2-scaled" });
const rows = [
  ...[test6("A", 2023, 101), test6("B", 2023, 95)],
  ...[test6("C", 2025, 110), test6("D", 2025, 103), test6("E", 2025, "what")],
];

describe("the last three years", () => {
  const { report } = reportFor(alike(3, { yearGroup: 6 }), { school: { history: rows } });
  const caption = "Key Stage 2 over three years";

  test("stand beside each other, each with its number, and all together", () => {
    const { columns, rows: shown } = tableCalled(report, caption);
    expect(columns.map(({ header }) => header)).toEqual([
      "Measure",
      "2023/24",
      "2024/25",
      "2025/26",
      "Three years together",
    ]);
    expect(shown).toEqual([
      [
        "Reading, expected or higher",
        "1 of 2 (50%)",
        "none assessed",
        "2 of 2 (100%)",
        "3 of 4 (75%)",
      ],
      ["Reading, greater depth", "0 of 2 (0%)", "none assessed", "1 of 2 (50%)", "1 of 4 (25%)"],
    ]);
  });

  test("say who was left out, and when", () => {
    expect(tableCalled(report, caption).note).toContain(
      "Left out: Reading 2025/26, 1 with a mark that cannot be read.",
    );
  });

  test("say how little one cohort tells, by Wilson's interval", () => {
    const leavers = Array.from({ length: 20 }, (_, place) => test6(`F${place}`, 2025, 95));
    const none = reportFor(alike(3, { yearGroup: 6 }), { school: { history: leavers } });
    expect(tableCalled(none.report, caption).note).toContain(
      "0 of 20 in 2025/26 is what a school may well see whose share in the long run is anything from 0 to 16 in 100.",
    );
  });

  test("are drawn, and a year without results leaves a gap", () => {
    const chart = blocksOf(report).find(
      (block) => block.kind === "chart" && block.caption.startsWith(caption),
    );
    expect(chart?.kind === "chart" && chart.chart).toMatchObject({
      kind: "lineChart",
      series: [{ name: "Reading", values: [50, null, 100] }],
      categories: [{ note: "2 children" }, { label: "2024/25" }, { note: "2 children" }],
    });
  });

  test("one year alone is no line", () => {
    const one = reportFor(alike(3, { yearGroup: 6 }), {
      school: { history: [test6("A", 2025, 101)] },
    });
    expect(JSON.stringify(one.report)).not.toContain("lineChart");
    expect(tableCalled(one.report, caption).rows).toHaveLength(2);
  });

  test("are of the stages that the cohort has children in", () => {
    const tables = [
      aCheckRow({ upn: "A", check: "tables", year: "2025", mark: 20 }, 2, shippedScaleBook),
    ];
    const school = { history: rows, statutoryChecks: tables };
    const year4 = reportFor(alike(3, { yearGroup: 4 }), {
      school,
      scope: { kind: "yearGroup", yearGroup: 4 },
    });
    expect(JSON.stringify(year4.report)).not.toContain(caption);
    expect(tableCalled(year4.report, "Multiplication tables check in Year 4").rows).toEqual([
      ["Mean mark of 25", "none assessed", "none assessed", "20 (1 child)", "20 (1 child)"],
    ]);
  });

  test("without earlier results say so", () => {
    expect(textsOf(reportFor(alike(3, { yearGroup: 6 })).report).join(" ")).toContain(
      "so there is no trend to show",
    );
  });
});
