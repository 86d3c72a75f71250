import { strToU8 } from "fflate";
import { docxOf, paragraphOf, tableOf } from "../../../testing/letters/docxOf";
import { checkTemplate } from "./checkTemplate";
import { starterTemplate } from "./starterTemplate";

const name = paragraphOf("Dear family of {first name},");

const findings = (bytes: Uint8Array) =>
  checkTemplate(bytes, "letter").findings.map(({ sentence }) => sentence);
const problem = (...paragraphs: readonly string[]) =>
  findings(docxOf(name + paragraphs.map((each) => paragraphOf(each)).join("")));

describe("what is wrong with a letter is told with the tag and its place", () => {
  test.each([
    [
      "an unknown tag with a near name",
      "Kind {techer}",
      /^\{techer\} is no tag\. Did you mean \{teacher\}\? It stands in the letter, at “Kind \{techer\}”\.$/,
    ],
    ["words in another order", "{target in writing now}", /Did you mean \{writing|is no tag/],
    ["a word more", "{pupil first name}", /Did you mean \{first name\}\?/],
    ["nothing near", "{weather today}", /^\{weather today\} is no tag\. Choose one of the list/],
    [
      "a tag not closed",
      "Hello {first name and more",
      /^A tag is opened with \{ and not closed with \}.*at “Hello \{first name and/,
    ],
    ["a tag not opened", "Hello first name}", /^A \} stands without the \{ before it/],
    ["a pupil number", "{UPN}", /^\{UPN\} is not to be had: a pupil number must not go home/],
    [
      "special needs",
      "{SEN status}",
      /^\{SEN status\} is not to be had: special educational needs/,
    ],
    ["pupil premium", "{pupil premium}", /^\{pupil premium\} is not to be had: pupil premium/],
    ["a rank", "{class rank}", /no score, rank or comparison/],
    ["no name", "{ }", /^\{ \} has no name/],
    [
      "a part outside its list",
      "{target}",
      /^\{target\} means something only between \{#subjects\} and \{\/subjects\}.*\{reading target\}/,
    ],
    ["several things at once", "{subjects}", /^\{subjects\} stands for several things/],
    [
      "a part never closed",
      "{#if next steps} Next",
      /^\{#if next steps\} opens a part that is never closed\. Type \{\/next steps\}/,
    ],
    [
      "a part never opened",
      "Next {/next steps}",
      /^\{\/next steps\} closes a part that was not opened/,
    ],
    [
      "another part closed",
      "{#child’s words}x{/strengths}",
      /^\{\/strengths\} does not belong to \{#child’s words\}/,
    ],
  ])("%s", (_, text, sentence) => {
    const found = problem(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
  });

  test("parts that cross", () => {
    const [first] = problem("{#if strengths}", "{#if next steps}", "{/strengths}", "{/next steps}");
    expect(first).toMatch(
      /^\{\/strengths\} stands before \{#if next steps\} is closed: the two parts cross/,
    );
  });

  test("a list opened where it was meant to be closed", () => {
    expect(problem("{#strengths}", "{strength}", "{#strengths}")[0]).toMatch(
      /^\{#strengths\} is opened again before it is closed\. Type \{\/strengths\}/,
    );
  });

  test("a part that begins in the text and ends in a table", () => {
    const body = name + paragraphOf("{#if strengths}") + tableOf(["{strengths}", "{/if}"]);
    expect(findings(docxOf(body))[0]).toMatch(
      /^\{\/if\} and \{#if strengths\} stand in different places/,
    );
  });

  test("a part that would leave half a link behind", () => {
    const link =
      '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>See {#if strengths}</w:t></w:r></w:hyperlink></w:p>';
    expect(findings(docxOf(name + link + paragraphOf("{/if}")))[0]).toMatch(
      /falls apart when it is filled/,
    );
  });

  test("headers and footers are named", () => {
    const found = findings(
      docxOf(name, { header: paragraphOf("{scool}"), footer: paragraphOf("{clas}") }),
    );
    expect(found[0]).toMatch(/\{school\}\? It stands in the header/);
    expect(found[1]).toMatch(/\{class\}\? It stands in the footer/);
  });
});

describe("letters as a whole", () => {
  test("without any tag every family would get the same", () => {
    const { findings: found, file } = checkTemplate(docxOf(paragraphOf("Dear families")), "letter");
    expect(found).toMatchObject([
      { stops: true, sentence: expect.stringMatching(/^There is no tag in the letter/) },
    ]);
    expect(file).toBeUndefined();
  });

  test("without a name is told, and does not stop it", () => {
    const { findings: found, file } = checkTemplate(docxOf(paragraphOf("{class}")), "letter");
    expect(found).toMatchObject([
      { stops: false, sentence: expect.stringMatching(/whom it is about/) },
    ]);
    expect(file).toBeDefined();
  });

  test("suggestions and comments are to be settled first", () => {
    const change = '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>new</w:t></w:r></w:ins></w:p>';
    const comments = '<w:comments xmlns:w="x"><w:comment w:id="1"/></w:comments>';
    const found = findings(docxOf(name + change, { extra: { "word/comments.xml": comments } }));
    expect(found).toEqual([
      expect.stringMatching(/suggested changes that nobody has decided on/),
      expect.stringMatching(/comments in its margin/),
    ]);
  });

  test("10 MB of pictures are too much: the size is told, and what to do", () => {
    // Noise does not pack, as photographs do not.
    let seed = 1;
    const noise = Uint8Array.from({ length: 10 * 1024 * 1024 }, () => {
      seed = (Math.imul(seed, 1103515245) + 12345) | 0;
      return seed >>> 16;
    });
    const [found] = findings(docxOf(name, { extra: { "word/media/image1.png": noise } }));
    expect(found).toMatch(
      /^The pictures in the letter take 10 MB, .* to 1 MB altogether: a logo 600 pixels wide/,
    );
  });

  test("an old .doc, and what is no document", () => {
    const doc = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0);
    expect(findings(doc)[0]).toMatch(/old Word document \(\.doc\)/);
    for (const bytes of [strToU8("Hello"), new Uint8Array(), Uint8Array.of(0x50, 0x4b, 3, 4, 0)]) {
      expect(findings(bytes)[0]).toMatch(/no Word document that can be read/);
    }
  });

  test.each(["letter", "card"] as const)(
    "nothing is wrong with the %s that a school begins with",
    (use) => {
      const bytes = starterTemplate({ use, schoolName: "Hazelbury", keyStageTargets: true });
      expect(checkTemplate(bytes, use).findings).toEqual([]);
    },
  );
});
