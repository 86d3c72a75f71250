import { findColumns } from "../layout/columnMap";
import { shippedPhrases } from "../phrases/shippedPhrases";
import type { SheetValue } from "../sheetValue";
import { phrasesTab } from "../tabs/records";
import { readPhrases } from "./readPhrases";
import type { KnownTab } from "./recogniseTabs";

const headers = ["Use", "Subject", "Years", "When", "Text"];

function phrasesOf(...rows: SheetValue[][]): KnownTab {
  const tab = { name: "Phrases", values: [headers, ...rows] };
  const map = findColumns(tab, phrasesTab);
  if (!map) throw new Error("The tab's own headers were not found");
  return { tab, layout: phrasesTab, map };
}

const good = ["Strength", "Reading", "1-2", "Expected", "{child} reads well."];

describe("reading the Phrases tab", () => {
  test("without the tab, the phrases that come with the add-on", () => {
    expect(readPhrases(undefined)).toEqual({ phrases: shippedPhrases, findings: [] });
  });

  test("so too where the tab is empty", () => {
    expect(readPhrases(phrasesOf())).toEqual({ phrases: shippedPhrases, findings: [] });
  });

  test("a row as a school types it", () => {
    const { phrases, findings } = readPhrases(
      phrasesOf(["next steps", "maths", "Years 3 and 4", "GREATER DEPTH", " prove  it\n"]),
    );
    expect(findings).toEqual([]);
    expect(phrases).toEqual([
      {
        use: "Next step",
        subject: "Mathematics",
        years: "3-4",
        when: "Greater depth",
        text: "prove it",
      },
    ]);
  });

  test("blank means any subject, every year and always", () => {
    expect(readPhrases(phrasesOf(["Opening", "", "", "", "Hello."])).phrases).toEqual([
      { use: "Opening", subject: "", years: "", when: "", text: "Hello." },
    ]);
  });

  test("what the add-on writes is read as it was", () => {
    const written = shippedPhrases.map(({ since: _, ...phrase }) => phrase);
    const rows = written.map(({ use, subject, years, when, text }) => [
      use,
      subject,
      years,
      when,
      text,
    ]);
    expect(readPhrases(phrasesOf(...rows))).toEqual({ phrases: written, findings: [] });
  });

  test("‘1-2’ that Sheets took for a day is still Years 1 and 2", () => {
    for (const day of [new Date(2026, 1, 1), new Date(2026, 0, 2)]) {
      const row = ["Strength", "Reading", day, "Expected", "{child} reads well."];
      expect(readPhrases(phrasesOf(row)).phrases[0]?.years).toBe("1-2");
    }
  });

  test.each([
    ["phraseUse", 1, ["Praise", "", "", "", "Well done."]],
    ["phraseUse", 1, ["", "", "", "", "Well done."]],
    ["phraseSubject", 2, ["Strength", "French", "", "", "Well done."]],
    ["phraseYears", 3, ["Strength", "", "juniors", "", "Well done."]],
    ["phraseWhen", 4, ["Strength", "", "", "EXS", "Well done."]],
    ["phraseText", 5, ["Strength", "", "", "", ""]],
    ["phrasePlaceholder", 5, ["Strength", "", "", "", "{name} reads well."]],
  ])("%s: the row is left out, and its cell named", (rule, column, row) => {
    const { phrases, findings } = readPhrases(phrasesOf(row, good));
    expect(phrases).toHaveLength(1);
    expect(findings).toMatchObject([{ rule, severity: "error", cell: { row: 2, column } }]);
    expect(findings[0]?.message).toMatch(/^(This cell is empty|‘.*’ cannot be read here), so /);
  });

  test("where no row can be used, letters still have words", () => {
    const { phrases, findings } = readPhrases(phrasesOf(["Praise", "", "", "", "Well done."]));
    expect(phrases).toBe(shippedPhrases);
    expect(findings).toHaveLength(1);
  });
});
