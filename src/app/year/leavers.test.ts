import { aUpn } from "../../../testing/core/aUpn";
import { aTab, classOf, pupils } from "../../../testing/workbook/tabs";
import { aYear } from "../../../testing/year/aYear";
import { anna, ben, cleo } from "../../../testing/year/firstSchool";
import { earlierChildren } from "../../core/targets/earlierChildren";
import { threeYearTrend } from "../../core/trend/threeYearTrend";
import { readSchool } from "../../workbook/read/readSchool";
import type { SheetTab } from "../../workbook/sheetValue";
import { toSheetDate } from "../../workbook/sheetValue";
import { lettersTab, logTab, meetingsTab } from "../../workbook/tabs/records";
import {
  earlyYearsTab,
  fftTab,
  historyTab,
  interventionsTab,
  pastTextsTab,
  testsTab,
} from "../../workbook/tabs/results";
import { targetsTab } from "../../workbook/tabs/targets";
import { letterKey } from "../letters/letterKeys";

const left = (day: string) => ({ left: toSheetDate(day), yearGroup: "Year 6" });
const upn = String(ben.upn);
const gone = aUpn(9);

/** Ben left in July 2025, Cleo in July 2026, Anna is here; a child of 2024 is in the records alone. */
function records(): SheetTab[] {
  const past = { subject: "Reading", scale: "Key Stage 2 teacher assessment", term: "Summer" };
  return [
    pupils(anna, { ...ben, ...left("2025-07-20") }, { ...cleo, ...left("2026-07-20") }),
    classOf("Willow", { ...ben, comment: "Cheerful." }),
    aTab(historyTab, [
      { upn, ...past, year: "2024/25", yearGroup: "Year 6", grade: "EXS" },
      {
        upn,
        ...past,
        year: "2020/21",
        yearGroup: "Year 2",
        scale: "Key Stage 1 teacher assessment",
        grade: "WTS",
      },
      { upn: gone, ...past, year: "2023/24", yearGroup: "Year 6", grade: "GDS" },
      { upn: String(cleo.upn), ...past, year: "2025/26", yearGroup: "Year 6", grade: "EXS" },
    ]),
    aTab(earlyYearsTab, [
      { upn, surname: "Birch", firstName: "Ben", year: "2018/19", E08: "2", E09: "2" },
    ]),
    aTab(testsTab, [{ upn, suite: "NFER", age: "10:09", score: "104" }]),
    aTab(fftTab, [{ upn, subject: "Reading", chanceExpected: 60 }]),
    aTab(targetsTab, [
      {
        upn,
        surname: "Birch",
        firstName: "Ben",
        className: "Willow",
        year: "2024/25",
        subject: "Reading",
        horizon: "Year end",
        agreed: "EXS",
        why: "Ben reads well.",
        agreedBy: "Head",
      },
    ]),
    aTab(interventionsTab, [
      { upn, intervention: "Phonics catch-up", staff: "Ms Ray", entry: "1" },
    ]),
    aTab(meetingsTab, [
      { upn, meetingDate: "2025-01-10", action: "Ring Ben's mother." },
      { upn: "", meetingDate: "2025-01-10", action: "Buy books." },
    ]),
    aTab(pastTextsTab, [{ upn, about: "Comment", text: "Cheerful." }]),
    aTab(lettersTab, [
      { surname: "Birch", firstName: "Ben", key: letterKey(upn, "spring", 2024), state: "Made" },
      {
        surname: "Able",
        firstName: "Child",
        key: letterKey(String(anna.upn), "spring", 2024),
        state: "Made",
      },
    ]),
    aTab(logTab),
  ];
}

const today = new Date("2026-11-23T10:00:00Z");
const open = (tabs = records()) => aYear(tabs, { now: today });
const said = (year: ReturnType<typeof aYear>) => year.everything().join("\n");
const schoolOf = (year: ReturnType<typeof aYear>) =>
  readSchool(year.store.readTabs(), "2026-11-23").school;

