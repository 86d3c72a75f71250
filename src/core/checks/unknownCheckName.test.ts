import { aSchool } from "../../../testing/core/aSchool";
import { messages } from "../../../testing/core/places";
import { unknownCheckName } from "./unknownCheckName";

describe("unknownCheckName", () => {
  test("phonics and tables in any case are known", () => {
    const statutoryChecks = [{ check: "Phonics" }, { check: "TABLES" }];
    expect(unknownCheckName(aSchool({ statutoryChecks }))).toEqual([]);
  });

  test("another name, or none, is an error", () => {
    const found = unknownCheckName(
      aSchool({ statutoryChecks: [{ check: "spelling" }, { check: "" }] }),
    );
    expect(found.map((each) => each.found)).toEqual(["spelling", "nothing"]);
    expect(messages(found)[1]).toContain("The check is blank");
  });
});
