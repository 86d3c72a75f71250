import { aLocalSchool, localSchools } from "../../../testing/similarSchools/localSchools";
import { characteristicsOf } from "./characteristics";
import { endsWithYear6 } from "./localSchool";
import { howManySimilar, similarSchools } from "./similarSchools";

const like = (details = {}) => characteristicsOf(aLocalSchool("OWN", details));
const urnsOf = (found: ReturnType<typeof similarSchools>) =>
  found.state === "known" ? found.schools.map(({ school }) => school.urn) : [];

describe("the most similar schools", () => {
  const list = localSchools(40);

  test("are fifteen, nearest first, out of all that can be compared", () => {
    const found = similarSchools(like({ eligiblePupils: 30, disadvantagedPercent: 30 }), list);
    expect(found).toMatchObject({ state: "known", chosenFrom: 40, period: "2024/2025" });
    expect(urnsOf(found)).toHaveLength(howManySimilar);
    expect(urnsOf(found)).toContain("100011");
    expect(urnsOf(found)).not.toContain("100040");
  });

  test("stand at the distance that is worked out by hand, in spreads of the list", () => {
    // Sizes 1 and e³ (log 0 and 3) four and one times: mean 0.6, variance 1.44, spread 1.2.
    const five = [1, 1, 1, 1, Math.exp(3)].map((eligiblePupils, place) =>
      aLocalSchool(String(place), { eligiblePupils }),
    );
    const found = similarSchools(like({ eligiblePupils: 1 }), five);
    expect(found.state === "known" && found.schools.map(({ distance }) => distance)).toEqual([
      0,
      0,
      0,
      0,
      expect.closeTo(2.5, 10),
    ]);
  });

  test("every characteristic counts the same: one spread away in two is the root of two away", () => {
    const two = [-1, 1, -1, 1].flatMap((sign, place) => [
      aLocalSchool(`A${place}`, { disadvantagedPercent: 25 + 10 * sign, ealPercent: 5 + sign }),
    ]);
    const found = similarSchools(like(), [
      ...two,
      ...two.map((each) => ({ ...each, urn: `${each.urn}B` })),
    ]);
    expect(found.state === "known" && found.schools[0]?.distance).toBeCloseTo(Math.SQRT2, 10);
  });

  test("never hold the school itself", () => {
    const [own] = list;
    if (!own) throw new Error("There are schools.");
    expect(urnsOf(similarSchools(characteristicsOf(own), list))[0]).toBe(own.urn);
    expect(urnsOf(similarSchools(characteristicsOf(own), list, own.urn))).not.toContain(own.urn);
  });

  test("are of the latest year and of the same kind, and others are counted", () => {
    const { disadvantagedPercent: _, ...small } = aLocalSchool("SMALL");
    const found = similarSchools(like(), [
      ...list,
      aLocalSchool("MIDDLE", { ageRange: "9 to 13", phase: "all-through" }),
      aLocalSchool("SPECIAL", { ageRange: "4 to 19", phase: "all-through" }),
      aLocalSchool("OLD", { period: "2023/2024" }),
      small,
    ]);
    expect(found).toMatchObject({
      chosenFrom: 40,
      notCompared: { otherYear: 1, otherKind: 2, notPublished: 1 },
    });
  });

  test("are found without what the school's own roll does not tell, which is said", () => {
    const { eal: _, ...own } = like();
    expect(similarSchools(own, list)).toMatchObject({
      by: ["size", "disadvantaged", "sen"],
      without: ["eal"],
    });
    const { sen: __, ...less } = own;
    expect(similarSchools(less, list)).toEqual({
      state: "tooLittleKnown",
      without: ["sen", "eal"],
    });
  });

  test("are not found among fewer than five", () => {
    expect(similarSchools(like(), localSchools(4)).state).toBe("tooFewSchools");
    expect(similarSchools(like(), []).state).toBe("tooFewSchools");
    expect(urnsOf(similarSchools(like(), localSchools(5)))).toHaveLength(5);
  });
});

describe("a school that ends with Year 6", () => {
  test.each([
    ["primary", "4 to 11", true],
    ["primary", "0 to 11", true],
    ["junior", "7 to 11", true],
    ["all-through", "9 to 13", false],
    ["all-through", "2 to 19", false],
    ["primary", "4 to 7", false],
    ["primary", "", false],
  ])("%s, %s: %p", (phase, ageRange, ends) => {
    expect(endsWithYear6({ phase, ageRange })).toBe(ends);
  });
});
