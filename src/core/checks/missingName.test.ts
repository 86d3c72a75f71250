import { aSchool } from "../../../testing/core/aSchool";
import { messages, places } from "../../../testing/core/places";
import { missingName } from "./missingName";

describe("missingName", () => {
  test("a child with both names is not reported", () => {
    expect(missingName(aSchool())).toEqual([]);
  });

  test("each blank name is an error", () => {
    const found = missingName(
      aSchool({ pupils: [{ surname: "" }, { surname: " ", firstName: "" }] }),
    );
    expect(places(found)).toEqual(["Pupils!B2", "Pupils!B3", "Pupils!C3"]);
    expect(messages(found)[2]).toContain("first name is blank");
  });
});
