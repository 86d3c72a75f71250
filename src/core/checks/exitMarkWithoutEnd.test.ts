import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { exitMarkWithoutEnd } from "./exitMarkWithoutEnd";

describe("exitMarkWithoutEnd", () => {
  const scale = "Standardised score";

  test("no exit mark, or an end date, is in order", () => {
    const interventions = [
      { scale, entry: 85 },
      { scale, exit: 95, ends: "01/12/2026" },
    ];
    expect(exitMarkWithoutEnd(aSchool({ interventions }))).toEqual([]);
  });

  test("an exit mark without an end date is a reminder", () => {
    const found = exitMarkWithoutEnd(aSchool({ interventions: [{ scale, exit: 95 }] }));
    expect(places(found)).toEqual(["Interventions!E2"]);
    expect(found[0]?.severity).toBe("reminder");
  });
});
