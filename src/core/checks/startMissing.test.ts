import { aSchool, aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { startMissing } from "./startMissing";

describe("startMissing", () => {
  test("a start that is there is not reported", () => {
    expect(startMissing(aSchool())).toEqual([]);
  });

  test("each blank start is a reminder", () => {
    const found = startMissing(aSchoolWithReading({ start: "EXS" }));
    expect(places(found)).toEqual(["Oak!S2", "Oak!AB2"]);
    expect(found[0]?.severity).toBe("reminder");
  });

  test("a child who joined less than two months ago, or left, is not asked for", () => {
    expect(startMissing(aSchoolWithReading({}, { pupil: { joined: "20/10/2026" } }))).toEqual([]);
    expect(startMissing(aSchoolWithReading({}, { pupil: { left: "20/10/2026" } }))).toEqual([]);
  });

  test("a tab without the column is not asked for it", () => {
    expect(places(startMissing(aSchoolWithReading({ start: undefined })))).toEqual([
      "Oak!S2",
      "Oak!AB2",
    ]);
  });
});
