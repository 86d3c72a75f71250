import { accepts, fits, signaturesOf } from "./signatures";

const sheets = "google-apps-script.spreadsheet.d.ts";

describe("signatures read from the declarations of Apps Script", () => {
  test("every way to call a method is known", () => {
    const getRange = signaturesOf(sheets, "Sheet").get("getRange") ?? [];
    expect(getRange.map(({ types }) => types.length).sort()).toEqual([1, 2, 3, 4]);
    expect(fits(getRange, ["A1"])).toBe(true);
    expect(fits(getRange, [1, 2, 3, 4])).toBe(true);
    expect(fits(getRange, [1, 2, 3, 4, 5])).toBe(false);
    expect(fits(getRange, [1.5, 2])).toBe(false);
    expect(fits(getRange, [])).toBe(false);
  });

  test("methods that an interface takes from another are its own", () => {
    expect(signaturesOf("google-apps-script.base.d.ts", "Blob").has("getBlob")).toBe(true);
  });

  test.each([
    ["any[][]", [[1], ["a"]], true],
    ["any[][]", [1], false],
    ["Array<Array<string | null>>", [["a", null]], true],
    ["Array<Array<string | null>>", [[1]], false],
    ['"left" | "center" | null', "left", true],
    ['"left" | "center" | null', "middle", false],
    ["Byte[]", [-128, 127], true],
    ["Byte[]", [200], false],
    ["Base.Date", new Date(0), true],
    ["Integer", Number.NaN, false],
    ["Record<string, any>", { a: 1 }, true],
    ["Record<string, any>", "a", false],
  ])("%s and %p", (type, value, fit) => {
    expect(accepts(type, value)).toBe(fit);
  });
});
