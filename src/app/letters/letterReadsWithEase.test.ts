import { letterSchool, letterTo } from "../../../testing/letters/letterSchool";
import { type Term, terms } from "../../core/calendar/assessmentPoint";
import { type YearGroup, yearGroupName, yearGroups } from "../../core/pupils/yearGroup";
import type { LetterModel } from "../../documents/letter/letterModel";
import { letterParts } from "../../documents/letter/letterParts";
import { plainText } from "../../documents/letter/words";
import { colemanLiauAge } from "../../workbook/phrases/colemanLiau";
import { readingAge } from "../../workbook/phrases/readingAge";
import { letterFor } from "./letterFor";

/**
 * The letter as a family reads it: its sentences, without addresses and lines to write on. The name
 * of the Reception year counts as `Year 0`: whoever has a child there knows the word.
 */
function asRead(model: LetterModel): string {
  return letterParts(model)
    .flatMap((part) => {
      if (part.kind === "text") return part.role === "plain" ? [plainText(part.text)] : [];
      if (part.kind === "bullets") return part.items.map(plainText);
      if (part.kind === "columns") return part.columns.flatMap(({ items }) => items.map(plainText));
      if (part.kind === "table")
        return part.rows.flatMap(([subject = "", now = "", ...targets]) => [
          `${plainText(subject)}: ${plainText(now)}`,
          ...targets.map(plainText),
        ]);
      return [];
    })
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(" ")
    .replace(/Reception/g, "Year 0");
}

const codes = ["PK6", "WTS", "EXS", "GDS"];
const everyMark = codes.flatMap((reading) =>
  codes.flatMap((writing) => codes.map((mathematics) => ({ reading, writing, mathematics }))),
);

/** A letter for every set of marks that a child of a year can have in a season. */
function lettersOf(yearGroup: YearGroup, season: Term): LetterModel[] {
  const cells = everyMark.map(({ reading, writing, mathematics }, index) => ({
    pupil: { "Year group": yearGroupName(yearGroup), Surname: `Qz${index}` },
    row: {
      Scale: "Teacher assessment",
      [`Reading ${season}`]: reading,
      [`Writing ${season}`]: writing,
      [`Mathematics ${season}`]: mathematics,
    },
  }));
  const { children, context } = letterSchool(cells, { season });
  return children.flatMap((child) => {
    const content = letterFor(child, context);
    return content.state === "ready" ? [content.model] : [];
  });
}

describe("a whole letter", () => {
  test.each(yearGroups)(
    "of year %d is read with ease at 11 by both measures, and names the child",
    (yearGroup) => {
      const models = terms.flatMap((season) => lettersOf(yearGroup, season));
      expect(models).toHaveLength(3 * everyMark.length);
      for (const model of models) {
        const text = asRead(model);
        expect(readingAge(text)).toBeLessThanOrEqual(11);
        expect(colemanLiauAge(text)).toBeLessThanOrEqual(11);
        expect(text).not.toMatch(
          /\b(they|them|their|theirs|themselves|he|she|him|his|her|hers|himself|herself)\b/i,
        );
      }
    },
  );

  test.each([
    ["James", "James’s next steps"],
    ["Anna-Maria", "Anna-Maria’s next steps"],
    ["Mary  Jane", "Mary Jane’s next steps"],
    ["J. P.", "J. P.’s next steps"],
    ["محمد", "محمد’s next steps"],
  ])("‘%s’ has ‘%s’", (firstName, heading) => {
    const model = letterTo({
      pupil: { "First name": firstName },
      row: { "Reading autumn": "EXS" },
    });
    expect(model.wording?.nextSteps).toBe(heading);
    expect(JSON.stringify(model)).not.toMatch(/[^.]\.\.[^.]/);
  });
});
