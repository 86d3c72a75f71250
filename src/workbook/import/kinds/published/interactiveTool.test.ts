import {
  importPublished,
  outcomes,
  publishedTabs,
  rowsIn,
  written,
} from "../../../../../testing/published/importPublished";
import { aTab } from "../../../../../testing/workbook/tabs";
import { startingBenchmarks } from "../../../published/startingBenchmarks";
import { shownText } from "../../../sheetValue";
import { benchmarksTab } from "../../../tabs/records";

const header = "topic,measure_code,measure,area,la_code,year,value,state_funded_flag";
const rwm =
  "Key Stage 2,KS2RWM_Expected_STD,KS2 % reading; writing and mathematics - Expected standard - All Pupils";
const gld =
  "Foundation Stage,FSP_NEW_GOODDEV,Foundation Stage - % achieving a good level of development";
const phonics = "Key Stage 1 and Phonics,KS1P_all,Phonics Decoding - All pupils";

const figuresOf = (rows: readonly Record<string, unknown>[]) =>
  rows.map(({ Measure, Year, Area, Value }) => [Measure, Year, Area, Value]);

/** The workbook as set-up leaves it: with the figures that come with it. */
function startingTabs() {
  const rows = startingBenchmarks().map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === "string" ? shownText(value) : value,
      ]),
    ),
  );
  return [aTab(benchmarksTab, rows)];
}

describe("the Local Authority Interactive Tool, a row a year", () => {
  test("gives the measures that are kept, in the areas that are kept", async () => {
    const plan = await importPublished([
      header,
      `${rwm},Dorset,838,2026,58,State Funded`,
      `${rwm},Dorset (Pre LG),835,2018,60,State Funded`,
      `${rwm},Poole (Pre LG),836,2018,60,State Funded`,
      `${gld},South West,990,2026,70.9,State Funded`,
      "Foundation Stage,FSP_NEW_LIT,Foundation Stage - Literacy,England,970,2026,71,State Funded",
      `${gld},England,970,2026,x,State Funded`,
    ]);
    expect(plan.kind?.key).toBe("interactiveToolLong");
    expect(outcomes(plan)).toEqual([
      "add",
      "add",
      "passOver: Another area.",
      "add",
      "passOver: This measure is not one that is kept.",
      "passOver: A figure is withheld by the publisher (x).",
    ]);
    expect(figuresOf(rowsIn(written(publishedTabs(), plan), "Benchmarks"))).toEqual([
      [
        "Key Stage 2 reading, writing and mathematics: expected standard (%)",
        "2025/26",
        "Dorset",
        58,
      ],
      [
        "Key Stage 2 reading, writing and mathematics: expected standard (%)",
        "2017/18",
        "Dorset (before 2019)",
        60,
      ],
      ["Early years: good level of development (%)", "2025/26", "South West", 70.9],
    ]);
  });

  test("what comes with the workbook is the same, and a final figure changes a provisional one", async () => {
    const tabs = startingTabs();
    const plan = await importPublished(
      [
        header,
        `${rwm},Dorset,838,2025,57,State Funded`,
        `${phonics},Dorset,838,2025,80,State Funded`,
        `${phonics},England,970,2025,80,State Funded`,
      ],
      tabs,
    );
    expect(outcomes(plan)).toEqual(["same", "change", "change"]);
    expect(plan.plan?.rows.slice(1).map(({ changes }) => changes[0])).toMatchObject([
      { column: "Phonics check in Year 1: met the standard (%)", before: "79", after: "80" },
      { column: "Source" },
    ]);
    const after = rowsIn(written(tabs, plan), "Benchmarks");
    expect(after).toHaveLength(startingBenchmarks().length);
  });

  test("finds the row of a figure however the school has written it", async () => {
    const tabs = [
      aTab(benchmarksTab, [
        {
          measure: "KS2 RWM expected",
          year: 2025,
          area: "dorset council",
          value: 57,
          basis: "State-funded schools, local authority basis (LAIT)",
          source: "Typed",
        },
      ]),
    ];
    const plan = await importPublished([header, `${rwm},Dorset,838,2025,58,State Funded`], tabs);
    expect(outcomes(plan)).toEqual(["change"]);
    const [row, ...others] = rowsIn(written(tabs, plan), "Benchmarks");
    expect(others).toEqual([]);
    expect(row).toMatchObject({ Measure: "KS2 RWM expected", Year: 2025, Value: 58 });
  });

  test("a figure of another basis stands beside it, and is left alone", async () => {
    const tabs = startingTabs();
    const plan = await importPublished([header, `${rwm},England,970,2025,64,State Funded`], tabs);
    const after = rowsIn(written(tabs, plan), "Benchmarks").filter(
      ({ Measure, Year, Area, Group }) =>
        Measure === "Key Stage 2 reading, writing and mathematics: expected standard (%)" &&
        Year === "2024/25" &&
        Area === "England" &&
        Group === "All pupils",
    );
    expect(after.map(({ Value }) => Value)).toEqual([64, 62]);
  });

  test("of a provisional and a final figure in one file the final one counts", async () => {
    const plan = await importPublished([
      header,
      `${phonics},Dorset,838,2025 (prov),79,State Funded`,
      `${phonics},Dorset,838,2025,80,State Funded`,
    ]);
    expect(outcomes(plan)).toEqual(["passOver: The file gives the final figure too.", "add"]);
  });
});

describe("the Local Authority Interactive Tool, a column a year", () => {
  test("gives a figure a year, and says which are provisional", async () => {
    const plan = await importPublished([
      "measure_code,area,2019,2022,2024/25,2025 (prov),2026 (prov)",
      "KS1P_all,England,82,75,,80,81",
      "KS1P_all,Dorset,81,78,80,79,low",
      "KS1P_all,Kent and Medway,81,78,80,79,80",
    ]);
    expect(plan.kind?.key).toBe("interactiveToolAcross");
    const rows = rowsIn(written(publishedTabs(), plan), "Benchmarks");
    expect(
      rows.map(({ Area, Year, Value, Source }) => [
        Area,
        Year,
        Value,
        /provisional/.test(String(Source)),
      ]),
    ).toEqual([
      ["England", "2018/19", 82, false],
      ["England", "2021/22", 75, false],
      ["England", "2024/25", 80, true],
      ["England", "2025/26", 81, true],
      ["Dorset", "2018/19", 81, false],
      ["Dorset", "2021/22", 78, false],
      ["Dorset", "2024/25", 80, false],
    ]);
    expect(outcomes(plan)).toEqual([
      "add",
      "add: A figure is withheld by the publisher (low).",
      "passOver: Another area.",
    ]);
    expect(plan.notes.some((note) => note.includes("provisional"))).toBe(true);
  });

  test("the file's name says what it measures where no column does", async () => {
    const plan = await importPublished(
      [
        "LA Number,LA and Regions,2023,2024,Trend",
        "838,Dorset,19.5,20.2,0.7",
        "970,England,20.2,20.6,0.4",
      ],
      publishedTabs(),
      {
        name: "LAIT Average attainment score of those who took the multiplication tables check.csv",
      },
    );
    const rows = rowsIn(written(publishedTabs(), plan), "Benchmarks");
    expect(figuresOf(rows).slice(0, 2)).toEqual([
      ["Multiplication tables check: mean score", "2022/23", "Dorset", 19.5],
      ["Multiplication tables check: mean score", "2023/24", "Dorset", 20.2],
    ]);
  });
});
