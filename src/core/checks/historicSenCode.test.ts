import { aSchool } from "../../../testing/core/aSchool";
import { fixes } from "../../../testing/core/places";
import { historicSenCode } from "./historicSenCode";

describe("historicSenCode", () => {
  test("today's codes are not reported", () => {
    const pupils = ["N", "K", "E", "", "X"].map((sen) => ({ sen }));
    expect(historicSenCode(aSchool({ pupils }))).toEqual([]);
  });

  test("School Action, School Action Plus and statements are errors with today's code", () => {
    const pupils = ["A", "p", "S"].map((sen) => ({ sen }));
    const found = historicSenCode(aSchool({ pupils }));
    expect(fixes(found)).toEqual(["K", "K", "E"]);
    expect(found.every(({ severity }) => severity === "error")).toBe(true);
  });
});
