import fc from "fast-check";
import { fnv1a, hashKey } from "./fnv1a";

describe("the FNV-1a hash", () => {
  test.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("the published value for ‘%s’", (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  test("a key is two hashes of the text, and another text has another key", () => {
    const text = fc.string({ unit: "grapheme" });
    const digits = (hashed: string) => fnv1a(hashed).toString(16).padStart(8, "0");
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(hashKey(one)).toBe(digits(`first|${one}`) + digits(`second|${one}`));
        expect(hashKey(one) === hashKey(other)).toBe(one === other);
      }),
    );
  });
});
