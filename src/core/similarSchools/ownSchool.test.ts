import { aLocalSchool, localSchools } from "../../../testing/similarSchools/localSchools";
import { characteristicsOfRoll, ownSchool } from "./ownSchool";

describe("this school in the list", () => {
  const list = [
    ...localSchools(3),
    aLocalSchool("H", { name: "St Mary’s Church of England Primary School" }),
  ];

  test("is found by its URN", () => {
    expect(ownSchool(list, { urn: "100002", name: "Any" })?.urn).toBe("100002");
    expect(ownSchool(list, { urn: "999999", name: "School 100002" })).toBeUndefined();
  });

  test("or by its name, however apostrophes are written, if only one has it", () => {
    const name = "St Mary's Church of England primary school";
    expect(ownSchool(list, { name })?.urn).toBe("H");
    expect(ownSchool([...list, aLocalSchool("I", { name })], { name })).toBeUndefined();
    expect(ownSchool(list, { name: "Nowhere" })).toBeUndefined();
  });

  test("in its latest year", () => {
    const before = aLocalSchool("100002", { period: "2023/2024", eligiblePupils: 99 });
    expect(ownSchool([before, ...list], { urn: "100002", name: "" })?.eligiblePupils).toBe(21);
  });
});

describe("what the roll tells of a Year 6", () => {
  test("shares are of the children of whom it is known", () => {
    const known = Array.from({ length: 9 }, (_, place) => ({
      pupilPremium: place < 3,
      sen: place < 2 ? ("K" as const) : place < 3 ? ("E" as const) : ("N" as const),
    }));
    expect(characteristicsOfRoll([...known, {}])).toEqual({
      size: 10,
      disadvantaged: expect.closeTo(100 / 3, 10),
      sen: expect.closeTo(100 / 3, 10),
    });
  });

  test("what is open for more than one in ten is not known", () => {
    expect(characteristicsOfRoll([{ eal: true }, {}])).toEqual({ size: 2 });
  });

  test("no children have none", () => {
    expect(characteristicsOfRoll([])).toEqual({});
  });
});
