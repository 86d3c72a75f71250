import { makeSchool } from "../../../local/school/makeSchool";
import { sampleToday } from "../../../local/school/sampleYear";
import { dayInFigures, dayInWords } from "../../core/calendar/days";
import type { Pupil } from "../../core/pupils/pupil";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { letterToDocx } from "../../documents/letter/letterToDocx";
import { decodeXml } from "../../documents/template/xmlText";
import { readDocx } from "../../documents/testing/readDocx";
import { shippedPhrases } from "../../workbook/phrases/shippedPhrases";
import { readSchool } from "../../workbook/read/readSchool";
import { fullName } from "./fullName";
import { letterChildren } from "./letterChildren";
import { letterFor } from "./letterFor";
import { letterSeason } from "./letterSeason";

/** The built-in letters of a whole made-up school, its mistakes and untidiness included. */
function lettersOfSchool() {
  const { tabs } = makeSchool({ seed: 23, pupils: 210, classes: 7 });
  const { school } = readSchool(tabs, sampleToday);
  const { settings, today } = school;
  const season = letterSeason(school);
  if (!season) throw new Error("The made-up school has no letters yet.");
  const context = { settings, today, season, phrases: shippedPhrases, designs: {} };
  return letterChildren(school, proposeTargets(school)).map((child) => ({
    child: child.pupil,
    letter: letterFor(child, context),
  }));
}

const letters = lettersOfSchool();
const everybody = letters.map(({ child }) => child);
const ready = letters.flatMap(({ child, letter }) =>
  letter.state === "ready" ? [{ child, model: letter.model }] : [],
);

/** What tells who a child is: names both ways round, number, day of birth in each way of writing. */
function marksOf({ upn, firstName, surname, dateOfBirth }: Pupil): string[] {
  const born =
    dateOfBirth === undefined
      ? []
      : [dateOfBirth, dayInFigures(dateOfBirth), dayInWords(dateOfBirth)];
  const named = firstName.trim() !== "" && surname.trim() !== "";
  const names = named ? [`${firstName} ${surname}`, `${surname}, ${firstName}`] : [];
  return [...names, ...(upn === "" ? [] : [upn]), ...born];
}

const marks = [...new Set(everybody.flatMap(marksOf))];

/** Fails where a text tells of anybody else, or holds any child's number or day of birth. */
function expectOnlyOwn(text: string, child: Pupil): void {
  if (!text.includes(fullName(child))) throw new Error("A letter does not name its child.");
  const own = `${child.firstName} ${child.surname}`;
  for (const mark of marks) {
    if (!own.includes(mark) && text.includes(mark)) {
      throw new Error("A letter tells of another child, or holds a number or day of birth.");
    }
  }
}

describe("the built-in letters of a whole school", () => {
  test("are searched for everybody else's names, and everybody's numbers and days of birth: none has any", () => {
    for (const { child, model } of ready) expectOnlyOwn(JSON.stringify(model), child);
    expect(ready.length).toBeGreaterThan(150);
    expect(everybody.length).toBeGreaterThanOrEqual(210);
  });

  test("have none in any part of the file either, its properties included", () => {
    const some = ready.filter((_, index) => index % 7 === 0);
    for (const { child, model } of some) {
      const xml = Object.entries(readDocx(letterToDocx(model)).parts)
        .flat()
        .join("\n");
      expectOnlyOwn(`${xml}\n${decodeXml(xml.replace(/<[^>]*>/g, ""))}`, child);
    }
    expect(some.length).toBeGreaterThan(20);
  });

  test("would be found out if one told of a brother", () => {
    const [one, other] = ready;
    if (!one || !other) throw new Error("There are no letters.");
    const told = { ...one.model, strengths: [`Plays well with ${fullName(other.child)}.`] };
    expect(() => expectOnlyOwn(JSON.stringify(told), one.child)).toThrow("another child");
  });

  test("say of a held letter why, without a name or number", () => {
    for (const { letter } of letters) {
      if (letter.state === "ready") continue;
      expect(marks.filter((mark) => letter.reason.includes(mark))).toEqual([]);
    }
  });
});
