import { readFileSync } from "node:fs";
import {
  importPublished,
  outcomes,
  publishedTabs,
  rowsIn,
  written,
} from "../../../../../testing/published/importPublished";
import { aTab } from "../../../../../testing/workbook/tabs";
import { localSchoolsTab } from "../../../tabs/published";
import { benchmarksTab } from "../../../tabs/records";

/** Some of the 306 columns of england_ks2final.csv. */
const columns = [
  ..."RECTYPE,LEA,ESTAB,URN,SCHNAME,TOWN,AGERANGE,TELIG,PTFSM6CLA1A,PTEALGRP2,PSENELE,PSENELK".split(
    ",",
  ),
  ..."PTRWM_EXP,PTRWM_HIGH,READPROG,PTREAD_EXP,READ_AVERAGE,PTRWM_EXP_B,PTRWM_EXP_FSM6CLA1A,TELIG_23".split(
    ",",
  ),
];
const line = (cells: Readonly<Record<string, string>>) =>
  columns.map((name) => cells[name] ?? "").join(",");
const figures = { PTRWM_EXP: "63%", PTRWM_HIGH: "8%", PTREAD_EXP: "75%", READ_AVERAGE: "105" };
const school = {
  RECTYPE: "1",
  LEA: "838",
  URN: "100001",
  SCHNAME: "Made-up Primary School",
  TOWN: "Dorchester",
  AGERANGE: "4-11",
  TELIG: "30",
  PTFSM6CLA1A: "20%",
  PTEALGRP2: "3.3%",
  PSENELK: "13%",
  PSENELE: "SUPP",
  TELIG_23: "28",
  ...figures,
};
const table = [
  columns.join(","),
  line(school),
  line({ ...school, URN: "100002", RECTYPE: "2" }),
  line({ ...school, URN: "100003", LEA: "840" }),
  line({ RECTYPE: "3", LEA: "838", SCHNAME: "Dorset", ...figures, PTRWM_EXP: "57%" }),
  line({ RECTYPE: "4", ...figures, PTRWM_EXP: "60%" }),
  line({
    RECTYPE: "5",
    ...figures,
    PTRWM_EXP: "61%",
    PTRWM_EXP_B: "57%",
    PTRWM_EXP_FSM6CLA1A: "45%",
    READPROG: "NA",
  }),
];

describe("school performance tables", () => {
  test("give schools of the two local authorities, and England on a basis of its own", async () => {
    const plan = await importPublished(table);
    expect(plan.kind?.key).toBe("performanceTables");
    expect(outcomes(plan)).toEqual([
      "add: A figure is withheld by the publisher (SUPP).",
      "passOver: Special schools are not compared.",
      "passOver: Another area.",
      "add",
      "add",
      "add",
    ]);
    const after = written(publishedTabs(), plan);
    expect(rowsIn(after, "Local schools")).toEqual([
      expect.objectContaining({
        URN: "100001",
        School: "Made-up Primary School",
        "Local authority": "Dorset",
        Ages: "4 to 11",
        Phase: "primary",
        Year: "2023/24",
        "Children in Year 6": 30,
        "Disadvantaged %": 20,
        "English as an additional language %": 3.3,
        "Education, health and care plan %": "",
        "Reading, writing and mathematics expected %": 63,
        "Reading average scaled score": 105,
      }),
    ]);
    const rwm = rowsIn(after, "Benchmarks").filter(({ Measure }) =>
      /mathematics: exp/.test(`${Measure}`),
    );
    expect(rwm.map(({ Area, Group, Value, Basis }) => [Area, Group, Value, Basis])).toEqual([
      ["Dorset", "All pupils", 57, "State-funded schools, performance tables basis"],
      ["England", "All pupils", 60, "All schools, performance tables basis"],
      ["England", "All pupils", 61, "State-funded schools, performance tables basis"],
      ["England", "Disadvantaged", 45, "State-funded schools, performance tables basis"],
      ["England", "Boys", 57, "State-funded schools, performance tables basis"],
    ]);
  });

  test("bring nothing the second time, and a newer figure as a change", async () => {
    const after = written(publishedTabs(), await importPublished(table));
    expect((await importPublished(table, after)).plan?.changes).toEqual([]);
    const newer = await importPublished(
      [table[0] ?? "", line({ ...school, PTRWM_EXP: "67%" })],
      after,
    );
    expect(newer.plan?.rows.map(({ outcome, changes }) => [outcome, changes[0]])).toEqual([
      [
        "change",
        { column: "Reading, writing and mathematics expected %", before: "63", after: "67" },
      ],
    ]);
  });

  test("ask for the year where neither the columns nor the file's name tell it", async () => {
    const lines = [table[0] ?? "", line({ ...school, TELIG_23: "" })];
    const asked = await importPublished(lines);
    expect(outcomes(asked)).toEqual(["ask: It waits for the year of the results."]);
    expect(asked.plan?.questions.map(({ id }) => id)).toEqual(["publishedYear"]);
    const answered = await importPublished(lines, publishedTabs(), {
      answers: { publishedYear: "2023" },
    });
    expect(rowsIn(written(publishedTabs(), answered), "Local schools")[0]?.Year).toBe("2022/23");
    const named = await importPublished(lines, publishedTabs(), {
      name: "2024-2025_838_ks2revised.csv",
    });
    expect(rowsIn(written(publishedTabs(), named), "Local schools")[0]?.Year).toBe("2024/25");
  });

  test("are narrowed while they are read", async () => {
    const others = Array.from({ length: 500 }, (_, place) =>
      line({ ...school, LEA: "840", URN: String(200_000 + place) }),
    );
    const plan = await importPublished([...table, ...others], publishedTabs(), { narrowed: true });
    expect(plan.plan?.rows).toHaveLength(5);
  });

  test("with all 306 columns of 2024 are known", async () => {
    const all = readFileSync("testing/published/performanceTableColumns2024.txt", "utf8")
      .trim()
      .split("\n");
    expect(all).toHaveLength(306);
    const cells: Readonly<Record<string, string>> = school;
    const plan = await importPublished([
      all.join(","),
      all.map((name) => cells[name] ?? "").join(","),
    ]);
    expect(plan.kind?.key).toBe("performanceTables");
    expect(outcomes(plan)).toEqual(["add: A figure is withheld by the publisher (SUPP)."]);
  });
});

