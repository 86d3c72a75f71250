import { readFileSync } from "node:fs";
import { docxOf, paragraphOf, tableOf } from "../../../../testing/letters/docxOf";
import { readyTemplate } from "../../../../testing/letters/fillTemplate";
import { sectionsOf } from "../../../../testing/letters/sectionsOf";
import type { LetterModel } from "../../letter/letterModel";
import { type ReadDocx, readDocx } from "../../testing/readDocx";
import { sampleLetter } from "../../testing/sampleLetter";
import { closeDocx } from "../docxFile";
import { letterValues } from "../templateValues";
import { joinLetters } from "./joinLetters";
import { whyNotJoined } from "./whyNotJoined";

const families = ["Qzamira Vxkhan", "Qzben Vxash", "Qzcleo Vxelm"].map(
  (childName): Partial<LetterModel> => ({
    childName,
    childFirstName: childName.split(" ")[0] ?? "",
    nextSteps: [`My next step is the step of ${childName}.`],
  }),
);

/** The letters of three families made of a template and joined, taken apart. */
function joined(bytes: Uint8Array) {
  const { fillFile } = readyTemplate(bytes);
  const letters = families.map((words) => fillFile(letterValues({ ...sampleLetter, ...words })));
  return readDocx(closeDocx(joinLetters(letters)));
}

/** Each letter's pages name its own family and no other, in their text, headers and footers. */
function expectOneFamilyEach(set: ReadDocx): void {
  const sections = sectionsOf(set);
  expect(sections).toHaveLength(families.length);
  for (const [index, { body, edges }] of sections.entries()) {
    for (const [other, { childFirstName = "" }] of families.entries()) {
      expect((body + edges).includes(childFirstName)).toBe(index === other);
    }
  }
}

describe("letters of the school's own template in one document", () => {
  test("each page range, with its header and footer, tells of one family; the file is sound", () => {
    const set = joined(readFileSync("testing/letters/templates/designedInWriter.docx"));
    expect(set.problems).toEqual([]);
    expectOneFamilyEach(set);
    expect(set.pictures).toHaveLength(1);
  });

  test("a tag in the header gives each letter a header of its own; one that all share stays one part", () => {
    const set = joined(
      docxOf(paragraphOf("Dear family of {first name}"), {
        header: paragraphOf("About {full name}"),
        footer: paragraphOf("Oak School"),
      }),
    );
    expect(set.problems).toEqual([]);
    expectOneFamilyEach(set);
    const named = Object.keys(set.parts).filter((path) => /^word\/(header|footer)/.test(path));
    expect(named).toHaveLength(4);
    for (const path of named) {
      expect(set.parts["[Content_Types].xml"]).toContain(`PartName="/${path}"`);
    }
  });

  test("every letter begins a new page, which is its page 1, without an added line where its last paragraph can end it", () => {
    const set = joined(docxOf(paragraphOf("Dear {first name}"), {}));
    for (const { body } of sectionsOf(set)) {
      expect(body).toContain('<w:pgNumType w:start="1"/>');
      expect(body).not.toContain("<w:type ");
      expect(body.match(/<w:p[ >]/g)).toHaveLength(1);
    }
  });

  test("a letter of two sections keeps both: the first begins a new page, the second goes on as it did", () => {
    const cover = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:type w:val="oddPage"/></w:sectPr></w:pPr></w:p>`;
    const set = joined(
      docxOf(paragraphOf("Dear {first name}") + cover + paragraphOf("From {full name}"), {
        header: paragraphOf("About {first name}"),
      }),
    );
    expect(set.problems).toEqual([]);
    const sections = sectionsOf(set);
    expect(sections).toHaveLength(2 * families.length);
    for (const [index, { body, edges }] of sections.entries()) {
      const family = Math.floor(index / 2);
      expect(edges).toContain(families[family]?.childFirstName);
      expect(body.includes('w:start="1"')).toBe(index % 2 === 0);
      expect(body).not.toContain("oddPage");
    }
  });

  test("a letter that ends in a table is ended by a line as thin as can be", () => {
    const set = joined(docxOf(tableOf(["Dear {first name}"])));
    expect(set.problems).toEqual([]);
    expectOneFamilyEach(set);
    expect(sectionsOf(set)[0]?.body).toContain('w:lineRule="exact"');
  });

  test("counted lists begin anew in each letter; bullets stay as they are", () => {
    const list = (id: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>{first name}</w:t></w:r></w:p>`;
    const abstract = (id: number, format: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstract(0, "decimal")}${abstract(1, "bullet")}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const set = joined(
      docxOf(list(1) + list(1) + list(2), { extra: { "word/numbering.xml": numbering } }),
    );
    expect(set.problems).toEqual([]);
    const used = sectionsOf(set).map(({ body }) =>
      [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id),
    );
    expect(used).toEqual([
      ["1", "1", "2"],
      ["3", "3", "2"],
      ["4", "4", "2"],
    ]);
    expect(set.parts["word/numbering.xml"]).toMatch(
      /<w:num w:numId="4"><w:abstractNumId w:val="0"\/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"\/>/,
    );
  });

  test("bookmarks stand in none, and pictures have numbers of their own", () => {
    const marked = `<w:p><w:bookmarkStart w:id="0" w:name="top"/><w:r><w:t>{first name}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>`;
    expect(joined(docxOf(marked)).parts["word/document.xml"]).not.toContain("bookmark");
    const set = joined(readFileSync("testing/letters/templates/designedInWriter.docx"));
    const body = set.parts["word/document.xml"] ?? "";
    const ids = [...body.matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a footer's number of pages is that of the letter", () => {
    const footer = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const set = joined(docxOf(paragraphOf("Dear {first name}"), { footer }));
    expect(set.parts["word/footer1.xml"]).toContain(" SECTIONPAGES ");
  });

  test("no letters are a mistake of the caller", () => {
    expect(() => joinLetters([])).toThrow(RangeError);
  });
});

describe("a template whose letters cannot stand in one document", () => {
  const why = (bytes: Uint8Array) => whyNotJoined(readyTemplate(bytes).file);
  const dear = paragraphOf("Dear {first name}");

  test("has footnotes", () => {
    const note = `<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    expect(why(docxOf(dear + note))).toContain("footnotes");
  });

  test("has a header that begins in a later section, which the next family's letter would carry on", () => {
    const first = `<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr></w:p>`;
    expect(why(docxOf(dear + first + dear, { header: dear }))).toContain("later section");
  });

  test("has a numbered list that comes from a style", () => {
    const styled = `<w:p><w:pPr><w:pStyle w:val="Steps"/></w:pPr><w:r><w:t>{first name}</w:t></w:r></w:p>`;
    const extra = {
      "word/styles.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Steps"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
      "word/numbering.xml": `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    };
    expect(why(docxOf(styled, { extra }))).toContain("numbered list");
  });

  test("is none of the ordinary ones", () => {
    expect(why(docxOf(dear, { header: dear }))).toBeUndefined();
    expect(why(readFileSync("testing/letters/templates/designedInWriter.docx"))).toBeUndefined();
  });
});
