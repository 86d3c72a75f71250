import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { interventionWithoutScale } from "./interventionWithoutScale";

describe("interventionWithoutScale", () => {
  test("without marks no scale is needed", () => {
    expect(
      interventionWithoutScale(aSchool({ interventions: [{ intervention: "Phonics group" }] })),
    ).toEqual([]);
  });

  test("an entry mark without a scale is a reminder", () => {
    const found = interventionWithoutScale(
      aSchool({ interventions: [{ entry: 85 }, { exit: "EXS" }] }),
    );
    expect(places(found)).toEqual(["Interventions!F2", "Interventions!F3"]);
  });
});
