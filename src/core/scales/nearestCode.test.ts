import fc from "fast-check";
import { isOneSlip, nearestCode } from "./nearestCode";

const same = (text: string) => text;
const codes = ["WTS", "EXS", "GDS", "PK1", "PK2", "A"];

describe("nearestCode", () => {
  test.each([
    ["EXXS", "EXS"],
    ["ES", "EXS"],
    ["ECS", "EXS"],
    ["WST", "WTS"],
    ["GDDS", "GDS"],
  ])("%s is most likely %s", (typed, code) => {
    expect(nearestCode(typed, codes, same)).toBe(code);
  });

  test("nothing is guessed for one letter, for a code of one letter or for two slips", () => {
    expect(["E", "AB", "EXXXS", "HELLO"].map((typed) => nearestCode(typed, codes, same))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("where two codes are equally near neither is guessed", () => {
    expect(nearestCode("PK9", codes, same)).toBeUndefined();
  });
});

describe("isOneSlip", () => {
  const word = fc.string({ minLength: 2, maxLength: 6 });

  test("it is the same both ways, and nothing is a slip of itself", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlip(one, other)).toBe(isOneSlip(other, one));
        expect(isOneSlip(one, one)).toBe(false);
      }),
    );
  });

  test("a letter left out is always one slip", () => {
    fc.assert(
      fc.property(word, fc.nat(5), (text, place) => {
        const at = place % text.length;
        expect(isOneSlip(text, text.slice(0, at) + text.slice(at + 1))).toBe(true);
      }),
    );
  });
});
