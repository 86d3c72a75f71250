import fc from "fast-check";
import { utf8 } from "./utf8";

describe("utf8", () => {
  test("writes plain, accented, typographic and astral characters as the standard does", () => {
    // Worked values from RFC 3629, section 7, and U+1F600.
    expect([...utf8("A≢Α.")]).toEqual([0x41, 0xe2, 0x89, 0xa2, 0xce, 0x91, 0x2e]);
    expect([...utf8("😀")]).toEqual([0xf0, 0x9f, 0x98, 0x80]);
  });

  test("half of a surrogate pair becomes the replacement character", () => {
    expect([...utf8("\ud83d")]).toEqual([0xef, 0xbf, 0xbd]);
  });

  test("agrees with the platform's own encoder for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });
});
