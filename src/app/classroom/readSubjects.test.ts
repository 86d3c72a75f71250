import { readSubjects } from "./readSubjects";

test.each([
  ["", ["reading", "writing", "mathematics"]],
  ["All three", ["reading", "writing", "mathematics"]],
  [" maths ", ["mathematics"]],
  ["Reading", ["reading"]],
  ["Science", undefined],
])("%p means %p", (typed, subjects) => {
  expect(readSubjects(typed)).toEqual(subjects);
});
