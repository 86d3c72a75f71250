import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { notAUpn } from "./notAUpn";

describe("notAUpn", () => {
  test("permanent and temporary UPNs, and a wrong check letter, have the right shape", () => {
    const upns = ["Q838999926001", "P83899992601A", "A838999926001", ""];
    expect(notAUpn(aSchool({ pupils: upns.map((upn) => ({ upn })) }))).toEqual([]);
  });

  test("a UPN with a digit too few is an error that does not repeat it", () => {
    const [finding] = notAUpn(aSchool({ pupils: [{ upn: "Q83899992600" }] }));
    expect(finding).toMatchObject({ severity: "error", found: "12 characters" });
    expect(JSON.stringify(finding)).not.toContain("Q838");
  });

  test("letters that no UPN has, and other text, are errors", () => {
    const upns = ["Q83899992600O", "pupil 7", "?"];
    const found = notAUpn(aSchool({ pupils: upns.map((upn) => ({ upn })) }));
    expect(places(found)).toEqual(["Pupils!A2", "Pupils!A3", "Pupils!A4"]);
    expect(found[2]?.found).toBe("1 character");
  });
});