describe("the download of one school", () => {
  const variables = Object.entries({ ...school, PCODE: "DT1 1AA", LEA: "838" });
  const lines = (values: readonly (readonly string[])[]) => [
    "No,Namespace,Variable,Value,Description",
    ...values.map(([name, value], place) => `${place + 1},ks2,${name},${value},About ${name}`),
  ];

  test("gives the school as one row, and says of each variable what became of it", async () => {
    const plan = await importPublished(lines(variables));
    expect(plan.kind?.key).toBe("performanceTablesOfSchool");
    expect(plan.plan?.rows).toHaveLength(variables.length);
    const rows = rowsIn(written(publishedTabs(), plan), "Local schools");
    expect(rows).toEqual([
      expect.objectContaining({
        URN: "100001",
        School: "Made-up Primary School",
        Year: "2023/24",
        Phase: "primary",
        "Local authority": "Dorset",
        "Reading expected %": 75,
      }),
    ]);
    const of = (name: string) =>
      outcomes(plan)[variables.findIndex(([variable]) => variable === name)];
    expect(of("PTRWM_EXP")).toBe("add");
    expect(of("PCODE")).toBe("passOver: It is not kept.");
    expect(of("PSENELE")).toBe("passOver: A figure is withheld by the publisher (SUPP).");
  });

  test("without a URN is refused", async () => {
    const plan = await importPublished(lines(variables.filter(([name]) => name !== "URN")));
    expect(plan.plan?.changes).toEqual([]);
    expect(outcomes(plan)[0]).toContain("refuse: The file has no row for the school’s URN");
  });
});

describe("schools in Explore Education Statistics", () => {
  const header =
    "time_period,time_identifier,geographic_level,old_la_code,new_la_code,la_name,school_urn,school_name,breakdown_topic,breakdown,subject,expected_standard_pupil_percent,higher_standard_pupil_percent,average_scaled_score,pt_disadvantaged";
  const row = (urn: string, rest: string, la = "838,E06000059,Dorset") =>
    `202526,Academic year,School,${la},${urn},Made-up Primary School,${rest}`;
  const standing = [
    aTab(benchmarksTab),
    aTab(localSchoolsTab, [
      {
        urn: 100001,
        name: "Made-up Primary School",
        localAuthority: "Dorset",
        town: "Dorchester",
        ageRange: "4 to 11",
        phase: "primary",
        year: "2024/25",
        rwmExpected: 60,
      },
    ]),
  ];

  test("several rows make one school, whose ages are known from another year", async () => {
    const plan = await importPublished(
      [
        header,
        row("100001", 'All pupils,Total,"Reading, writing and maths",63,8,z,20'),
        row("100001", "All pupils,Total,Reading,75,30,105,20"),
        row("100001", "All pupils,Total,Maths,c,c,c,20"),
        row("100001", "Sex,Boys,Reading,70,25,104,20"),
        row("100009", "All pupils,Total,Reading,75,30,105,20", "840,E06000047,County Durham"),
      ],
      standing,
    );
    expect(plan.kind?.key).toBe("exploreSchools");
    expect(outcomes(plan)).toEqual([
      "add",
      "add",
      "add: 3 figures are withheld by the publisher (c).",
      "passOver: Of schools only the figures of all pupils are kept.",
      "passOver: Another area.",
    ]);
    const rows = rowsIn(written(standing, plan), "Local schools");
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      URN: "100001",
      Year: "2025/26",
      Ages: "4 to 11",
      Phase: "primary",
      Town: "Dorchester",
      "Disadvantaged %": 20,
      "Reading, writing and mathematics expected %": 63,
      "Reading average scaled score": 105,
      "Mathematics expected %": "",
    });
  });

  test("two rows that contradict each other are not both taken", async () => {
    const plan = await importPublished([
      header,
      row("100001", "All pupils,Total,Reading,75,30,105,20"),
      row("100001", "All pupils,Total,Reading,65,30,105,20"),
    ]);
    expect(outcomes(plan)).toEqual([
      "add",
      "refuse: It differs from row 2, which is of the same school.",
    ]);
  });
});
