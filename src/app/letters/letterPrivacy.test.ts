import fc from "fast-check";
import { type ChildCells, letterSchool } from "../../../testing/letters/letterSchool";
import type { LetterChild } from "./letterChild";
import { letterFor } from "./letterFor";

/** Names that are no word of the letters: a made-up beginning, then any letters. */
const firstName = fc.stringMatching(/^Qz[a-zéö]{1,6}( Qz[a-z]{2,4})?$/);
const surname = fc.stringMatching(/^Vx[a-z]{2,8}(['’-]Vx[a-z]{2,5})?$/);
const code = fc.constantFrom("WTS", "EXS", "GDS", "PK2", "PK6", "A", "");

const typedText = (names: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 60, arbitrary: fc.lorem({ maxCount: 6 }) },
        { weight: 1, arbitrary: fc.constantFrom(...names) },
        {
          weight: 1,
          arbitrary: fc.constantFrom("EXS", "GDS.", "wts", "PK3", "EHC plan", "A835999920001"),
        },
        { weight: 9, arbitrary: fc.constantFrom("\n", ";", "• ", "{child}", "<b>", "€ 😀") },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(" "));

const schoolClass = fc
  .array(fc.record({ firstName, surname }), { minLength: 2, maxLength: 6 })
  .chain((names) => {
    const text = typedText(
      names.flatMap((name) => [name.firstName, `${name.firstName} ${name.surname}`]),
    );
    const child = fc.record({
      Reading: code,
      Writing: code,
      Mathematics: code,
      SEN: fc.constantFrom("N", "K", "E"),
      Sex: fc.constantFrom("F", "M"),
      Strengths: text,
      "Next steps": text,
      "Help at home": text,
      Comment: text,
      "Child's words": text,
    });
    return fc.tuple(fc.constant(names), fc.array(child, { minLength: 6, maxLength: 6 }));
  })
  .map(([names, children]) =>
    names.map((name, index): ChildCells => {
      const {
        Reading = "",
        Writing = "",
        Mathematics = "",
        SEN = "N",
        Sex = "F",
        ...typed
      } = children[index] ?? {};
      return {
        pupil: {
          "First name": name.firstName,
          Surname: name.surname,
          SEN,
          Sex,
          "Pupil premium": "Y",
        },
        row: {
          "Reading autumn": Reading,
          "Writing autumn": Writing,
          "Mathematics autumn": Mathematics,
          ...typed,
        },
      };
    }),
  );

/** The words of a text, for comparing names, without accents. */
function wordsOf(text: string): string {
  const words =
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/\p{L}+/gu) ?? [];
  return ` ${words.join(" ").toLowerCase()} `;
}

function lettersOf(cells: readonly ChildCells[], onlyAgreed: boolean) {
  const { children, context } = letterSchool(cells, {
    settings: {
      "Key-stage target in letters": "Yes",
      "Only agreed targets in letters": onlyAgreed ? "Yes" : "No",
    },
  });
  const names = children.map(({ pupil }) => pupil.firstName);
  return children.map((child) => ({ child, names, content: letterFor(child, context) }));
}

function expectOnlyOwnFacts(text: string, child: LetterChild, names: readonly string[]): void {
  expect(text).not.toMatch(/\b(WTS|EXS|GDS|PK\d|EHC\w*|SEN|FSM|Pupil premium)\b/i);
  expect(text).not.toMatch(/[A-Z]\d{11}[A-Z\d]/);
  const own = wordsOf(`${child.pupil.firstName} ${child.pupil.surname}`);
  for (const name of names.map(wordsOf).filter((other) => !own.includes(other))) {
    expect(wordsOf(text)).not.toContain(name);
  }
}

describe("no letter of a class tells of another child", () => {
  test("no other name, no pupil number and no code, whatever is typed", () => {
    let made = 0;
    fc.assert(
      fc.property(schoolClass, fc.boolean(), (cells, onlyAgreed) => {
        for (const { child, names, content } of lettersOf(cells, onlyAgreed)) {
          if (content.state === "ready") made += 1;
          if (content.state === "ready")
            expectOnlyOwnFacts(JSON.stringify(content.model), child, names);
          else expect(wordsOf(content.reason)).not.toContain(wordsOf(child.pupil.firstName));
        }
      }),
      { numRuns: 60 },
    );
    expect(made).toBeGreaterThan(30);
  });

  test("the same workbook always makes the same letters", () => {
    fc.assert(
      fc.property(schoolClass, fc.boolean(), (cells, onlyAgreed) => {
        expect(lettersOf(cells, onlyAgreed)).toEqual(lettersOf(cells, onlyAgreed));
      }),
      { numRuns: 20 },
    );
  });

  test("no letter says the same thing twice", () => {
    fc.assert(
      fc.property(fc.tuple(code, code, code), ([reading, writing, mathematics]) => {
        const row = {
          "Reading autumn": reading,
          "Writing autumn": writing,
          "Mathematics autumn": mathematics,
        };
        const [letter] = lettersOf([{ row }], false);
        if (letter?.content.state !== "ready") return;
        const { strengths, nextSteps, helpAtHome } = letter.content.model;
        const said = [...strengths, ...nextSteps, ...helpAtHome];
        expect(said.length).toBeGreaterThanOrEqual(6);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });
});

describe("children who are alike", () => {
  const alike: ChildCells = {
    row: { "Reading autumn": "EXS", "Writing autumn": "EXS", "Mathematics autumn": "EXS" },
  };

  test("thirty children with the same marks get letters in many different words", () => {
    const { children, context } = letterSchool(Array.from({ length: 30 }, () => alike));
    const contents = children.map((child) => letterFor(child, context));
    const said = contents.map((content) =>
      content.state === "ready"
        ? JSON.stringify([content.model.strengths, content.model.nextSteps])
        : content.reason,
    );
    expect(new Set(said).size).toBeGreaterThanOrEqual(25);
  });

  test("brothers and sisters with the same marks do not get the same letter", () => {
    const siblings = ["Amira", "Sami"].map((name) => ({
      ...alike,
      pupil: { "First name": name },
    }));
    const { children, context } = letterSchool(siblings);
    const [one, other] = children.map((child) => {
      const content = letterFor(child, context);
      return content.state === "ready"
        ? content.model.helpAtHome.join().replace(/Sami/g, "Amira")
        : "";
    });
    expect(one).not.toBe(other);
  });

  test("a letter of another season has other words", () => {
    const steps = (["autumn", "spring", "summer"] as const).map((season) => {
      const { children, context } = letterSchool(
        Array.from({ length: 10 }, () => alike),
        { season },
      );
      return JSON.stringify(
        children.map((child) => {
          const content = letterFor(child, context);
          return content.state === "ready" ? content.model.strengths : [];
        }),
      );
    });
    expect(new Set(steps).size).toBe(3);
  });
});
