import fc from "fast-check";
import { docxOf, paragraphOf, tableOf } from "../../../testing/letters/docxOf";
import { filledLetter, linesOf, readyTemplate } from "../../../testing/letters/fillTemplate";
import { letterToDocx } from "../letter/letterToDocx";
import { readDocx } from "../testing/readDocx";
import { sampleLetter } from "../testing/sampleLetter";
import { starterTemplate } from "./starterTemplate";
import { letterValues } from "./templateValues";

const fill = (...paragraphs: readonly string[]) =>
  docxOf(paragraphs.map((each) => paragraphOf(each)).join(""));
const name = "{first name}";

describe("tags in a letter", () => {
  test.each([
    ["{first name}", "as listed"],
    ["{First  Name}", "with capitals and spaces"],
    ["{ first\u00a0name }", "with a space that does not break"],
    ["{“first name”}", "in smart quotes"],
    ["{first_name}", "with an underscore"],
    ["{{first name}}", "in two braces"],
    ["{fir\u00adst na\u200bme}", "with invisible characters inside"],
  ])("%s, %s, gives the first name", (tag) => {
    expect(filledLetter(fill(`Dear family of ${tag}!`)).text).toContain("Dear family of Amira!");
  });

  test("a tag split by formatting, spelling marks and bookmarks is one tag", () => {
    const runs = ["Dear {fi", "rst", " na", "me}, you"]
      .map((text) => `<w:r><w:rPr><w:i/></w:rPr><w:t>${text}</w:t></w:r>`)
      .join('<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="x"/>');
    expect(filledLetter(docxOf(`<w:p>${runs}</w:p>`)).text).toContain("Dear Amira, you");
  });

  test("stand in headers, footers and tables too", () => {
    const { parts, text } = filledLetter(
      docxOf(tableOf(["{class}", "{year}"]), {
        header: paragraphOf("{scho", "ol}"),
        footer: paragraphOf("About {full name}"),
      }),
    );
    expect(parts["word/header1.xml"]).toContain("Hazelbury Primary School");
    expect(parts["word/footer1.xml"]).toContain("About Amira Khan");
    expect(linesOf({ text })).toEqual(["Oak class", "Year 4"]);
  });

  test("what is filled in is text: never XML or another tag, with its line ends", () => {
    const { parts, text, problems } = filledLetter(fill("{full name}: {child’s words}"), {
      childName: "<w:p/> & {upn}",
      childsWords: "one\ntwo",
    });
    expect(problems).toEqual([]);
    expect(text).toContain("<w:p/> & {upn}: one\ntwo");
    expect(parts["word/document.xml"]?.match(/<w:br\/>/g)).toHaveLength(1);
  });

  test("right-to-left names have runs that say so; Polish, Welsh and emoji stay as typed", () => {
    const { parts, text } = filledLetter(fill("Dear {full name},"), {
      childName: "Łucja محمد علي Ŵyn 😀",
    });
    expect(text).toContain("Dear Łucja محمد علي Ŵyn 😀,");
    const runs = parts["word/document.xml"]?.match(/<w:rtl\/><\/w:rPr><w:t[^>]*>[^<]*/g);
    expect(runs?.map((run) => run.replace(/.*>/, ""))).toEqual(["محمد علي"]);
  });
});

describe("lists", () => {
  test("a line that holds just a list is repeated for each, in its look", () => {
    const { text } = filledLetter(fill(name, "• {strengths}", "End"));
    expect(linesOf({ text })).toEqual([
      "Amira",
      "• Explains how she solved a problem",
      "• Listens to others",
      "End",
    ]);
  });

  test.each([
    ["marks in lines of their own", ["{#strengths}", "★ {strength}", "{/strengths}"]],
    ["marks around the line", ["{#strengths}★ {strength}{/strengths}"]],
    ["the end behind the line", ["{#strengths}", "★ {strength}{/strengths}"]],
    ["the list’s name inside", ["{#Strengths}", "★ {strengths}", "{/}"]],
  ])("%s: each item has its line and no other is left", (_, paragraphs) => {
    const { text } = filledLetter(fill(name, ...paragraphs, "End"));
    expect(linesOf({ text })).toEqual([
      "Amira",
      "★ Explains how she solved a problem",
      "★ Listens to others",
      "End",
    ]);
  });

  test("inside a sentence a list is told one after another", () => {
    const { text } = filledLetter(fill(`${name}: {help at home}`));
    expect(text).toContain("Amira: Read together for ten minutes a day. Practise two times");
  });

  test("a row of a table is repeated for each subject, and a target that is missing has its words", () => {
    const { text } = filledLetter(
      docxOf(
        paragraphOf(name) +
          tableOf(
            ["Subject", "Target"],
            [
              "{#subjects}{subject}",
              "{#target}{target}{/target}{^target}Not yet{/target}{/subjects}",
            ],
          ),
      ),
    );
    expect(linesOf({ text })).toEqual(
      ["Amira", "Subject", "Target"].concat(
        ["Reading", "to read longer books", "Writing", "to reach what we expect"],
        ["Mathematics", "Not yet"],
      ),
    );
  });

  test("marks in rows of their own leave no row behind", () => {
    const { parts } = filledLetter(
      docxOf(paragraphOf(name) + tableOf(["{#subjects}"], ["{subject}"], ["{/subjects}"])),
    );
    expect(parts["word/document.xml"]?.match(/<w:tr>/g)).toHaveLength(3);
  });
});

