import fc from "fast-check";
import { utf8Text } from "./utf8Text";

describe("text from UTF-8", () => {
  test("comes back as it was, whatever it is and however long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat({ max: 4000 }), (text, times) => {
        const long = text.slice(0, 6).repeat(times);
        expect(utf8Text(Buffer.from(long))).toBe(Buffer.from(long).toString());
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    [[0x41, 0xc3], "A\ufffd"],
    [[0xff, 0x42], "\ufffdB"],
    [[0xc0, 0x80], "\ufffd\ufffd"],
    [[0xe2, 0x82, 0x41], "\ufffd\ufffdA"],
  ])("bytes that are no UTF-8 are told so: %j", (bytes, text) => {
    expect(utf8Text(Uint8Array.from(bytes))).toBe(text);
  });
});
