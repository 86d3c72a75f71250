import type { CountCell, CountRelations } from "./countCell";
import { withhold } from "./withhold";

/** A figure such as `girls 4 of 5`. */
function cellOf(text: string, printed = true): CountCell {
  const [, group = "", reached, n] = /^(.*) (\d+) of (\d+)$/.exec(text) ?? [];
  return {
    id: group,
    group,
    measure: "reading",
    standard: "expected",
    n: Number(n),
    reached: Number(reached),
    counted: text,
    printed,
  };
}

const bySex: CountRelations = {
  partitions: [{ whole: "all", parts: ["girls", "boys"] }],
  standards: ["expected"],
  combined: [],
  onRoll: {},
};
const byNeed = { whole: "all", parts: ["none", "support", "plan"] };

/** The groups whose figures are not given. */
function withheldIn(cells: readonly CountCell[], relations: CountRelations = bySex): string[] {
  const states = withhold(cells, relations);
  return cells.flatMap(({ group }, place) => (states[place]?.state === "released" ? [] : group));
}

describe("withholding", () => {
  test("large groups are all given", () => {
    const cells = ["all 20 of 29", "girls 11 of 15", "boys 9 of 14"].map((each) => cellOf(each));
    expect(withheldIn(cells)).toEqual([]);
  });

  test("with one of two groups the other is withheld, since the whole would tell", () => {
    const cells = ["all 20 of 29", "girls 3 of 5", "boys 17 of 24"].map((each) => cellOf(each));
    expect(withheldIn(cells)).toEqual(["girls", "boys"]);
  });

  test("of three groups the smaller of the others goes with it, and the largest is given", () => {
    const cells = ["all 60 of 90", "none 50 of 70", "support 8 of 17", "plan 2 of 3"];
    const relations = { ...bySex, partitions: [byNeed] };
    expect(
      withheldIn(
        cells.map((each) => cellOf(each)),
        relations,
      ),
    ).toEqual(["support", "plan"]);
  });

  test("two small groups protect each other, and nothing more is withheld", () => {
    const cells = ["all 60 of 79", "none 56 of 70", "support 2 of 5", "plan 2 of 4"];
    const relations = { ...bySex, partitions: [byNeed] };
    expect(
      withheldIn(
        cells.map((each) => cellOf(each)),
        relations,
      ),
    ).toEqual(["support", "plan"]);
  });

  test("where nobody of a whole reached it, neither the whole nor its small groups are given", () => {
    const cells = ["all 0 of 20", "girls 0 of 4", "boys 0 of 16"].map((each) => cellOf(each));
    expect(withheldIn(cells)).toEqual(expect.arrayContaining(["all", "girls"]));
  });

  test("all or none of a small group is withheld, but not where it is said of a large whole", () => {
    const some = ["all 9 of 24", "girls 9 of 16", "boys 0 of 8"].map((each) => cellOf(each));
    expect(withheldIn(some)).toEqual(["girls", "boys"]);
    const none = ["all 0 of 24", "girls 0 of 16", "boys 0 of 8"].map((each) => cellOf(each));
    expect(withheldIn(none)).toEqual([]);
  });

  test("nor where the large whole that says it is withheld itself", () => {
    const cells = ["all 11 of 11", "girls 2 of 2", "boys 9 of 9"].map((each) => cellOf(each));
    expect(withheldIn(cells)).toEqual(["all", "girls", "boys"]);
  });

  test("a few children in no group that is printed are protected too", () => {
    const cells = [
      ...["all 20 of 31", "girls 11 of 15", "boys 8 of 14"].map((each) => cellOf(each)),
      cellOf("not recorded 1 of 2", false),
    ];
    const partitions = [{ whole: "all", parts: ["girls", "boys", "not recorded"] }];
    expect(withheldIn(cells, { ...bySex, partitions })).toEqual(["boys", "not recorded"]);
  });

  test("a figure that an earlier report gave is given again in place of the new one", () => {
    const cells = ["all 21 of 30", "girls 12 of 16", "boys 9 of 14"].map((each) => cellOf(each));
    const earlier = ["all 20 of 29", "girls 11 of 15", "boys 9 of 14"].map((each) => ({
      ...cellOf(each),
      madeOn: "2027-03-12",
      released: true,
    }));
    const states = withhold(cells, bySex, earlier);
    expect(states.map(({ state }) => state)).toEqual(["repeated", "repeated", "released"]);
    expect(states[0]).toMatchObject({ earlier: { reached: 20, n: 29, madeOn: "2027-03-12" } });
  });

  test("a figure that readers hold from an earlier report protects nobody, so another is withheld", () => {
    const earlier = ["all 12 of 20", "girls 7 of 12", "boys 5 of 8"].map((each) => ({
      ...cellOf(each),
      madeOn: "2027-03-12",
      released: true,
    }));
    const cells = ["all 8 of 13", "girls 3 of 5", "boys 5 of 8"].map((each) => cellOf(each));
    const states = withhold(cells, bySex, earlier);
    expect(states.map(({ state }) => state)).toEqual(["repeated", "repeated", "released"]);
  });

  test("figures that do not add up are refused, since nothing could be proved of them", () => {
    const cells = ["all 20 of 29", "girls 11 of 15", "boys 9 of 13"].map((each) => cellOf(each));
    expect(() => withhold(cells, bySex)).toThrow(RangeError);
  });

  test("a school of many year groups and groups is decided in a moment", () => {
    const years = Array.from({ length: 40 }, (_, year) =>
      cellOf(`Year ${year} ${year % 9} of ${9 + (year % 7)}`),
    );
    const sum = (field: "n" | "reached") => years.reduce((all, each) => all + each[field], 0);
    const cells = [cellOf(`all ${sum("reached")} of ${sum("n")}`), ...years];
    const partitions = [{ whole: "all", parts: years.map(({ group }) => group) }];
    const begun = performance.now();
    expect(withheldIn(cells, { ...bySex, partitions })).not.toContain("all");
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