describe("what there is not", () => {
  const nothing = {
    strengths: [],
    nextSteps: [],
    helpAtHome: [],
    subjects: sampleLetter.subjects.map((subject) => ({ ...subject, target: null })),
  };
  const { childsWords: _, ...withoutWords } = sampleLetter;
  const fillNothing = (bytes: Uint8Array) =>
    readDocx(readyTemplate(bytes).fill(letterValues({ ...withoutWords, ...nothing })));

  test("lines that hold only an empty tag or marks go; those that the school left empty stay", () => {
    const { text } = fillNothing(
      fill(
        name,
        "{child’s words}",
        "",
        "{#if strengths}",
        "Well done",
        "{/if}",
        "• {strengths}",
        "End",
      ),
    );
    expect(linesOf({ text })).toEqual(["Amira", "", "End"]);
  });

  test("sentences stay whole by conditions", () => {
    const { text } = fillNothing(
      fill(
        `${name}{#reading target} aims for {reading target}{/reading target}{^reading target} has no target yet{/reading target}.`,
        "{#if no next steps}Nothing more for now.{/if}{#if next steps}Next: {next step}{/if}",
      ),
    );
    expect(linesOf({ text })).toEqual(["Amira has no target yet.", "Nothing more for now."]);
  });

  test("a cell whose list is empty keeps a paragraph, as word processors ask", () => {
    const { parts, problems } = fillNothing(
      docxOf(paragraphOf(name) + tableOf(["a", "{strengths}"])),
    );
    expect(problems).toEqual([]);
    expect(parts["word/document.xml"]).not.toMatch(/<w:tc>(<w:tcPr\/>)?<\/w:tc>/);
    expect(parts["word/document.xml"]?.match(/<w:tc>/g)).toHaveLength(2);
  });
});

describe("a template filled for one child after another", () => {
  test("keeps nothing of the child before", () => {
    const ready = readyTemplate(fill("{full name}, {class}", "{child’s words}", "• {strengths}"));
    const amira = letterValues(sampleLetter);
    const { childsWords: _, ...rest } = sampleLetter;
    const ben = letterValues({
      ...rest,
      childName: "Ben Ode",
      childFirstName: "Ben",
      strengths: ["Sings"],
    });
    const first = ready.fill(amira);
    expect(linesOf(readDocx(ready.fill(ben)))).toEqual(["Ben Ode, Oak class", "• Sings"]);
    expect(Buffer.from(ready.fill(amira)).equals(Buffer.from(first))).toBe(true);
  });

  test("is well-formed whatever people typed", () => {
    const ready = readyTemplate(
      starterTemplate({ use: "letter", schoolName: "Hazelbury", keyStageTargets: true }),
    );
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), text, (words, lines, own) => {
        const model = {
          ...sampleLetter,
          childName: words,
          childsWords: own,
          opening: lines,
          nextSteps: lines,
          subjects: [{ subject: "Reading", now: words, target: own || null }],
        };
        expect(readDocx(ready.fill(letterValues(model))).problems).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the document that a school begins with", () => {
  test("filled, says what the built-in letter says", () => {
    const said = (bytes: Uint8Array) => linesOf(readDocx(bytes)).filter((line) => line !== "");
    const starter = starterTemplate({
      use: "letter",
      schoolName: "Hazelbury",
      keyStageTargets: false,
    });
    const { schoolDetails: _, ...letter } = sampleLetter;
    const own = said(readyTemplate(starter).fill(letterValues(letter)));
    expect(own).toEqual(said(letterToDocx(letter)));
  });
});
