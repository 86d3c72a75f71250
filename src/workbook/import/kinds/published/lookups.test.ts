import {
  importPublished,
  outcomes,
  publishedTabs,
  rowsIn,
  written,
} from "../../../../../testing/published/importPublished";
import { aTab } from "../../../../../testing/workbook/tabs";
import { readTransitionTables } from "../../../read/readTransitionTables";
import { readValueAddedTable } from "../../../read/readValueAddedTable";
import { recogniseTabs } from "../../../read/recogniseTabs";
import { valueAddedTableTab } from "../../../tabs/published";

/** A made-up lookup, a row a group. It is not DfE's and means nothing. */
const wide = [
  "year,pag,ks1_min,ks1_max,read_avg,writ_avg,mat_avg,read_sd,writ_sd,mat_sd",
  "2022/23,1,0,5.75,85,84,86,6,5.9,5.8",
  "2022/23,2,6,7.75,98,97,99,,,",
  "2022/23,3,8,10,108,107,109,,,",
];
const nothingWritten = { changes: [] };

describe("DfE's value-added lookup", () => {
  test("with a column a subject becomes a row a group and subject", async () => {
    const plan = await importPublished(wide);
    expect(plan.kind?.key).toBe("valueAddedLookup");
    expect(outcomes(plan)).toEqual(["add", "add", "add"]);
    const { fixed } = recogniseTabs(written(publishedTabs(), plan));
    const { table, findings } = readValueAddedTable(fixed.valueAddedTable);
    expect(findings).toEqual([]);
    expect(table).toHaveLength(9);
    expect(table.filter(({ subject }) => subject === "mathematics")).toEqual([
      {
        year: 2022,
        subject: "mathematics",
        group: "1",
        from: 0,
        below: 6,
        meanKeyStage2: 86,
        sdNational: 5.8,
      },
      {
        year: 2022,
        subject: "mathematics",
        group: "2",
        from: 6,
        below: 8,
        meanKeyStage2: 99,
        sdNational: 5.8,
      },
      {
        year: 2022,
        subject: "mathematics",
        group: "3",
        from: 8,
        meanKeyStage2: 109,
        sdNational: 5.8,
      },
    ]);
  });

  test("with a row a subject gives the same, limits included, and nothing the second time", async () => {
    const lines = [
      "Subject,Prior attainment group,apsMin,apsMaxExclusive,meanKs2,minProgress,sdNational",
      "Reading,1,0,6,85,-20,6",
      "Reading,2,6,8,98,-22,6",
      "Reading,3,8,,108,-25,6",
    ];
    const named = { name: "Prior attainment groups 2023.csv" };
    const plan = await importPublished(lines, publishedTabs(), named);
    const after = written(publishedTabs(), plan);
    expect(rowsIn(after, "Value added table")[2]).toEqual({
      Year: "2022/23",
      Subject: "Reading",
      "Prior attainment group": "3",
      From: 8,
      Below: "",
      "Mean Key Stage 2 score": 108,
      "Lowest progress score": -25,
      "National spread": 6,
    });
    const again = await importPublished(lines, after, named);
    expect(again.plan).toMatchObject(nothingWritten);
    expect(outcomes(again)).toEqual(["same", "same", "same"]);
  });

  test.each([
    [
      "falls as prior attainment rises",
      3,
      "2022/23,3,8,10,97,107,109,,,",
      "is lower than that of group 2",
    ],
    ["leaves a gap", 2, "2022/23,2,6.5,7.75,98,97,99,,,", "leave a gap"],
    ["overlaps", 2, "2022/23,2,5,7.75,98,97,99,,,", "overlap"],
    [
      "has no number where one belongs",
      2,
      "2022/23,2,six,7.75,98,97,99,,,",
      "‘six’ is no Key Stage 1 average",
    ],
    ["has no spread", 1, "2022/23,1,0,5.75,85,84,86,,5.9,5.8", "national spread"],
    ["has an impossible spread", 1, "2022/23,1,0,5.75,85,84,86,60,5.9,5.8", "cannot be right"],
  ])("one that %s is refused as a whole, with the reason", async (_, place, line, reason) => {
    const plan = await importPublished(wide.map((each, row) => (row === place ? line : each)));
    expect(plan.plan).toMatchObject(nothingWritten);
    expect(outcomes(plan).every((each) => each.startsWith("refuse"))).toBe(true);
    expect(plan.notes.join("\n")).toContain(reason);
  });

  test("is refused where groups of an older copy would stand between its own", async () => {
    const tabs = [
      aTab(valueAddedTableTab, [
        {
          year: "2022/23",
          subject: "Reading",
          group: "24",
          from: 9,
          meanKeyStage2: 110,
          sdNational: 6,
        },
      ]),
    ];
    const plan = await importPublished(wide, tabs);
    expect(plan.plan).toMatchObject(nothingWritten);
    expect(plan.notes.join("\n")).toContain("Clear its rows of that year first");
  });
});

describe("a transition table", () => {
  const header = "Subject,Prior attainment,BLW,WTS,EXS,GDS,Number of pupils,Source,Year";

  test("gives shares of 100, from Year 2 where nothing else is said", async () => {
    const plan = await importPublished([
      header,
      "Maths,EXS,1,14,62,23,250000,DfE transition matrices,2018/19",
      "Reading,WTS,20,60,110,10,200,DfE transition matrices,2018/19",
      "Reading,GDS,0,c,20,80,50,DfE transition matrices,2018/19",
      "Reading,2B,0,20,60,20,50,DfE transition matrices,2018/19",
      "Writing,EXS,10,20,30,20,500,DfE transition matrices,2018/19",
    ]);
    expect(plan.kind?.key).toBe("transitionMatrix");
    expect(outcomes(plan)).toEqual([
      "add",
      "add",
      "refuse: The publisher withholds a figure of this row, so that its shares are not known.",
      "refuse: ‘2B’ is none of the four bands, nor a code for one.",
      "refuse: The row’s figures make 80 together: neither 100, nor the number of children.",
    ]);
    const after = written(publishedTabs(), plan);
    const { fixed } = recogniseTabs(after);
    const { transitions, findings } = readTransitionTables(fixed.transitionTables);
    expect(findings).toEqual([]);
    expect(transitions).toEqual([
      {
        subject: "mathematics",
        from: 2,
        band: "expected",
        shares: [0.01, 0.14, 0.62, 0.23],
        source: "DfE transition matrices, 2018/19",
      },
      {
        subject: "reading",
        from: 2,
        band: "workingTowards",
        shares: [0.1, 0.3, 0.55, 0.05],
        source: "DfE transition matrices, 2018/19",
      },
    ]);
  });

  test("brings nothing the second time", async () => {
    const lines = [header, "Maths,EXS,1,14,62,23,250000,DfE,2018/19"];
    const after = written(publishedTabs(), await importPublished(lines));
    expect((await importPublished(lines, after)).plan).toMatchObject(nothingWritten);
  });
});
