import { aPupil } from "../../../testing/core/aPupil";
import { isOnRoll } from "./pupil";

const today = "2026-12-10";

describe("isOnRoll", () => {
  test("a child is on roll from the day of joining to the day of leaving, both included", () => {
    expect(isOnRoll(aPupil({ joined: "10/12/2026" }).pupil, today)).toBe(true);
    expect(isOnRoll(aPupil({ joined: "11/12/2026" }).pupil, today)).toBe(false);
    expect(isOnRoll(aPupil({ left: "10/12/2026" }).pupil, today)).toBe(true);
    expect(isOnRoll(aPupil({ left: "09/12/2026" }).pupil, today)).toBe(false);
  });

  test("days not recorded leave a child on roll", () => {
    expect(isOnRoll(aPupil({ joined: "" }).pupil, today)).toBe(true);
  });
});
