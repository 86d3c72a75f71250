import fc from "fast-check";
import { aSchool } from "../../../../testing/core/aSchool";
import { aUpn } from "../../../../testing/core/aUpn";
import { quotingFor } from "./quoting";

const pupils = [{ surname: "O'Brambleby", firstName: "Zoë May" }];
const { quoted, found } = quotingFor(aSchool({ pupils }));

describe("quotingFor", () => {
  test("what was typed is repeated in quotation marks, dates in figures", () => {
    expect(quoted(" EXXS ")).toBe("‘EXXS’");
    expect(quoted({ date: "2026-02-01" })).toBe("‘01/02/2026’");
    expect([found("EXXS"), found(7), found("")]).toEqual(["EXXS", "7", "nothing"]);
  });

  test("long text is cut", () => {
    expect(quoted("abcdefgh ".repeat(9))).toBe("‘abcdefgh abcdefgh abcdef…’");
  });

  test.each([
    "Brambleby",
    "BRAMBLEBY",
    "zoe",
    "may 2",
    "Mrs O’Brambleby",
    aUpn(0),
    "q838 999926001x",
  ])("%p may be a name or a UPN, so it is not repeated", (typed) => {
    expect(quoted(typed)).toBe("What is typed here");
    expect(found(typed)).toBe("text that is not repeated here");
  });

  test("a name is never repeated, whatever stands around it", () => {
    const gap = fc.constantFrom(" ", "-", ", ", "/", "\n", "_");
    fc.assert(
      fc.property(fc.string(), gap, gap, fc.string(), (before, one, other, after) => {
        const typed = `${before}${one}brambleby${other}${after}`;
        expect(quoted(typed)).toBe("What is typed here");
      }),
    );
  });
});
