import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { interventionMarkOffScale } from "./interventionMarkOffScale";

describe("interventionMarkOffScale", () => {
  const scale = "Standardised score";

  test("marks on the scale of the row, and blanks, are not reported", () => {
    expect(
      interventionMarkOffScale(aSchool({ interventions: [{ scale, entry: 85, exit: "" }] })),
    ).toEqual([]);
  });

  test("an exit mark on another scale than the entry is an error", () => {
    const found = interventionMarkOffScale(
      aSchool({ interventions: [{ scale, entry: 85, exit: "EXS" }] }),
    );
    expect(places(found)).toEqual(["Interventions!H2"]);
    expect(found[0]).toMatchObject({ severity: "error", found: "EXS" });
  });

  test("a scale that is not known is for another check", () => {
    expect(
      interventionMarkOffScale(aSchool({ interventions: [{ scale: "Stars", entry: 3 }] })),
    ).toEqual([]);
  });
});
