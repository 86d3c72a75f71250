import { subjectNames, subjects } from "./subject";

describe("subjects", () => {
  test("targets are set in reading, writing and mathematics (target-setting policy, 4.2)", () => {
    expect(subjects.map((subject) => subjectNames[subject])).toEqual([
      "Reading",
      "Writing",
      "Mathematics",
    ]);
  });
});
