import { aSchool } from "../../../testing/core/aSchool";
import { fixes } from "../../../testing/core/places";
import { unknownSenCode } from "./unknownSenCode";

describe("unknownSenCode", () => {
  test("N, K and E, and historic codes, are not reported here", () => {
    const pupils = ["N", "k", "E ", "A", "P", "S", ""].map((sen) => ({ sen }));
    expect(unknownSenCode(aSchool({ pupils }))).toEqual([]);
  });

  test("other words are errors with the code they mean, where it is clear", () => {
    const pupils = ["EHCP", "SEN support", "None", "Q"].map((sen) => ({ sen }));
    expect(fixes(unknownSenCode(aSchool({ pupils })))).toEqual(["E", "K", "N", undefined]);
  });
});
