import { readMark } from "../readMark";
import { keyStage2Scaled } from "../shipped/scores";
import { keyStage2Marks, keyStage2ScaledScore } from "./keyStage2ScaledScore";
import { keyStage2Tables } from "./keyStage2Tables";

describe("keyStage2ScaledScore", () => {
  test.each([
    [2023, "reading", 27, "100"],
    [2023, "reading", 26, "99"],
    [2023, "reading", 40, "110"],
    [2024, "reading", 28, "100"],
    [2024, "reading", 40, "110"],
    [2023, "grammar", 35, "100"],
    [2023, "grammar", 53, "110"],
    [2024, "grammar", 54, "110"],
    [2024, "grammar", 53, "109"],
    [2024, "reading", 50, "120"],
  ] as const)("in %d, %s: %d marks are %s", (year, paper, marks, code) => {
    expect(keyStage2ScaledScore(year, paper, marks)).toMatchObject({ state: "known", code });
  });

  test("fewer than three marks give no scaled score", () => {
    expect(keyStage2ScaledScore(2024, "reading", 2)).toMatchObject({ code: "N" });
    expect(keyStage2ScaledScore(2024, "reading", 3)).toMatchObject({ code: "80" });
  });

  test.each([-1, 51, 20.5, Number.NaN])("%d are no marks of reading", (marks) => {
    expect(keyStage2ScaledScore(2024, "reading", marks)).toEqual({ state: "notMarks" });
  });

  test("a table that is not here is not made up", () => {
    expect(keyStage2ScaledScore(2024, "mathematics", 60)).toEqual({ state: "noTable" });
    expect(keyStage2ScaledScore(2018, "reading", 28)).toEqual({ state: "noTable" });
  });

  test("each table is whole, rises with the marks, and holds Key Stage 2 scaled scores", () => {
    for (const { paper, scores } of keyStage2Tables) {
      const list = scores.split(" ");
      expect(list).toHaveLength(keyStage2Marks[paper] - 2);
      expect(list.every((code) => readMark(keyStage2Scaled, code).state === "scored")).toBe(true);
      expect([...list].sort((one, other) => Number(one) - Number(other))).toEqual(list);
    }
  });
});
