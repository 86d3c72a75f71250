import fc from "fast-check";
import { cleanText } from "./cleanText";

describe("cleanText", () => {
  test("keeps what people write", () => {
    const text = "Zoë’s “best” – £3 & <b> 😀 שלום";
    expect(cleanText(text)).toBe(text);
  });

  test("leaves out control characters and halves of emoji", () => {
    expect(cleanText("a\u0000b\u0007c\ud83dd\uffffe")).toBe("abcde");
  });

  test("knows every kind of line end", () => {
    expect(cleanText("a\r\nb\rc\u2028d\ne")).toBe("a\nb\nc\nd\ne");
  });

  test("cleaning twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});
