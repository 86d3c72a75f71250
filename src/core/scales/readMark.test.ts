import fc from "fast-check";
import { readMark } from "./readMark";
import { codesOf, type Scale } from "./scale";
import { earlyYearsProfile } from "./shipped/earlyYears";
import { keyStage2Scaled } from "./shipped/scores";
import { teacherAssessment } from "./shipped/teacherAssessment";
import { shippedScales } from "./shippedScales";

const anyScale = fc.constantFrom(...shippedScales);
const anyCode = anyScale
  .filter((scale) => codesOf(scale).length > 0)
  .chain((scale) =>
    fc.record({ scale: fc.constant(scale), code: fc.constantFrom(...codesOf(scale)) }),
  );

/** A text in upper or lower case letter by letter, with spaces around it. */
function rewritten(code: string, capitals: readonly boolean[], spaces: string): string {
  const letters = Array.from(code).map((letter, index) =>
    capitals[index % capitals.length] ? letter.toUpperCase() : letter.toLowerCase(),
  );
  return `${spaces}${letters.join("")}${spaces}`;
}

describe("readMark", () => {
  test("a grade is read as its place in the order", () => {
    expect(readMark(teacherAssessment, "EXS")).toEqual({
      state: "scored",
      scale: "teacher-assessment",
      code: "EXS",
      position: 8,
    });
  });

  test("every code of every shipped scale is read, in any case and with spaces", () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("", " ", "  "),
        ({ scale, code }, capitals, spaces) => {
          const mark = readMark(scale, rewritten(code, capitals, spaces));
          expect(mark).toMatchObject({ scale: scale.id, code });
          expect(mark).not.toHaveProperty("writtenAs");
        },
      ),
    );
  });

  test("every score of every scale with scores is read, as a figure and as text", () => {
    for (const scale of shippedScales) {
      const { lowest, highest } = scale.scores ?? { lowest: 1, highest: 0 };
      for (let score = lowest; score <= highest; score += 1) {
        const read = { state: "scored", scale: scale.id, code: String(score), position: score };
        expect(readMark(scale, score)).toEqual(read);
        expect(readMark(scale, ` ${score}`)).toEqual(read);
      }
    }
  });

  test("every other way of writing is understood and remembered", () => {
    for (const scale of shippedScales) {
      for (const { code, name, alsoWritten = [] } of scale.grades) {
        for (const other of [name, ...alsoWritten]) {
          const mark = readMark(scale, other.toLowerCase());
          expect(mark).toMatchObject({ state: "scored", code });
        }
      }
    }
    expect(readMark(teacherAssessment, "exp")).toMatchObject({ code: "EXS", writtenAs: "exp" });
  });

  test("a code that does not rank says why, and whether the child still counts", () => {
    expect(readMark(teacherAssessment, "l")).toEqual({
      state: "absent",
      scale: "teacher-assessment",
      code: "L",
      reason: "Left",
      inCohort: false,
    });
  });

  test("blank is not yet assessed, and never low", () => {
    fc.assert(
      fc.property(anyScale, fc.constantFrom("", " ", "\t"), (scale, typed) => {
        expect(readMark(scale, typed)).toEqual({ state: "notYetAssessed" });
      }),
    );
  });

  test.each([
    [79, "outOfRange"],
    [121, "outOfRange"],
    [-100, "outOfRange"],
    [100.5, "notWhole"],
    ["EXS", "unknownCode"],
    [true, "notText"],
  ])("a scaled score of %p is unreadable: %s", (typed, problem) => {
    expect(readMark(keyStage2Scaled, typed)).toEqual({ state: "unreadable", typed, problem });
  });

  test.each([-1, "-1", " - 1", "-2"])(
    "a minus is not dropped: %p is no early years code",
    (typed) => {
      expect(readMark(earlyYearsProfile, typed)).toMatchObject({
        state: "unreadable",
        problem: "unknownCode",
      });
    },
  );

  test("a hyphen within a code is still forgiven, and one before a code leads to the code", () => {
    expect(readMark(teacherAssessment, "EX-S")).toMatchObject({ code: "EXS" });
    expect(readMark(teacherAssessment, "- EXS")).toMatchObject({
      state: "unreadable",
      likely: "EXS",
    });
  });

  test("a date is unreadable, whatever it might have been", () => {
    const typed = { date: "2026-02-01" };
    expect(readMark(teacherAssessment, typed)).toEqual({
      state: "unreadable",
      typed,
      problem: "notText",
    });
  });

  test("a slip is unreadable, with the code most likely meant", () => {
    expect(readMark(teacherAssessment, "EXXS")).toMatchObject({
      state: "unreadable",
      likely: "EXS",
    });
  });

  test("whatever is typed, a mark that ranks is a grade or a score of the scale", () => {
    const isOf = (scale: Scale, code: string, position: number) =>
      scale.grades[position]?.code === code ||
      (scale.scores !== undefined &&
        position >= scale.scores.lowest &&
        position <= scale.scores.highest &&
        code === String(position));
    fc.assert(
      fc.property(
        anyScale,
        fc.oneof(fc.string({ maxLength: 6 }), fc.double({ noNaN: true }), fc.integer()),
        (scale, typed) => {
          const mark = readMark(scale, typed);
          if (mark.state === "scored") expect(isOf(scale, mark.code, mark.position)).toBe(true);
        },
      ),
    );
  });
});
