import { aLocalSchool } from "../../../testing/similarSchools/localSchools";
import { besideSimilarSchools } from "./besideSimilarSchools";

const similar = [
  { eligiblePupils: 10, rwmExpected: 80 },
  { eligiblePupils: 30, rwmExpected: 60 },
  { eligiblePupils: 60, rwmExpected: 50 },
  { eligiblePupils: 15 },
].map((details, place) => ({ school: aLocalSchool(String(place), details), distance: place }));

describe("beside similar schools", () => {
  test("the mean counts children, not schools, and the range is of schools with a figure", () => {
    expect(besideSimilarSchools(similar, "rwmExpected", 61)).toEqual({
      measure: "rwmExpected",
      mean: (800 + 1800 + 3000) / 100,
      lowest: 50,
      highest: 80,
      schools: 3,
      children: 100,
      place: 2,
    });
  });

  test.each([
    [90, 1],
    [80, 1],
    [60, 2],
    [49, 4],
  ])("a school at %p takes place %p, level schools sharing one", (own, place) => {
    expect(besideSimilarSchools(similar, "rwmExpected", own)?.place).toBe(place);
  });

  test("without an own figure there is no place", () => {
    expect(besideSimilarSchools(similar, "rwmExpected")).not.toHaveProperty("place");
  });

  test("one school is no group", () => {
    expect(besideSimilarSchools(similar.slice(0, 1), "rwmExpected", 61)).toBeUndefined();
    expect(besideSimilarSchools(similar, "gpsHigher", 61)).toBeUndefined();
  });
});
