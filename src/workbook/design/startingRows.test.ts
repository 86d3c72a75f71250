import { aTab } from "../../../testing/workbook/tabs";
import { fixedWordKeys } from "../../core/letter/fixedWords";
import { phraseEdition, phraseEditionSetting } from "../phrases/phraseEdition";
import { readSchool } from "../read/readSchool";
import { asText, type SheetTab } from "../sheetValue";
import { letterLanguagesTab } from "../tabs/letterLanguages";
import { localSchoolsTab } from "../tabs/published";
import { benchmarksTab, phrasesTab } from "../tabs/records";
import { designWorkbook } from "./designWorkbook";

const newRows = (name: string, ...tabs: readonly SheetTab[]) =>
  designWorkbook(readSchool(tabs, "2026-11-23"), tabs).find((each) => each.name === name)?.newRows;

test("set-up fills the Benchmarks and Local schools tabs with published figures", () => {
  expect(newRows("Benchmarks")?.length).toBeGreaterThan(400);
  expect(newRows("Local schools")).toHaveLength(155);
});

test("it fills them where they stand empty, and leaves alone what the school has left of them", () => {
  expect(newRows("Benchmarks", aTab(benchmarksTab))?.length).toBeGreaterThan(400);
  const kept = aTab(benchmarksTab, [{ measure: "Attendance", area: "Dorset", value: 94 }]);
  expect(newRows("Benchmarks", kept)).toEqual([]);
  const own = aTab(localSchoolsTab, [{ urn: "100001", name: "Our friends", year: "2024/25" }]);
  expect(newRows("Local schools", own)).toEqual([]);
});

test("DfE's value-added and transition tables do not come with a workbook", () => {
  expect(newRows("Value added table")).toEqual([]);
  expect(newRows("Transition tables")).toEqual([]);
});

describe("the words of letters", () => {
  const own = { use: "Strength", text: "{child} is kind." };

  test("a workbook without phrases gets all of them", () => {
    expect(newRows("Phrases")?.length).toBeGreaterThan(900);
    expect(newRows("Phrases", aTab(phrasesTab))?.length).toBeGreaterThan(900);
  });

  test("one that has some gets none, but the wording of letters where it has none of that", () => {
    expect(newRows("Phrases", aTab(phrasesTab, [own]))).toHaveLength(fixedWordKeys.length);
    const greeting = { use: "Wording", when: "Greeting", text: "Dear family," };
    expect(newRows("Phrases", aTab(phrasesTab, [own, greeting]))).toEqual([]);
  });

  test("Settings notes the edition of the phrases that the tab has had by then", () => {
    const noted = (...tabs: readonly SheetTab[]) =>
      newRows("Settings", ...tabs)?.find(([name]) => name === phraseEditionSetting)?.[1];
    expect(noted()).toBe(asText(String(phraseEdition)));
    const greeting = { use: "Wording", when: "Greeting", text: "Dear family," };
    expect(noted(aTab(phrasesTab, [own, greeting]))).toBe(asText("1"));
  });

  test("the English of every fixed phrase stands ready to be translated, and once only", () => {
    const rows = newRows("Letter languages") ?? [];
    expect(rows.length).toBeGreaterThan(fixedWordKeys.length);
    const standing = rows.map(([place = "", english = ""]) => ({ place, english }));
    expect(newRows("Letter languages", aTab(letterLanguagesTab, standing))).toEqual([]);
  });
});
