import { letterTo } from "../../../testing/letters/letterSchool";
import { terms } from "../../core/calendar/assessmentPoint";
import { contentKey, letterKey } from "./letterKeys";
import { letterTitle } from "./letterTitle";

const upn = "A123456789012";
const model = letterTo({ row: { "Reading autumn": "EXS" } });

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
    expect(contentKey({ ...rest, letterDate: "3 December 2026" })).toBe(contentKey(model));
  });

  test("a letter that says something else has another key", () => {
    expect(contentKey({ ...model, strengths: ["Reads well."] })).not.toBe(contentKey(model));
    expect(contentKey({ ...model, childsWords: "I like maths" })).not.toBe(contentKey(model));
  });
});

describe("the title of a letter", () => {
  test("names the child and the season with its calendar year", () => {
    const child = { firstName: "Amira", surname: "Khan" };
    expect(letterTitle(child, "autumn", 2026)).toBe("Letter – Amira Khan – autumn 2026");
    expect(letterTitle(child, "spring", 2026)).toBe("Letter – Amira Khan – spring 2027");
  });
});
