import fc from "fast-check";
import { sampleLetter } from "../testing/sampleLetter";
import { fitLetter } from "./fitLetter";
import { ROOM } from "./letterLook";
import type { LetterModel } from "./letterModel";
import { letterParts } from "./letterParts";
import { partHeight } from "./partHeight";

const SENTENCE = "Amira works hard in every lesson and is kind to others. ";

function height({ model, size }: { model: LetterModel; size: number }): number {
  return letterParts(model).reduce((sum, part) => sum + partHeight(part, size), 0);
}

describe("fitLetter", () => {
  test("a short letter is set in 11 point and left alone", () => {
    const fitted = fitLetter(sampleLetter);
    expect(fitted).toMatchObject({ model: sampleLetter, size: 11, shortened: false });
    expect(fitted.spare).toBeGreaterThan(0);
  });

  test("a longer letter is set smaller before anything is cut", () => {
    const fitted = fitLetter({ ...sampleLetter, opening: [SENTENCE.repeat(22)] });
    expect(fitted.size).toBeLessThan(11);
    expect(fitted.shortened).toBe(false);
  });

  test("a comment of 3,000 characters is cut after a sentence, and says so", () => {
    const fitted = fitLetter({ ...sampleLetter, childsWords: SENTENCE.repeat(54) });
    expect(fitted).toMatchObject({ size: 9.5, shortened: true });
    expect(fitted.model.childsWords).toMatch(/kind to others\. …$/);
    expect(fitted.model.opening).toEqual(sampleLetter.opening);
  });

  test("a target that is not agreed stays not agreed when texts are cut", () => {
    const { model } = fitLetter({ ...sampleLetter, childsWords: SENTENCE.repeat(54) });
    expect(model.subjects[2]?.target).toBeNull();
  });

  test("whatever is written, the letter fits the page", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.nat({ max: 3000 }).map((length) => SENTENCE.repeat(60).slice(0, length)),
      fc.constantFrom("W".repeat(300), "line\n".repeat(300), "王".repeat(500), ""),
    );
    const list = fc.array(text, { maxLength: 8 });
    const letter = fc.record({
      schoolName: text,
      schoolDetails: text,
      letterDate: text,
      addressee: text,
      childName: text,
      childFirstName: text,
      className: text,
      yearGroup: text,
      teacherName: text,
      opening: list,
      strengths: list,
      nextSteps: list,
      helpAtHome: list,
      childsWords: text,
      attendanceText: text,
      consultation: fc.record({ slotText: text }),
      subjects: fc.array(
        fc.record({ subject: text, now: text, target: fc.option(text), keyStageTarget: text }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(letter, (texts) => {
        expect(height(fitLetter({ ...sampleLetter, ...texts }))).toBeLessThan(ROOM.height);
      }),
      { numRuns: 40 },
    );
  });
});
