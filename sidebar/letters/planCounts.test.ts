import type { LetterPlan } from "../../src/app/api";
import { planSentence } from "./planCounts";

const plan = (...states: LetterPlan["state"][]): LetterPlan[] =>
  states.map((state, n) => ({ upn: String(n), child: `Child ${n}`, state }));

test("what would become of the letters is told before a run", () => {
  expect(planSentence(plan("new", "new", "unchanged", "held"))).toBe(
    "4 letters: 2 new, 1 made already and 1 held back.",
  );
  expect(planSentence(plan("changed"))).toBe("1 letter: 1 changed since.");
});

test("an empty class is said to be empty", () => {
  expect(planSentence([])).toBe("No child is in this class.");
});
