import { unzipSync } from "fflate";
import { letterTo } from "../../../testing/letters/letterSchool";
import { inArabicLetters, madeUpLanguage } from "../../../testing/letters/madeUpLanguage";
import { letterToDocx } from "./letterToDocx";

const row = {
  "Reading autumn": "EXS",
  "Writing autumn": "WTS",
  Comment: "Amira works with care. ".repeat(130),
  "Child's words": "I like dragons 😀",
};

function xmlOf(pupil: Readonly<Record<string, string>>): string {
  const languages = [madeUpLanguage("Arabic", inArabicLetters)];
  const model = letterTo({ pupil, row }, { context: { languages } });
  return new TextDecoder().decode(unzipSync(letterToDocx(model))["word/document.xml"]);
}

describe("a letter in large print", () => {
  const xml = xmlOf({ "Letter format": "Large print" });

  test("has no type under 16 points, no italics, nothing aligned right or justified", () => {
    const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    expect(xml).not.toMatch(/<w:i\/>|<w:caps|w:jc w:val="(?:right|both|end|center)"/);
  });

  test("says all that the standard letter says, and the whole of a comment which that cuts", () => {
    const standard = letterTo({ row });
    const said = [
      ...standard.opening,
      ...standard.strengths,
      ...standard.nextSteps,
      ...standard.helpAtHome,
    ];
    for (const text of said) {
      expect(xml.includes(text.replace(/ …$/, "").replace(/&/g, "&amp;"))).toBe(true);
    }
    expect(standard.opening.some((text) => text.endsWith(" …"))).toBe(true);
    expect(xml.includes(row.Comment.trim())).toBe(true);
    expect(xml).toContain("I like dragons 😀");
  });
});

describe("a letter in a language that runs from right to left", () => {
  test("sets that language's paragraphs and runs from right to left, and the English as ever", () => {
    const xml = xmlOf({ "Home language": "Arabic" });
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
    const arabic = paragraphs.filter((each) => /[\u0600-\u06ff]/.test(each));
    expect(arabic.length).toBeGreaterThan(20);
    for (const each of arabic) expect(each).toMatch(/<w:bidi\/>.*<w:rtl\/>/);
    for (const each of paragraphs.filter((other) => !arabic.includes(other))) {
      expect(each).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
    }
    expect(xml).toContain("<w:bidiVisual/>");
  });

  test("a letter in English has nothing of the kind", () => {
    expect(xmlOf({})).not.toMatch(/w:bidi|w:rtl/);
  });
});
