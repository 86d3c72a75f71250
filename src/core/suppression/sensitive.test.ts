import { whySensitive } from "./sensitive";

const cell = (n: number, reached: number, counted = "the same") => ({ n, reached, counted });
const given = { released: true };
const kept = { released: false };

describe("a figure by itself", () => {
  test.each([
    [5, 3, "fewChildren"],
    [6, 3, undefined],
    [6, 1, undefined],
    [10, 0, "everyoneOrNobody"],
    [10, 10, "everyoneOrNobody"],
    [11, 0, undefined],
    [11, 11, undefined],
    [0, 0, undefined],
  ])("of %i children of whom %i reached it: %p", (n, reached, why) => {
    expect(whySensitive(cell(n, reached), [])).toBe(why);
  });
});

describe("a figure beside an earlier report of the same point", () => {
  test("of the same children is given, though marks have changed", () => {
    expect(whySensitive(cell(20, 15), [{ ...cell(20, 12), ...given }])).toBeUndefined();
  });

  test.each([18, 19, 20, 21, 22, 25])("of %i children, others than now, is not", (n) => {
    const before = { ...cell(n, 12, "others"), ...given };
    expect(whySensitive(cell(20, 15), [before])).toBe("likeEarlierReport");
  });

  test("is given once six have come, unless all or none of the newcomers reached it", () => {
    const before = { ...cell(20, 12, "others"), ...given };
    expect(whySensitive(cell(26, 15), [before])).toBeUndefined();
    expect(whySensitive(cell(26, 18), [before])).toBe("likeEarlierReport");
    expect(whySensitive(cell(26, 12), [before])).toBe("likeEarlierReport");
  });

  test("stays withheld while it was withheld for the same children, or nearly the same", () => {
    expect(whySensitive(cell(20, 15), [{ ...cell(20, 15), ...kept }])).toBe("likeEarlierReport");
    expect(whySensitive(cell(20, 15), [{ ...cell(18, 15, "others"), ...kept }])).toBe(
      "likeEarlierReport",
    );
    expect(whySensitive(cell(20, 15), [{ ...cell(4, 2, "others"), ...kept }])).toBeUndefined();
  });

  test("is given again where an earlier report gave it of the same children", () => {
    const earlier = [
      { ...cell(20, 12), ...given },
      { ...cell(21, 12, "others"), ...kept },
    ];
    expect(whySensitive(cell(20, 15), earlier)).toBeUndefined();
  });

  test("is measured against every earlier report, not the last alone", () => {
    const reports = [cell(19, 12, "first"), cell(40, 30, "second")];
    const earlier = reports.map((each) => ({ ...each, ...given }));
    expect(whySensitive(cell(20, 15), earlier)).toBe("likeEarlierReport");
  });
});
