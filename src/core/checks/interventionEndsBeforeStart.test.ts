import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { interventionEndsBeforeStart } from "./interventionEndsBeforeStart";

describe("interventionEndsBeforeStart", () => {
  test("ending on the day it starts, or not yet, is in order", () => {
    const interventions = [{ starts: "01/10/2026", ends: "01/10/2026" }, { starts: "01/10/2026" }];
    expect(interventionEndsBeforeStart(aSchool({ interventions }))).toEqual([]);
  });

  test("ending before it starts is an error", () => {
    const interventions = [{ starts: "01/10/2026", ends: "30/09/2026" }];
    const found = interventionEndsBeforeStart(aSchool({ interventions }));
    expect(places(found)).toEqual(["Interventions!E2"]);
    expect(found[0]?.severity).toBe("error");
  });
});
