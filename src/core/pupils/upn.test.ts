import fc from "fast-check";
import { checkLetter, readUpn } from "./upn";

/** Any permanent UPN with the right check letter. */
const anyUpn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
  .map((digits) => checkLetter(digits.join("")) + digits.join(""));

describe("readUpn", () => {
  // Published examples (python-stdnum; ScholarPack) and the worked values of UPN standard 2.0.
  test.each([
    "B801200005001",
    "Q838999926001",
    "E838999926002",
    "A838999926117",
    "F835999918042",
    "P207000016049",
  ])("%s is permanent", (upn) => {
    expect(readUpn(upn)).toEqual({ kind: "permanent", upn });
  });

  test.each(["P83899992601A", "X00180001701A"])("%s is temporary", (upn) => {
    expect(readUpn(upn)).toEqual({ kind: "temporary", upn });
  });

  test("spaces and lower case are forgiven", () => {
    expect(readUpn(" q838 9999 26001 ")).toEqual({ kind: "permanent", upn: "Q838999926001" });
  });

  test.each([
    ["A838999926001", "Q838999926001"],
    ["Q207000016049", "P207000016049"],
    ["I838999926001", "Q838999926001"],
  ])("%s has the wrong letter and should be %s", (upn, shouldBe) => {
    expect(readUpn(upn)).toEqual({ kind: "wrongCheckLetter", upn, shouldBe });
  });

  test.each([
    "",
    "838999926001",
    "Q83899992600",
    "Q8389999260011",
    "Q83899992600O",
    "Q83899992A001",
  ])("%p is not a UPN", (text) => {
    expect(readUpn(text)).toEqual({ kind: "notAUpn", typed: text });
  });

  test("every permanent UPN reads as itself", () => {
    fc.assert(
      fc.property(anyUpn, (upn) => expect(readUpn(upn)).toEqual({ kind: "permanent", upn })),
    );
  });

  test("with any one digit changed it is no longer a UPN, since 23 is prime", () => {
    fc.assert(
      fc.property(
        anyUpn,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (upn, place, more) => {
          const digit = (Number(upn.charAt(place)) + more) % 10;
          const changed = upn.slice(0, place) + digit + upn.slice(place + 1);
          expect(readUpn(changed).kind).toBe("wrongCheckLetter");
        },
      ),
    );
  });

  test("with two neighbouring digits swapped it is no longer a UPN", () => {
    fc.assert(
      fc.property(anyUpn, fc.integer({ min: 1, max: 11 }), (upn, place) => {
        fc.pre(upn.charAt(place) !== upn.charAt(place + 1));
        const swapped =
          upn.slice(0, place) + upn.charAt(place + 1) + upn.charAt(place) + upn.slice(place + 2);
        expect(readUpn(swapped).kind).toBe("wrongCheckLetter");
      }),
    );
  });
});