describe("archive leavers", () => {
  test("takes out who left as many whole years ago as Settings keeps them, and nobody else", () => {
    const year = open();
    expect(year.preview({ job: "archiveLeavers" }).notes[0]).toContain("1 other leaver stays");
    const { sentence } = year.run({ job: "archiveLeavers" });
    expect(sentence).toContain("Archived 1 leaver.");
    expect(sentence).toContain("Drive");
    expect(said(year)).not.toContain(upn);
    expect(said(year)).toContain(String(cleo.upn));
    expect(said(year)).toContain(String(anna.upn));
    expect(said(year)).toContain(gone);
  });

  test("leaves no name, age or free text of theirs, and the rows of others as they are", () => {
    const year = open();
    year.note("Tests", 2, 2, "Ben was ill.");
    year.run({ job: "archiveLeavers" });
    for (const trace of ["Birch", "Ben", "10:09", "Cheerful", "Ring", "Ms Ray"]) {
      expect(said(year)).not.toMatch(new RegExp(`\\b${trace}\\b`));
    }
    for (const kept of ["Buy books.", "Able", "Phonics catch-up", "104"]) {
      expect(said(year)).toContain(kept);
    }
  });

  test("keeps what similar children went on to do and the three-year trend as they were", () => {
    const year = open();
    const bands = () =>
      earlierChildren(schoolOf(year)).map(({ subject, bands: each }) => [subject, ...each]);
    const before = [bands(), threeYearTrend(schoolOf(year))];
    year.run({ job: "archiveLeavers" });
    expect([bands(), threeYearTrend(schoolOf(year))]).toEqual(before);
  });

  test("puts one random key in place of a child in every tab, another each time", () => {
    const keysOf = (year: ReturnType<typeof aYear>) =>
      new Set(said(year).match(/FORMER-[A-Z0-9]+/g));
    const year = open();
    year.run({ job: "archiveLeavers" });
    const [key, second] = keysOf(year);
    expect(second).toBeUndefined();
    expect(year.rows("Early years")[1]?.[0]).toBe(key);
    year.undo();
    year.run({ job: "archiveLeavers" });
    expect([...keysOf(year)]).not.toEqual([key]);
  });

  test("is taken back cell for cell, notes included, and goes on where it stopped", () => {
    const year = open();
    year.note("Tests", 2, 2, "Ben was ill.");
    const before = year.everything();
    year.run({ job: "archiveLeavers" });
    const writes = year.writes();
    expect(year.undo().leftAlone).toEqual([]);
    expect(year.everything()).toEqual(before);
    for (let at = 2; at < writes; at += 1) {
      const stopped = open();
      stopped.failAt(at);
      expect(() => stopped.run({ job: "archiveLeavers" })).toThrow("Service error");
      stopped.failAt(0);
      stopped.goOn();
      expect(said(stopped)).not.toContain(upn);
    }
  });
});

describe("anonymise a cohort", () => {
  test("offers the years in which children left, with their numbers", () => {
    const { cohorts, stops } = open().preview({ job: "anonymise", year: "" });
    expect(cohorts).toEqual([
      { year: "2025/26", children: 1 },
      { year: "2024/25", children: 1 },
      { year: "2023/24", children: 1 },
    ]);
    expect(stops).toEqual(["Choose the year in which the cohort left."]);
  });

  test("finds children who are in the records alone, and warns of small numbers", () => {
    const year = open();
    const { notes } = year.preview({ job: "anonymise", year: "2023/24" });
    expect(notes.join("\n")).toContain("2023/24 (1) there are fewer than 6 children");
    year.run({ job: "anonymise", year: "2023/24" });
    expect(said(year)).not.toContain(gone);
    expect(said(year)).toContain(upn);
  });

  test("never touches a child on roll, whatever year is given", () => {
    const year = open();
    expect(() => year.run({ job: "anonymise", year: "2026/27" })).toThrow("Nobody left in 2026/27");
    expect(() => year.run({ job: "anonymise", year: "soon" })).toThrow("Nobody left in soon");
  });

  test("can be taken back until its record is deleted", () => {
    const year = open();
    year.run({ job: "anonymise", year: "2024/25" });
    year.records.forget(year.records.list()[0]?.token ?? "");
    expect(() => year.undo()).toThrow("can no longer be undone");
  });
});
