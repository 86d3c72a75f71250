import fc from "fast-check";
import { fitLine, textWidth, wrapLines } from "./textLines";

const words = fc
  .array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 12 })
  .map((w) => w.join(" "));

describe("fitLine", () => {
  test("text that fits is left alone", () => {
    expect(fitLine("Reading", 200)).toBe("Reading");
  });

  test("longer text keeps as many letters as fit", () => {
    const width = textWidth("Reading, wri…");
    expect(fitLine("Reading, writing and mathematics", width)).toBe("Reading, wri…");
  });

  test("without room for a letter there is nothing", () => {
    expect(fitLine("Reading", 3)).toBe("");
  });
});

describe("wrapLines", () => {
  test("breaks between words", () => {
    expect(wrapLines("Reading, writing and mathematics", textWidth("and mathematics"), 2)).toEqual([
      "Reading, writing",
      "and mathematics",
    ]);
  });

  test("the last line is shortened when there are too few", () => {
    const [, second] = wrapLines(
      "Reading, writing and mathematics together",
      textWidth("Reading, writing"),
      2,
    );
    expect(second).toMatch(/^and math.*…$/);
  });

  test("no line is ever too wide, and there are never too many", () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 4 }),
        (text, width, most) => {
          const lines = wrapLines(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(Math.max(0, ...lines.map((line) => textWidth(line)))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
