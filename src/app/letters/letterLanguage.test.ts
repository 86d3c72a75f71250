import { heldReason, letterSchool, letterTo } from "../../../testing/letters/letterSchool";
import { inArabicLetters, madeUpLanguage } from "../../../testing/letters/madeUpLanguage";
import { shippedPhrases } from "../../workbook/phrases/shippedPhrases";
import { letterFor } from "./letterFor";
import { languageOfLetter, missingTexts } from "./letterLanguage";

const marked = {
  pupil: { "Home language": "Elvish" },
  row: { "Reading autumn": "GDS", "Writing autumn": "A", "Mathematics autumn": "EXS" },
};
const elvish = madeUpLanguage("Elvish");

function noteWith(...languages: (typeof elvish)[]): string | undefined {
  const { children, context } = letterSchool([marked], { context: { languages } });
  const content = children[0] && letterFor(children[0], context);
  return content?.state === "ready" ? content.notes[0] : undefined;
}

describe("a letter in the home language", () => {
  const model = letterTo(marked, { context: { languages: [elvish] } });
  const home = model.homeLanguage;

  test("has every fixed phrase in it, with the child, the season and the year filled in", () => {
    expect(home).toMatchObject({
      language: "Elvish",
      rightToLeft: false,
      addressee: "¤To the parents and carers of Amira Khan",
      wording: {
        title: "¤How Amira is getting on this autumn",
        nextSteps: "¤Amira’s next steps",
        slipTitle: "¤Reply slip",
      },
    });
    expect(home?.subjects).toEqual([
      {
        subject: "¤Reading",
        now: "¤working above what we expect at this point in Year 4",
        target: "¤we aim for work in greater depth than expected for Year 4",
      },
      { subject: "¤Writing", now: "¤not yet assessed this term", target: null },
      {
        subject: "¤Mathematics",
        now: "¤working at what we expect at this point in Year 4",
        target: "¤we aim for the expected standard for Year 4",
      },
    ]);
  });

  test("the English beside it is the letter that other families get, but for opening and closing", () => {
    const { homeLanguage: _, opening, wording, ...english } = model;
    const { opening: theirs, wording: words, ...other } = letterTo({ row: marked.row });
    expect(english).toEqual(other);
    expect(opening).not.toEqual(theirs);
    expect({ ...wording, closing: "" }).toEqual({ ...words, closing: "" });
  });

  test("an opening or closing that the school has not translated gives way to a fixed one that it has", () => {
    const [opening = ""] = model.opening;
    expect(opening).toMatch(/^This letter tells you how Amira is getting on/);
    expect(home?.sentences[opening]).toBe(`¤${opening}`);
    expect(home?.wording.closing).toBe(`¤${model.wording?.closing}`);
  });

  test("other sentences stand in English unless the school has translated the very sentence", () => {
    expect(Object.keys(home?.sentences ?? {})).toEqual(model.opening);
    const [step = ""] = model.nextSteps;
    const texts = new Map([...elvish.texts, [step, "¤a step"]]);
    const translated = letterTo(marked, { context: { languages: [{ ...elvish, texts }] } });
    expect(translated.homeLanguage?.sentences[step]).toBe("¤a step");
  });

  test("a script that runs from right to left is known by its letters", () => {
    const arabic = madeUpLanguage("Elvish", inArabicLetters);
    expect(letterTo(marked, { context: { languages: [arabic] } }).homeLanguage?.rightToLeft).toBe(
      true,
    );
  });
});

describe("a letter stays in English, and the reason is told", () => {
  const [gap = ""] = [...elvish.texts.keys()].slice(3);
  const lacking = new Map([...elvish.texts].filter(([english]) => english !== gap));

  test("while a phrase is missing", () => {
    const language = { ...elvish, texts: lacking };
    expect(noteWith(language)).toBe(
      `In English: the column Elvish of Letter languages lacks ‘${gap}’.`,
    );
    expect(letterTo(marked, { context: { languages: [language] } })).not.toHaveProperty(
      "homeLanguage",
    );
  });

  test("while a translation has lost the words in braces", () => {
    const texts = new Map([...elvish.texts, ["Where {child} is now", "¤where the child is now"]]);
    expect(missingTexts({ texts }, shippedPhrases)).toEqual(["Where {child} is now"]);
  });

  test("after the school has changed the English of a phrase", () => {
    const phrases = [
      ...shippedPhrases,
      { use: "Wording", subject: "", years: "", when: "Greeting", text: "Dear family," } as const,
    ];
    expect(missingTexts(elvish, phrases)).toEqual(["Dear family,"]);
  });

  test.each(["reviewedBy", "reviewedOn"])("while %s is blank", (field) => {
    expect(noteWith({ ...elvish, [field]: "" })).toBe(
      "In English: the column Elvish of Letter languages does not say who reviewed it and when.",
    );
  });

  test("where there is no column for the language", () => {
    expect(noteWith({ ...elvish, name: "Dwarvish" })).toBe(
      "In English: the Letter languages tab has no column headed Elvish.",
    );
  });
});

test("nothing is said where no language is wanted, or the school translates none", () => {
  expect(noteWith()).toBeUndefined();
  for (const homeLanguage of ["", "English", "ENG"]) {
    expect(
      languageOfLetter({ homeLanguage }, { languages: [elvish], phrases: shippedPhrases }),
    ).toEqual({});
  }
});

test("no language holds a letter back", () => {
  expect(
    heldReason(marked, { context: { languages: [{ ...elvish, texts: new Map() }] } }),
  ).toBeUndefined();
});
