import fc from "fast-check";
import { changedTexts, textConflicts, textNames, upToDate, withLine } from "./childTexts";

const texts = (
  strengths: string,
  nextSteps = "",
  helpAtHome = "",
  comment = "",
  childsWords = "",
) => ({
  strengths,
  nextSteps,
  helpAtHome,
  comment,
  childsWords,
});

describe("which texts changed", () => {
  test("only those that differ by more than white space at the ends", () => {
    expect(changedTexts(texts("a", "b"), texts("a \n", "c"))).toEqual(["nextSteps"]);
  });
});

describe("picking a phrase", () => {
  test("puts it on a line of its own, after what was typed", () => {
    expect(withLine("", "reads aloud")).toBe("reads aloud");
    expect(withLine("spells well \n", "reads aloud")).toBe("spells well\nreads aloud");
  });

  test("twice puts it there once", () => {
    expect(withLine("reads aloud \nspells well", "reads aloud")).toBe("reads aloud \nspells well");
  });
});

describe("somebody else wrote in the meantime", () => {
  test("a text changed here and there is asked about", () => {
    const found = textConflicts(texts("old"), texts("mine"), texts("theirs"));
    expect(found).toEqual([{ name: "strengths", standsThere: "theirs", mine: "mine" }]);
  });

  test("a text that only they changed, or that both changed alike, is not", () => {
    expect(textConflicts(texts("old"), texts("old"), texts("theirs"))).toEqual([]);
    expect(textConflicts(texts("old"), texts("same"), texts("same"))).toEqual([]);
  });

  test("a text that was written is no conflict, nor one that nobody changed since", () => {
    const any = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(any, any, (one, other) => {
        const before = texts(...one);
        const mine = texts(...other);
        expect(textConflicts(before, mine, mine)).toEqual([]);
        expect(textConflicts(before, mine, before)).toEqual([]);
        expect(textNames).toEqual(expect.arrayContaining(changedTexts(before, mine)));
      }),
    );
  });
});

test("a text that was written has nothing left to write, one that was left alone still has", () => {
  const before = texts("old", "old");
  const mine = texts("mine", "mine");
  const now = texts("mine", "theirs");
  expect(changedTexts(upToDate(before, mine, now), mine)).toEqual(["nextSteps"]);
});
