import fc from "fast-check";
import { base64Bytes } from "./base64";

describe("base64Bytes", () => {
  test("reads the test vectors of RFC 4648", () => {
    expect(Buffer.from(base64Bytes("Zm9vYmE=")).toString()).toBe("fooba");
    expect(Buffer.from(base64Bytes("Zm9vYmFy")).toString()).toBe("foobar");
    expect(base64Bytes("")).toHaveLength(0);
  });

  test("reads back any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...base64Bytes(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
      }),
    );
  });

  test("refuses other text", () => {
    expect(() => base64Bytes("Zm9v!")).toThrow(RangeError);
  });
});
