import { markColumns, readMarkHeader } from "./markColumns";
import { columnLabel } from "./sheetPoint";

function meaning(header: string): string | undefined {
  const read = readMarkHeader(header);
  return read && columnLabel(read.subject, read.point);
}

describe("readMarkHeader", () => {
  test.each([
    ["Reading Autumn", "Reading autumn"],
    ["Autumn Reading", "Reading autumn"],
    ["R Aut", "Reading autumn"],
    ["Aut R", "Reading autumn"],
    ["Rdg Aut 1", "Reading autumn, first half"],
    ["Aut1 Reading", "Reading autumn, first half"],
    ["HT2 Reading", "Reading autumn, second half"],
    ["Reading A2", "Reading autumn, second half"],
    ["Reading T1", "Reading autumn"],
    ["Term 3 Maths", "Mathematics summer"],
    ["Maths Spr", "Mathematics spring"],
    ["Reading – Autumn", "Reading autumn"],
    ["Reading, forecast for the end of Year 6", "Reading, forecast for the end of Year 6"],
    ["Wri Sum 2", "Writing summer, second half"],
    ["English Reading - Summer Term", "Reading summer"],
    ["MATHS END OF YEAR", "Mathematics summer"],
    ["Y4 Aut Reading", "Reading, autumn of Year 4"],
    ["Y3 Summer Reading", "Reading, summer of Year 3"],
    ["Reading end of Year 3", "Reading, summer of Year 3"],
    ["Reception Maths", "Mathematics, summer of Reception"],
    ["2024/25 Reading Sum", "Reading, summer 2024/25"],
    ["Reading Sum 24-25", "Reading, summer 2024/25"],
    ["Aut 1 2024/25 Writing", "Writing, autumn 2024/25, first half"],
    ["Reading 2024-2025", "Reading, summer 2024/25"],
    ["Spring 2025 Reading", "Reading, spring 2024/25"],
    ["Reading Aut 25", "Reading, autumn 2025/26"],
    ["KS1 Reading", "Reading, end of Key Stage 1"],
    ["EYFS Reading", "Reading, early years profile"],
    ["Baseline Maths", "Mathematics start"],
    ["Writing starting point", "Writing start"],
    ["Reading last year", "Reading last year"],
    ["End of last year Reading", "Reading last year"],
    ["Reading predicted EOY", "Reading forecast year end"],
    ["KS2 Reading prediction", "Reading, forecast for the end of Key Stage 2"],
    ["Maths KS end forecast", "Mathematics forecast key stage end"],
    ["Y6 Maths forecast", "Mathematics, forecast for the end of Year 6"],
    ["Reading Target", "Reading target"],
    ["Y6 target R", "Reading target"],
  ])("reads ‘%s’ as ‘%s’", (header, expected) => {
    expect(meaning(header)).toBe(expected);
  });

  test.each([
    "Reading",
    "Reading age",
    "Reading score Autumn",
    "Summer",
    "SUM",
    "RWM Autumn",
    "Surname",
    "Year",
    "Year 4",
    "SEN",
    "Reading 2025",
    "Reading Aut Spr",
    "KS2 Reading",
    "Y3 Y4 Reading Aut",
    "Reading Aut %",
    "yrr".repeat(40),
    "Science Autumn",
    "",
  ])("knows nothing of ‘%s’", (header) => {
    expect(meaning(header)).toBeUndefined();
  });
});

describe("markColumns", () => {
  const named = (...headers: string[]) =>
    markColumns([headers])
      .filter(({ header }) => header !== undefined)
      .map(({ header, field }) => `${header}: ${field.label}`);

  test("takes numbered terms for half terms where a sheet has six of them", () => {
    expect(named("Reading T1", "Reading T6")).toEqual([
      "Reading T1: Reading autumn, first half",
      "Reading T6: Reading summer, second half",
    ]);
  });

  test("gives each of two headers for one subject and term a column of its own", () => {
    expect(named("Reading Aut", "R Autumn")).toEqual([
      "Reading Aut: Reading autumn",
      "R Autumn: Reading autumn, column 2",
    ]);
  });

  test("offers this year's columns whatever the headers are", () => {
    expect(markColumns([]).map(({ field }) => field.label)).toContain("Writing forecast year end");
  });
});
