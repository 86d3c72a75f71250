import { aTab, type TestRow } from "../../../testing/workbook/tabs";
import type { TabLayout } from "../layout/column";
import { localSchoolsTab, transitionTablesTab, valueAddedTableTab } from "../tabs/published";
import { readLocalSchools } from "./readLocalSchools";
import { readSchool } from "./readSchool";
import { readTransitionTables } from "./readTransitionTables";
import { readValueAddedTable } from "./readValueAddedTable";
import { recogniseTabs } from "./recogniseTabs";

const fixed = (layout: TabLayout, rows: readonly TestRow[]) =>
  recogniseTabs([aTab(layout, rows)]).fixed;

describe("the Local schools tab", () => {
  const school = { urn: "100001", name: "Made-up Primary School", year: "2024/25" };
  const read = (...rows: readonly TestRow[]) =>
    readLocalSchools(fixed(localSchoolsTab, rows).localSchools);

  test("gives numbers where there are any, and leaves out what is blank or withheld", () => {
    const { schools, findings } = read({
      ...school,
      eligiblePupils: 30,
      rwmExpected: "63%",
      readingExpected: 0.75,
      readingHigher: 1,
      writingExpected: "SUPP",
      mathsHigher: 0,
    });
    expect(findings).toEqual([]);
    expect(schools).toEqual([
      {
        urn: "100001",
        name: "Made-up Primary School",
        localAuthority: "",
        ageRange: "",
        phase: "",
        period: "2024/2025",
        eligiblePupils: 30,
        rwmExpected: 63,
        readingExpected: 75,
        readingHigher: 1,
        mathsHigher: 0,
      },
    ]);
  });

  test.each([
    [{ ...school, urn: "12" }, "URN", 0],
    [{ ...school, year: "last year" }, "Year", 0],
    [{ ...school, rwmExpected: 630 }, "Reading, writing and mathematics expected %", 1],
    [{ ...school, readingScaled: 63 }, "Reading average scaled score", 1],
  ])("says where something cannot be used", (row, header, schools) => {
    const found = read(row);
    expect(found.schools).toHaveLength(schools);
    expect(found.findings.map(({ cell }) => cell.header)).toEqual([header]);
    expect(found.findings[0]?.message).toContain("please type");
  });
});

describe("the Value added table tab", () => {
  const row = {
    year: "2022/23",
    subject: "Maths",
    group: 1,
    from: 0,
    below: 6,
    meanKeyStage2: 86,
    sdNational: 5.8,
  };
  const read = (...rows: readonly TestRow[]) =>
    readValueAddedTable(fixed(valueAddedTableTab, rows).valueAddedTable);

  test("takes a year by itself for that of the results", () => {
    expect(read(row, { ...row, year: 2024 }).table.map(({ year }) => year)).toEqual([2022, 2023]);
  });

  test("reports what makes no sense, on the subject's first row", () => {
    const { findings } = read(
      row,
      { ...row, group: 2, from: 5, below: "" },
      { ...row, subject: "Reading", below: "" },
      { ...row, subject: "Writing", below: "" },
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: "error", cell: { row: 2, header: "Subject" } });
    expect(findings[0]?.message).toContain("overlap");
  });

  test.each([
    ["year", "soon"],
    ["subject", "Science"],
    ["group", ""],
    ["from", ""],
    ["below", "six"],
    ["meanKeyStage2", "x"],
    ["sdNational", ""],
  ])("does not use a row without its %s, and says so", (key, value) => {
    const { table, findings } = read({ ...row, [key]: value });
    expect(table).toEqual([]);
    expect(findings).toHaveLength(1);
  });
});

describe("the Transition tables tab", () => {
  const row = {
    subject: "Reading",
    from: "Year 2",
    band: "Expected",
    below: 1,
    workingTowards: 14,
    expected: 62,
    greaterDepth: 24,
    source: "DfE.",
    year: "2018/19",
  };
  const read = (...rows: readonly TestRow[]) =>
    readTransitionTables(fixed(transitionTablesTab, rows).transitionTables);

  test("gives shares that add up to 1 although percentages were rounded", () => {
    const [found] = read(row).transitions;
    expect(found?.shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 10);
    expect(found?.source).toBe("DfE, 2018/19");
  });

  test("puts the latest year last, so that it is the one that counts", () => {
    const { transitions } = read({ ...row, year: "2018/19" }, { ...row, year: "2016/17" });
    expect(transitions.map(({ source }) => source)).toEqual(["DfE, 2016/17", "DfE, 2018/19"]);
  });

  test.each([
    ["subject", "Science"],
    ["from", "Year 6"],
    ["band", "Good"],
    ["expected", "many"],
    ["expected", 90],
    ["source", ""],
  ])("does not use a row whose %s is ‘%s’, and says so", (key, value) => {
    const { transitions, findings } = read({ ...row, [key]: value });
    expect(transitions).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  test("comes with the school, so that targets are proposed from it", () => {
    const { school } = readSchool([aTab(transitionTablesTab, [row])], "2026-11-23");
    expect(school.publishedTransitions).toHaveLength(1);
  });
});
