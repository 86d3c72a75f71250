import fc from "fast-check";
import { type ChildCells, letterSchool } from "../../../testing/letters/letterSchool";
import type { Term } from "../../core/calendar/assessmentPoint";
import { type ChosenPhrases, choosePhrases } from "./choosePhrases";
import type { LetterChild } from "./letterChild";
import { suggested } from "./suggestions";

type Row = NonNullable<ChildCells["row"]>;

const level: Row = {
  "Reading autumn": "EXS",
  "Writing autumn": "WTS",
  "Mathematics autumn": "GDS",
};

/** Children with these marks, of different families and from the first day, unless told otherwise. */
function children(count: number, row: Row = level, pupil: ChildCells["pupil"] = {}): ChildCells[] {
  return Array.from({ length: count }, (_, index) => ({
    pupil: {
      Surname: `Qz${"abcdefghijklmnopqrstuvwxyz".charAt(index % 26)}${index > 25 ? "x" : ""}`,
      ...pupil,
    },
    row,
  }));
}

function chosenFor(cells: readonly ChildCells[], season: Term = "autumn"): ChosenPhrases[] {
  const school = letterSchool(cells, { season });
  return school.children.map((child) => choosePhrases(child, school.context));
}

/** What a letter says of the child, part by part, whatever the order within a part. */
function parts(chosen: ChosenPhrases | undefined): string[] {
  return suggested.map((part) => JSON.stringify([...(chosen?.[part] ?? [])].sort()));
}

function said(chosen: ChosenPhrases | undefined): string[] {
  return suggested.flatMap((part) => chosen?.[part] ?? []);
}

/** The share of one letter's sentences that the other has too. */
function shareInCommon(one: ChosenPhrases | undefined, other: ChosenPhrases | undefined): number {
  const theirs = said(other);
  const mine = said(one);
  return mine.filter((text) => theirs.includes(text)).length / mine.length;
}

const code = fc.constantFrom("WTS", "EXS", "GDS");
const marks = fc.record({
  "Reading autumn": code,
  "Writing autumn": code,
  "Mathematics autumn": code,
});

describe("children of a class with the same marks", () => {
  test("up to five differ in strengths, in next steps and in help at home", () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 2, max: 5 }), (row, count) => {
        const letters = chosenFor(children(count, row)).map(parts);
        for (const [index] of suggested.entries()) {
          expect(new Set(letters.map((each) => each[index])).size).toBe(count);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("thirty get thirty letters, no two with the same three lists", () => {
    const letters = chosenFor(children(30));
    expect(new Set(letters.map((each) => parts(each).join())).size).toBe(30);
  });

  test("of thirty, two have on average less than half of their sentences in common", () => {
    const letters = chosenFor(children(30));
    const shares = letters.flatMap((one, index) =>
      letters.slice(index + 1).map((other) => shareInCommon(one, other)),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeLessThan(0.5);
  });
});

describe("brothers and sisters", () => {
  test("twins in one class with the same marks have no sentence in common", () => {
    fc.assert(
      fc.property(marks, (row) => {
        const [one, other] = chosenFor(children(2, row, { Surname: "Khan" }));
        expect(shareInCommon(one, other)).toBe(0);
        expect(one?.opening).not.toEqual(other?.opening);
        expect(one?.closing).not.toEqual(other?.closing);
      }),
      { numRuns: 10 },
    );
  });

  test("a year apart they have no sentence in common", () => {
    const [elder, younger] = chosenFor([
      { pupil: { "Year group": "Year 5" }, row: level },
      { pupil: { "Year group": "Year 4" }, row: level },
    ]);
    expect(said(elder)).toHaveLength(6);
    expect(shareInCommon(elder, younger)).toBe(0);
  });
});

describe("from season to season", () => {
  test("nothing that was given last season is given again, though the marks are the same", () => {
    const row = {
      ...level,
      "Reading spring": "EXS",
      "Writing spring": "WTS",
      "Mathematics spring": "GDS",
    };
    const autumn = chosenFor(children(12, row), "autumn");
    const spring = chosenFor(children(12, row), "spring");
    const summer = chosenFor(children(12, row), "summer");
    for (const [index] of autumn.entries()) {
      expect(said(spring[index])).toHaveLength(6);
      expect(shareInCommon(spring[index], autumn[index])).toBe(0);
      expect(shareInCommon(summer[index], spring[index])).toBe(0);
    }
  });
});

describe("letters that stand stay as they are", () => {
  const joining = (cells: readonly ChildCells[]) => [
    ...cells,
    { pupil: { Surname: "Newman", Joined: "02/11/2026" }, row: level },
  ];

  test("a child who joins changes nobody else’s letter", () => {
    const before = chosenFor(children(20));
    expect(chosenFor(joining(children(20))).slice(0, 20)).toEqual(before);
  });

  test("one mark that changes leaves at least four in five of the others’ letters", () => {
    const cells = children(20);
    const before = chosenFor(cells);
    for (let index = 0; index < 20; index += 4) {
      const row = { ...level, "Writing autumn": "EXS" };
      const after = chosenFor(cells.map((each, at) => (at === index ? { ...each, row } : each)));
      const changed = after.filter(
        (each, at) => at !== index && parts(each).join() !== parts(before[at]).join(),
      );
      expect(changed.length).toBeLessThanOrEqual(4);
    }
  });

  test("the order of the rows does not matter", () => {
    const { children: ours, context } = letterSchool(children(10));
    const turned: LetterChild[] = [];
    for (const child of [...ours].reverse()) turned.push({ ...child, everyone: turned });
    const inTurned = turned.map((child) => choosePhrases(child, context));
    expect(inTurned.map(said).sort()).toEqual(
      ours.map((child) => said(choosePhrases(child, context))).sort(),
    );
  });
});
