import { readFileSync } from "node:fs";
import { docxOf, googleParagraph } from "../../../testing/letters/docxOf";
import { filledLetter, linesOf, readyTemplate } from "../../../testing/letters/fillTemplate";
import { sampleLetter } from "../testing/sampleLetter";
import { docxBlocks } from "./docxBlocks";
import { letterValues } from "./templateValues";

const writer = readFileSync("testing/letters/templates/designedInWriter.docx");

describe("a letter designed in LibreOffice Writer, with header, table, picture and bold inside a tag", () => {
  test("says every child's own words, each in its place", () => {
    const { parts, problems } = filledLetter(writer);
    expect(problems).toEqual([]);
    expect(parts["word/header1.xml"]).toContain("<w:drawing>");
    const ready = readyTemplate(writer);
    expect(docxBlocks(ready.fill(letterValues(sampleLetter)))).toEqual([
      { kind: "paragraph", text: "Hazelbury Primary School – news of Amira" },
      { kind: "paragraph", text: "Teacher of Oak class: Mrs Lee" },
      { kind: "paragraph", text: "To the family of Amira Khan," },
      { kind: "paragraph", text: "Amira has settled well into Year 4." },
      { kind: "heading", text: "Where Amira is now" },
      {
        kind: "table",
        headers: ["Subject", "Now", "Target"],
        rows: [
          ["Reading", "working at what we expect", "to read longer books"],
          ["Writing", "just below what we expect", "to reach what we expect"],
          ["Mathematics", "above what we expect", "We shall talk about it."],
        ],
      },
      { kind: "heading", text: "What comes next" },
      { kind: "list", title: "", items: ["My next step is to know my times tables."] },
      { kind: "paragraph", text: "★ Explains how she solved a problem" },
      { kind: "paragraph", text: "★ Listens to others" },
      {
        kind: "paragraph",
        text: "In Amira’s words: “I like maths because we explain how we did it.”",
      },
      { kind: "paragraph", text: "Read together for ten minutes a day." },
      { kind: "paragraph", text: "Practise two times tables a week." },
      { kind: "paragraph", text: "With kind regards," },
      { kind: "paragraph", text: "Mrs S. Lee, Class teacher" },
      { kind: "paragraph", text: "Oak class · Year 4 · 14 November 2026" },
    ]);
  });

  test("carries nothing of the letter it was made from: neither its title nor its author", () => {
    const { parts } = filledLetter(writer);
    expect(Object.values(parts).join("")).not.toMatch(/Zebedee|Marsh/);
    expect(parts["docProps/core.xml"]).toContain("Letter to parents and carers");
  });
});

describe("a letter as Google Docs gives it out: runs split, each with its look, quotes made smart", () => {
  const google = docxOf(
    [
      ["Dear family of ", "{first", " name", "}", ","],
      ["{#child’s ", "words}", "“{child’s words}”, says {First Name}.", "{/child’s words}"],
      ["{", "‘next steps’", "}"],
    ]
      .map((runs) => googleParagraph(...runs))
      .join(""),
  );

  test("is filled", () => {
    expect(linesOf(filledLetter(google))).toEqual([
      "Dear family of Amira,",
      "“I like maths because we explain how we did it.”, says Amira.",
      "My next step is to know my times tables.",
    ]);
  });

  test("a right-to-left name has its run, although Google turns that off for every run", () => {
    const { parts } = filledLetter(google, { childFirstName: "محمد" });
    expect(parts["word/document.xml"]).toContain(
      '<w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">محمد</w:t>',
    );
  });
});
