import { letterTo } from "../../../testing/letters/letterSchool";
import { terms } from "../../core/calendar/assessmentPoint";
import { contentKey, letterKey } from "./letterKeys";
import { letterTitle } from "./letterTitle";

const upn = "A123456789012";
const model = letterTo({ row: { "Reading autumn": "EXS" } });
const builtIn = { kind: "built in" } as const;

describe("the key of a letter", () => {
  test("is always the same for a child, season and year", () => {
    expect(letterKey(upn, "autumn", 2026)).toBe(letterKey(upn, "autumn", 2026));
  });

  test("differs by child, season and year", () => {
    const keys = [upn, "A123456789013"].flatMap((each) =>
      [2026, 2027].flatMap((year) => terms.map((season) => letterKey(each, season, year))),
    );
    expect(new Set(keys).size).toBe(12);
  });

  test("does not show the UPN", () => {
    expect(letterKey(upn, "autumn", 2026)).not.toContain("123456789");
  });
});

describe("the key of a letter’s content", () => {
  test("a letter that says the same has the same key, whenever it is made", () => {
    const { letterDate, ...rest } = model;
    expect(letterDate).toBe("20 November 2026");
    expect(contentKey({ ...rest, letterDate: "3 December 2026" }, builtIn)).toBe(
      contentKey(model, builtIn),
    );
  });

  test("a letter that says something else has another key", () => {
    expect(contentKey({ ...model, strengths: ["Reads well."] }, builtIn)).not.toBe(
      contentKey(model, builtIn),
    );
    expect(contentKey({ ...model, childsWords: "I like maths" }, builtIn)).not.toBe(
      contentKey(model, builtIn),
    );
  });

  test("a letter in another design, or in one that was changed, has another key", () => {
    const own = (hash: string) =>
      contentKey(model, { kind: "template", name: "Every letter", bytes: new Uint8Array(), hash });
    expect(new Set([contentKey(model, builtIn), own("a"), own("b")]).size).toBe(3);
    expect(own("a")).toBe(own("a"));
  });
});

describe("the title of a letter", () => {
  test("names the child and the season with its calendar year", () => {
    const child = { firstName: "Amira", surname: "Khan" };
    expect(letterTitle(child, "autumn", 2026)).toBe("Letter – Amira Khan – autumn 2026");
    expect(letterTitle(child, "spring", 2026)).toBe("Letter – Amira Khan – spring 2027");
  });
});
