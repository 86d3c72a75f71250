import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { costOrSessionsNotANumber } from "./costOrSessionsNotANumber";

describe("costOrSessionsNotANumber", () => {
  test("numbers, amounts in pounds and blanks are in order", () => {
    const interventions = [
      { cost: 120, sessions: 12 },
      { cost: "£1,250.50", sessions: "0" },
      { cost: "", sessions: "" },
    ];
    expect(costOrSessionsNotANumber(aSchool({ interventions }))).toEqual([]);
  });

  test("words, dates, ranges and negative numbers are errors", () => {
    const interventions = [
      { cost: "about 100" },
      { sessions: { date: "2026-10-12" } },
      { sessions: "10-12" },
      { cost: -5 },
    ];
    const found = costOrSessionsNotANumber(aSchool({ interventions }));
    expect(places(found)).toHaveLength(4);
    expect(found.map(({ severity }) => severity)).toEqual(["error", "error", "error", "error"]);
    expect(found[0]?.message).toContain("‘about 100’ is not a number");
  });
});
