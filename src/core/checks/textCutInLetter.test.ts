import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { textCutInLetter } from "./textCutInLetter";

const found = (row: Readonly<Record<string, string>>, pupil = {}) =>
  textCutInLetter(aSchool({ pupils: [pupil], classRows: [{ upn: aUpn(0), ...row }] }));

describe("textCutInLetter", () => {
  test("texts that the letter takes whole are not reported, white space not counted", () => {
    expect(found({ comment: "a".repeat(450), childsWords: "😀".repeat(200) })).toEqual([]);
    expect(found({ comment: `a${" ".repeat(600)}\n\nb` })).toEqual([]);
  });

  test("a longer comment and longer words of a child are queries that say by how much", () => {
    const findings = found({ comment: "a".repeat(451), childsWords: "b".repeat(230) });
    expect(findings.map((each) => each.found)).toEqual(["451 characters", "230 characters"]);
    expect(findings[0]).toMatchObject({
      severity: "query",
      message:
        "The comment has 451 characters and the letter has room for 450, so the family would not read the end of it. Please shorten it.",
    });
    expect(places(findings)).toEqual(["Oak!H2", "Oak!I2"]);
  });

  test("a letter in large print takes a comment of 3,000 characters whole", () => {
    const large = { letterFormat: "Large print" };
    expect(found({ comment: "a".repeat(3000) }, large)).toEqual([]);
    expect(found({ comment: "a".repeat(3001) }, large)).toHaveLength(1);
  });
});
