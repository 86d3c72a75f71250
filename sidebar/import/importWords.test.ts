import type { ImportPreview } from "../../src/app/api";
import { countsSentence, importLabel, whyNotYet } from "./importWords";

const none = { add: 0, change: 0, same: 0, refuse: 0, passOver: 0, ask: 0 };

const preview = (given: Partial<ImportPreview>): ImportPreview => ({
  kind: "children",
  kinds: [],
  headers: [],
  columns: [],
  questions: [],
  counts: none,
  rows: [],
  notes: [],
  plan: "a1",
  ...given,
});

const question = { id: "q", question: "The same child?", choices: [] };

describe("what would become of the rows", () => {
  test("adds up, and leaves out what does not occur", () => {
    const counts = { add: 8, change: 3, same: 1398, refuse: 2, passOver: 1, ask: 0 };
    expect(countsSentence(counts)).toBe(
      "1,412 rows: 8 new, 3 changed, 1,398 unchanged, 2 refused, 1 left out.",
    );
    expect(countsSentence({ ...none, ask: 1 })).toBe("1 row: 1 waiting for an answer.");
    expect(countsSentence(none)).toBe("No row can be looked at yet.");
  });
});

describe("the button to import", () => {
  test.each([
    [8, 3, "Import 8 new and 3 changed rows"],
    [8, 1, "Import 8 new and 1 changed row"],
    [1, 0, "Import 1 new row"],
    [0, 2, "Import 2 changed rows"],
    [0, 0, "Import"],
  ])("for %i new and %i changed says: %s %s", (add, change, label) => {
    expect(importLabel({ ...none, add, change })).toBe(label);
  });

  test("can be pressed once every question is answered and something is to be done", () => {
    const counts = { ...none, add: 1 };
    expect(whyNotYet(preview({ counts }))).toBeUndefined();
    expect(whyNotYet(preview({ counts, questions: [{ ...question, answer: "same" }] }))).toBe(
      undefined,
    );
  });

  test("says why it cannot be pressed", () => {
    expect(whyNotYet(preview({ plan: "" }))).toMatch(/^Choose what it is/);
    expect(whyNotYet(preview({ questions: [question] }))).toBe("Answer the question first.");
    expect(whyNotYet(preview({ questions: [question, question] }))).toBe(
      "Answer the 2 questions first.",
    );
    expect(whyNotYet(preview({ counts: { ...none, same: 4, refuse: 1 } }))).toMatch(/says all/);
    expect(whyNotYet(preview({ counts: { ...none, refuse: 1 } }))).toMatch(/no row of it/);
  });
});
