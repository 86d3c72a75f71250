import fc from "fast-check";
import type { LetterCounts } from "../../src/app/api";
import { afterRound, countsSentence } from "./letterCounts";

const counts = (
  made: number,
  unchanged: number,
  held: number,
  failed: number,
  waiting: number,
): LetterCounts => ({
  asked: made + unchanged + held + failed + waiting,
  made,
  unchanged,
  held,
  failed,
  waiting,
});

describe("counts over several rounds", () => {
  test("the first round counts as it stands", () => {
    expect(afterRound(undefined, counts(12, 1, 1, 0, 16))).toEqual(counts(12, 1, 1, 0, 16));
  });

  test("letters that an earlier round made stay made", () => {
    const first = counts(12, 1, 1, 0, 16);
    expect(afterRound(first, counts(16, 13, 1, 0, 0))).toEqual(counts(28, 1, 1, 0, 0));
  });

  test("a letter made twice, because a mark changed between rounds, counts once", () => {
    const first = counts(12, 0, 0, 0, 1);
    expect(afterRound(first, counts(13, 0, 0, 0, 0))).toEqual(counts(13, 0, 0, 0, 0));
  });

  test("a round that was not let in leaves the counts as they were", () => {
    const first = counts(12, 1, 1, 0, 16);
    expect(afterRound(first, counts(0, 0, 0, 0, 0))).toEqual(first);
  });

  test("made, unchanged, held, failed and waiting always add up to what was asked", () => {
    const number = fc.nat({ max: 500 });
    const anyCounts = fc.tuple(number, number, number, number, number).map((of) => counts(...of));
    fc.assert(
      fc.property(fc.array(anyCounts, { minLength: 1, maxLength: 5 }), (rounds) => {
        let run: LetterCounts | undefined;
        for (const round of rounds) run = afterRound(run, round);
        const { asked, made, unchanged, held, failed, waiting } = run as LetterCounts;
        expect(made + unchanged + held + failed + waiting).toBe(asked);
        expect(Math.min(made, unchanged, held, failed, waiting)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("counts in a sentence", () => {
  test("states with no letter are left out", () => {
    expect(countsSentence(counts(28, 1, 1, 0, 0))).toBe(
      "30 letters: 28 made, 1 unchanged and 1 held.",
    );
  });

  test("one letter is a letter, and none is none", () => {
    expect(countsSentence(counts(1, 0, 0, 0, 0))).toBe("1 letter: 1 made.");
    expect(countsSentence(counts(0, 0, 0, 0, 0))).toBe("0 letters.");
  });
});
