import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { temporaryUpn } from "./temporaryUpn";

describe("temporaryUpn", () => {
  const upn = "P83899992601A";

  test("a child who joined less than a term ago may have a temporary UPN", () => {
    expect(temporaryUpn(aSchool({ pupils: [{ upn, joined: "01/11/2026" }] }))).toEqual([]);
  });

  test("after a term there is a reminder to ask for the permanent one", () => {
    const [finding] = temporaryUpn(aSchool({ pupils: [{ upn, joined: "10/08/2026" }] }));
    expect(finding).toMatchObject({ severity: "reminder", found: "a temporary UPN" });
  });

  test("a day of joining not recorded counts as long ago, and a leaver is not asked for", () => {
    const pupils = [
      { upn, joined: "" },
      { upn, left: "20/07/2026" },
    ];
    expect(places(temporaryUpn(aSchool({ pupils })))).toEqual(["Pupils!A2"]);
  });
});
