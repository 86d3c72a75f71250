import { docxOf, paragraphOf } from "../../testing/letters/docxOf";
import { makeLetters } from "../../testing/sidebar/makeLetters";
import { type OpenSidebar, openOak } from "../../testing/sidebar/openSidebar";
import { amira } from "../../testing/workbook/tabs";
import { readDocx } from "../documents/testing/readDocx";

const marks = { "reading.autumn": "EXS" };
const kindAll = { kind: "all", by: "Mrs Marsh" };
const letterOf = (...lines: readonly string[]) =>
  docxOf(lines.map((line) => paragraphOf(line)).join(""));
const right = letterOf("Hello family of {full name}", "• {strengths}");

/** The one template document of the workspace, edited as in Google Docs: other content, a later time. */
function edit({ workbook }: OpenSidebar, bytes: Uint8Array): void {
  const { drive } = workbook.session.workspace;
  const file = drive.all().find(({ appProperties, trashed }) => appProperties.use && !trashed);
  if (!file) throw new Error("There is no template.");
  const later = new Date(Date.parse(file.modifiedTime) + 60_000).toISOString();
  drive.replaceContent(file, bytes, later);
}

/** The letter to Amira's family, as it stands in Drive. */
function letter({ workbook }: OpenSidebar): string {
  const { drive } = workbook.session.workspace;
  const file = drive.all().find(({ name }) => name.includes("Amira Khan"));
  return file ? readDocx(drive.content(file) ?? new Uint8Array()).text : "";
}

const design = ({ ask }: OpenSidebar, kind = "all") =>
  ask("apiLetterDesigns").designs.find((each) => each.kind === kind);

describe("the school's own letter", () => {
  test("is made as a document by the menu, once, and changes nothing yet", async () => {
    const oak = await openOak(marks);
    const { session } = oak.workbook;
    session.answerWith(({ kind }) => (kind === "prompt" ? "Autumn letter" : undefined));
    for (let times = 0; times < 2; times += 1) {
      const { ok, alerts } = session.runMenuItem("Edit the letter");
      expect(ok).toBe(true);
      expect(alerts[0]?.text).toMatch(/Autumn letter: .*in your Drive[\s\S]*Open it: https:/);
    }
    expect(oak.workbook.documents()).toHaveLength(1);
    expect(design(oak, "autumn")).toMatchObject({ mine: true, editedSince: false, problems: [] });
    expect(design(oak, "autumn")).not.toHaveProperty("inUse");
  });

  test("is used from the workbook once it is put in use: letters read so, and those that stand are made again", async () => {
    const oak = await openOak(marks);
    const { ask } = oak;
    makeLetters(ask, { className: "Oak" });
    expect(letter(oak)).toContain("How Amira is getting on");
    ask("apiEditLetter", "all");
    edit(oak, right);
    expect(ask("apiLetterPlan", "Oak")[1]).toMatchObject({ state: "unchanged" });
    expect(ask("apiUseLetter", kindAll)).toMatchObject({ used: true, findings: [] });
    expect(design(oak)).toMatchObject({ inUse: { by: "Mrs Marsh" }, mine: true });
    expect(ask("apiLetterPlan", "Oak")[1]).toMatchObject({ state: "changed" });
    expect(ask("apiLetterPreview", amira.upn)).toMatchObject({
      design: "Every letter",
      blocks: [{ kind: "paragraph", text: "Hello family of Amira Khan" }, {}, {}],
    });
    expect(makeLetters(ask, { className: "Oak" }).counts).toMatchObject({ made: 1 });
    expect(letter(oak)).toMatch(/^Hello family of Amira Khan\n• /);
    expect(makeLetters(ask, { className: "Oak" }).counts).toMatchObject({ made: 0 });
  });

  test("half edited, it is neither used nor sent: what is wrong is told, and letters stay as they are", async () => {
    const oak = await openOak(marks);
    const { ask } = oak;
    ask("apiEditLetter", "all");
    edit(oak, letterOf("Hello family of {full nme}"));
    const { used, findings } = ask("apiUseLetter", kindAll);
    expect(used).toBe(false);
    expect(findings).toMatchObject([
      { stops: true, sentence: expect.stringContaining("{full name}?") },
    ]);
    makeLetters(ask, { className: "Oak" });
    expect(letter(oak)).toContain("How Amira is getting on");

    edit(oak, right);
    ask("apiUseLetter", kindAll);
    edit(oak, letterOf("Hello {nobody knows"));
    expect(design(oak)).toMatchObject({ editedSince: true, problems: [] });
    makeLetters(ask, { className: "Oak" });
    expect(letter(oak)).toMatch(/^Hello family of Amira Khan/);
  });

  test("serves a colleague whose Drive has not its document: who keeps it is told, and a copy can be edited", async () => {
    const oak = await openOak(marks);
    const { ask, problem, workbook } = oak;
    ask("apiEditLetter", "all");
    edit(oak, right);
    ask("apiUseLetter", kindAll);
    // For the add-on of a colleague, the document is as good as gone.
    const { drive } = workbook.session.workspace;
    for (const file of drive.all()) drive.remove(file);
    expect(design(oak)).toMatchObject({ mine: false, inUse: { by: "Mrs Marsh" } });
    expect(problem("apiUseLetter", kindAll).message).toMatch(/Your Drive holds no document/);
    makeLetters(ask, { className: "Oak" });
    expect(letter(oak)).toMatch(/^Hello family of Amira Khan/);
    expect(ask("apiEditLetter", "all").sentence).toMatch(/a copy of the letter in use/);
    expect(ask("apiUseLetter", { kind: "all", by: "Mr Reed" }).used).toBe(true);
    expect(design(oak)).toMatchObject({ mine: true, inUse: { by: "Mr Reed" } });
  });

  test("damaged in the workbook, it stops a run before anything is made", async () => {
    const oak = await openOak(marks);
    const { ask, workbook } = oak;
    ask("apiEditLetter", "all");
    ask("apiUseLetter", kindAll);
    workbook.act(
      "Letter templates",
      oak.address("Letter templates", "all", "Packed letter"),
      "setValue",
      "oops",
    );
    expect(oak.problem("apiLettersBegin", { className: "Oak" }).message).toMatch(
      /^No letter was made\. Every letter: what the tab Letter templates keeps/,
    );
    expect(ask("apiLetterPreview", amira.upn)).toMatchObject({ state: "held" });
    expect(design(oak)?.problems[0]).toMatch(/Use this letter again/);
  });

  test("goes back to the built-in letter, and keeps the school's other letters", async () => {
    const oak = await openOak(marks);
    const { ask } = oak;
    for (const kind of ["all", "reception"]) {
      ask("apiEditLetter", kind);
      ask("apiUseLetter", { kind, by: "" });
    }
    expect(ask("apiBuiltInLetter", "all").sentence).toMatch(/no longer in use/);
    expect(design(oak)).not.toHaveProperty("inUse");
    expect(design(oak, "reception")).toHaveProperty("inUse");
    makeLetters(ask, { className: "Oak" });
    expect(letter(oak)).toContain("Reply slip");
  });

  test("lists its tags in plain words with an example each, and none that a letter may not tell", async () => {
    const { ask } = await openOak(marks);
    const { letterTags, cardTags } = ask("apiLetterDesigns");
    expect(letterTags[0]).toEqual({
      tag: "{first name}",
      meaning: "The child’s first name.",
      example: "Amira",
    });
    expect(cardTags.map(({ tag }) => tag)).toContain("{what helps me}");
    expect(JSON.stringify([letterTags, cardTags])).not.toMatch(/upn|premium|sen\b/i);
  });
});
