import { letterRunSentences } from "./letterRunSentences";

const none = { unchanged: 0, held: 0, failed: 0, beingMade: 0, elsewhere: 0, waiting: 0 };

describe("what a run of letters says at its end", () => {
  test("the counts of the whole run", () => {
    const counts = { ...none, asked: 30, made: 30 };
    expect(letterRunSentences({ kind: "done", counts, problems: [] })).toEqual([
      "30 letters: 30 made.",
    ]);
  });

  test("what did not work, once", () => {
    const counts = { ...none, asked: 2, made: 1, failed: 1 };
    expect(letterRunSentences({ kind: "done", counts, problems: ["Drive is full."] })).toEqual([
      "2 letters: 1 made and 1 failed.",
      "Drive is full.",
    ]);
  });

  test("when stopped, how many wait and how to go on", () => {
    const counts = { ...none, asked: 30, made: 12, waiting: 18 };
    expect(letterRunSentences({ kind: "stopped", counts, problems: [] })[0]).toBe(
      "Stopped as you asked. 18 letters are waiting: go on with them here whenever you like.",
    );
  });

  test("when the day's limit is reached, that, and how many wait", () => {
    const counts = { ...none, asked: 30, made: 12, waiting: 18 };
    const end = { kind: "refused", counts, problems: [], reason: "Go on tomorrow." } as const;
    expect(letterRunSentences(end).slice(0, 2)).toEqual([
      "Go on tomorrow.",
      "18 letters are waiting.",
    ]);
  });

  test("what is left to another run", () => {
    const counts = { ...none, asked: 10, made: 2, elsewhere: 8 };
    expect(letterRunSentences({ kind: "done", counts, problems: [] })).toContain(
      "8 letters are being made by another run; they are left to it.",
    );
  });
});
