import fc from "fast-check";
import { readDocx } from "../testing/readDocx";
import { sampleLetter } from "../testing/sampleLetter";
import type { LetterModel } from "./letterModel";
import { lettersToDocx, letterToDocx } from "./letterToDocx";

const textOf = (model: LetterModel) => readDocx(letterToDocx(model)).text;

describe("a letter", () => {
  test("says everything that its model says", () => {
    const text = textOf(sampleLetter);
    const { opening, strengths, nextSteps, helpAtHome, subjects } = sampleLetter;
    for (const part of [
      ...["Hazelbury Primary School", "Mill Lane, Hazelbury, Dorset", "14 November 2026"],
      ...["To the parents and carers of Amira Khan", "Oak class, Year 4", "Class teacher: Mrs Lee"],
      ...[...opening, ...strengths, ...nextSteps, ...helpAtHome],
      ...subjects.flatMap(({ subject, now, target }) => [subject, now, target ?? ""]),
      ...["“I like maths because we explain how we did it.”", "62 of 64 days (97%)"],
      ...["Tuesday 24 November at 4.10 pm", "Mrs S. Lee, Class teacher", "Amira Khan, Oak class"],
    ]) {
      expect(text).toContain(part);
    }
  });

  test("names the child and the season in its headings", () => {
    const text = textOf(sampleLetter);
    expect(text).toContain("How Amira is getting on this autumn");
    expect(text).toContain("In Amira’s own words");
  });

  test.each([false, true])(
    "keeps its last sentences and the signature on one page, in large print: %s",
    (largePrint) => {
      const { parts } = readDocx(letterToDocx({ ...sampleLetter, largePrint }));
      const paragraphs = parts["word/document.xml"]?.match(/<w:p>.*?<\/w:p>/g) ?? [];
      const signature = paragraphs.findIndex((each) => each.includes("Mrs S. Lee"));
      const kept = paragraphs.map((each) => each.includes("<w:keepNext/>"));
      expect(paragraphs[signature - 2]).toContain("Thank you for");
      expect(kept.slice(signature - 2, signature + 1)).toEqual([true, true, false]);
    },
  );

  test("says so where a target is not agreed", () => {
    expect(textOf(sampleLetter)).toContain("We are still talking about this target");
  });

  test("has a column for the end of the key stage only if a subject has that target", () => {
    const heading = "Target for the end of the key stage";
    expect(textOf(sampleLetter)).not.toContain(heading);
    const subjects = sampleLetter.subjects.map((subject) => ({
      ...subject,
      keyStageTarget: "secure",
    }));
    expect(textOf({ ...sampleLetter, subjects })).toContain(heading);
  });

  test("leaves out what there is not", () => {
    const { childsWords: _, consultation: __, attendanceText: ___, ...rest } = sampleLetter;
    const text = textOf({
      ...rest,
      strengths: [],
      nextSteps: [],
      helpAtHome: [],
      replySlip: false,
    });
    for (const heading of [
      "own words",
      "Our meeting",
      "Attendance",
      "does well",
      "next steps",
      "at home",
      "Reply slip",
    ]) {
      expect(text).not.toContain(heading);
    }
  });

  test("uses the school's own wording", () => {
    const wording = { salutation: "Dear families of {name},", childsWords: "{name} says" };
    const text = textOf({ ...sampleLetter, wording });
    expect(text).toContain("Dear families of Amira,");
    expect(text).toContain("Amira says");
  });

  test("keeps the child's name out of the file's properties", () => {
    const { parts } = readDocx(letterToDocx(sampleLetter));
    expect(parts["docProps/core.xml"]).toContain("Letter to parents and carers");
    expect(parts["docProps/core.xml"]).not.toContain("Amira");
  });

  test("gives the same bytes for the same model and others for another", () => {
    const bytes = Buffer.from(letterToDocx(sampleLetter));
    expect(bytes.equals(Buffer.from(letterToDocx({ ...sampleLetter })))).toBe(true);
    expect(bytes.equals(Buffer.from(letterToDocx({ ...sampleLetter, replySlip: false })))).toBe(
      false,
    );
  });

  test("is well-formed whatever people type", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (words, name) => {
        const model = {
          ...sampleLetter,
          childsWords: words,
          childFirstName: name,
          schoolName: words,
        };
        expect(readDocx(letterToDocx(model)).problems).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("letters to print", () => {
  test("have a page for each child, in their order", () => {
    const bytes = lettersToDocx([
      sampleLetter,
      { ...sampleLetter, childName: "Ben Ode", childFirstName: "Ben" },
    ]);
    const { parts, text } = readDocx(bytes);
    expect(parts["word/document.xml"]?.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(text.indexOf("How Ben is")).toBeGreaterThan(text.indexOf("Reply slip: Amira Khan"));
  });

  test("without letters there is no file", () => {
    expect(() => lettersToDocx([])).toThrow(RangeError);
  });
});
