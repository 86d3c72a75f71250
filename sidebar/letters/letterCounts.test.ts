import type { LetterCounts } from "../../src/app/api";
import { countsSentence, dealtWith } from "./letterCounts";

const counts = (some: Partial<LetterCounts>): LetterCounts => {
  const none = {
    made: 0,
    unchanged: 0,
    held: 0,
    failed: 0,
    beingMade: 0,
    elsewhere: 0,
    waiting: 0,
  };
  const all = { ...none, ...some };
  return { asked: Object.values(all).reduce((sum, each) => sum + each, 0), ...all };
};

describe("counts in a sentence", () => {
  test("states with no letter are left out", () => {
    expect(countsSentence(counts({ made: 28, unchanged: 1, held: 1 }))).toBe(
      "30 letters: 28 made, 1 unchanged and 1 held.",
    );
  });

  test("one letter is a letter, and none is none", () => {
    expect(countsSentence(counts({ made: 1 }))).toBe("1 letter: 1 made.");
    expect(countsSentence(counts({}))).toBe("0 letters.");
  });

  test("what another run makes is told apart", () => {
    expect(countsSentence(counts({ made: 2, elsewhere: 8 }))).toBe(
      "10 letters: 2 made and 8 being made by another run.",
    );
  });
});

test("letters that somebody makes at this moment are not yet dealt with", () => {
  expect(dealtWith(counts({ made: 2, failed: 1, beingMade: 3, elsewhere: 4, waiting: 5 }))).toBe(3);
});
