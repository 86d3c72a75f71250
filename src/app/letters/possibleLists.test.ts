import fc from "fast-check";
import { possibleLists } from "./possibleLists";

describe("the lists that can be made of phrases", () => {
  test("two of one kind: every pair, those of the first texts first", () => {
    expect(possibleLists([["a", "b", "c"]], 2)).toEqual([
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ]);
  });

  test("of two kinds one each, in turn; a third is of the first kind", () => {
    expect(possibleLists([["a", "b"], ["x"]], 2)).toEqual([
      ["a", "x"],
      ["b", "x"],
    ]);
    expect(possibleLists([["a", "b"], ["x"]], 3)).toEqual([["a", "x", "b"]]);
  });

  test("where a kind has none the other gives more", () => {
    expect(possibleLists([[], ["x", "y", "z"]], 2)[0]).toEqual(["x", "y"]);
  });

  test("of no texts there is one list, the empty one", () => {
    expect(possibleLists([], 2)).toEqual([[]]);
    expect(possibleLists([[]], 2)).toEqual([[]]);
  });

  test("every list is as long as can be, at most what is asked, and says nothing twice", () => {
    const text = fc.constantFrom("a", "b", "c", "d", "e");
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(text), { maxLength: 2 }),
        fc.integer({ min: 1, max: 3 }),
        (kinds, count) => {
          for (const list of possibleLists(kinds, count)) {
            expect(new Set(list).size).toBe(list.length);
            expect(list.length).toBeLessThanOrEqual(count);
            if (kinds.length === 1)
              expect(list).toHaveLength(Math.min(count, kinds[0]?.length ?? 0));
          }
        },
      ),
    );
  });
});
