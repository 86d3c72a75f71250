import { aSchool } from "../../../testing/core/aSchool";
import { joinedBeforeBirth } from "./joinedBeforeBirth";

describe("joinedBeforeBirth", () => {
  test("joining after birth is in order", () => {
    expect(
      joinedBeforeBirth(aSchool({ pupils: [{}, { joined: "" }, { dateOfBirth: "" }] })),
    ).toEqual([]);
  });

  test("joining before birth is an error that does not repeat the date of birth", () => {
    const [finding] = joinedBeforeBirth(aSchool({ pupils: [{ joined: "01/09/2012" }] }));
    expect(finding).toMatchObject({ severity: "error", found: "01/09/2012" });
    expect(JSON.stringify(finding)).not.toContain("2016");
  });

  test("a birth still to come is for another check", () => {
    expect(joinedBeforeBirth(aSchool({ pupils: [{ dateOfBirth: "14/10/2061" }] }))).toEqual([]);
  });
});
