import { assert, jsonValue, property } from "fast-check";
import { packJson, unpackJson } from "./packJson";

describe("a value packed to be kept", () => {
  test("comes back as it was, whatever it holds", () => {
    assert(
      property(jsonValue({ maxDepth: 3 }), (value) => {
        const written = JSON.stringify(value);
        expect(JSON.stringify(unpackJson(packJson(value)))).toBe(written);
      }),
    );
  });

  test("emoji, quotation marks and line ends come back", () => {
    const text = 'Zoë 😀 <b>"x"</b>\r\n’\u2028';
    expect(unpackJson(packJson([text]))).toEqual([text]);
  });

  test("is plain ASCII, and smaller than a text that repeats itself", () => {
    const rows = Array.from({ length: 500 }, () => "Similar children went further 😀");
    expect(packJson(rows)).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(packJson(rows).length).toBeLessThan(1000);
  });

  test("a text that is no record is refused", () => {
    expect(() => unpackJson("not a record!")).toThrow();
  });
});
