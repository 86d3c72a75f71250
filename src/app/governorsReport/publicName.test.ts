import { aMeetingRow } from "../../../testing/core/resultRows";
import { schoolOf } from "../../../testing/targets/schoolBuilder";
import { namesNobody } from "./publicName";

const school = schoolOf([{ upn: "Q838999926001", firstName: "Zoë-May", surname: "Okoro Vale" }], {
  meetings: [aMeetingRow({ owner: "Mrs Dunmore, class teacher" }, 2)],
});

describe("what somebody typed", () => {
  test.each(["Daily reader", "Class reading, Year 4", "Maths booster (spring)"])(
    "%p names nobody",
    (text) => {
      expect(namesNobody(school)(text)).toBe(true);
    },
  );

  test.each([
    "Reading with Zoe",
    "ZOË's group",
    "Vale group",
    "1:1 for q838999926001",
    "Dunmore's phonics",
    "Miss Sparrow's phonics",
  ])("%p may name somebody", (text) => {
    expect(namesNobody(school)(text)).toBe(false);
  });
});
