import { findColumns } from "../layout/columnMap";
import { fixedTexts } from "../phrases/fixedTexts";
import { shippedPhrases } from "../phrases/shippedPhrases";
import type { SheetValue } from "../sheetValue";
import { letterLanguagesTab } from "../tabs/letterLanguages";
import { readLetterLanguages } from "./readLetterLanguages";

function languagesOf(...values: SheetValue[][]) {
  const tab = { name: "Letter languages", values };
  const map = findColumns(tab, letterLanguagesTab);
  if (!map) throw new Error("The tab's own headers were not found");
  return readLetterLanguages({ tab, layout: letterLanguagesTab, map });
}

const headers = ["Place in the letter", "English", "Polish", "", "Arabic"];

describe("reading the Letter languages tab", () => {
  test("without the tab there are none", () => {
    expect(readLetterLanguages(undefined)).toEqual([]);
  });

  test("every other heading is a language, with its phrases and its review", () => {
    const day = new Date(2026, 8, 14);
    expect(
      languagesOf(
        headers,
        ["", "Reviewed by", "Ms Nowak", "", ""],
        ["", "Reviewed on", day, "", ""],
        ["Title", "How {child} is  getting on", "¤ {child} ¤", "", "ب {child}"],
        ["Slip: date", "Date", "", "", "ت"],
      ),
    ).toEqual([
      {
        name: "Polish",
        reviewedBy: "Ms Nowak",
        reviewedOn: "2026-09-14",
        texts: new Map([["How {child} is getting on", "¤ {child} ¤"]]),
      },
      {
        name: "Arabic",
        reviewedBy: "",
        reviewedOn: "",
        texts: new Map([
          ["How {child} is getting on", "ب {child}"],
          ["Date", "ت"],
        ]),
      },
    ]);
  });
});

describe("the phrases that a language needs", () => {
  const needed = fixedTexts(shippedPhrases);

  test("the title is given for each season, and nothing stands twice", () => {
    const english = needed.map((each) => each.english);
    expect(
      english.filter((text) => text.startsWith("How {child} is getting on this")),
    ).toHaveLength(3);
    expect(new Set(english).size).toBe(english.length);
    expect(english.filter((text) => text.includes("{season}"))).toEqual([]);
  });

  test("the school's own wording takes the place of ours", () => {
    const own = {
      use: "Wording",
      subject: "",
      years: "",
      when: "Greeting",
      text: "Dear family,",
    } as const;
    const without = shippedPhrases.filter(({ when }) => when !== "Greeting");
    const greetings = fixedTexts([...without, own]).filter(({ place }) => place === "Greeting");
    expect(greetings.map(({ english }) => english)).toEqual(["Dear family,"]);
  });
});
