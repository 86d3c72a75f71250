import { listInWords, rowsInWords } from "./inWords";

describe("lists in words", () => {
  test("one, two and more items", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => listInWords(items))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(listInWords(["a", "b"], "or")).toBe("a or b");
  });

  test("one row and more", () => {
    expect(rowsInWords([5])).toBe("row 5");
    expect(rowsInWords([5, 9])).toBe("rows 5 and 9");
  });
});
