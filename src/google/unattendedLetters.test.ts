import { docxOf, paragraphOf } from "../../testing/letters/docxOf";
import { makeLetters } from "../../testing/sidebar/makeLetters";
import { type OpenSidebar, openOak } from "../../testing/sidebar/openSidebar";
import { amira, ben } from "../../testing/workbook/tabs";
import { readDocx } from "../documents/testing/readDocx";

const marks = { "reading.autumn": "EXS" };
const minute = 60_000;

const letters = ({ workbook }: OpenSidebar) =>
  workbook.documents().filter(({ name }) => name.startsWith("Letter –"));

/** Oak class, whose letters have been handed to a run that needs no page. */
async function handedOver() {
  const opened = await openOak(marks, marks);
  const handed = opened.ask("apiLettersHandOver", { className: "Oak" });
  expect(handed.letters).toBe(2);
  return { ...opened, handed };
}

describe("letters made while no page is open", () => {
  test("stand after a few minutes, and are written down when the screen is next opened", async () => {
    const opened = await handedOver();
    const { ask, workbook } = opened;
    expect(letters(opened)).toEqual([]);
    expect(ask("apiLettersStanding")).toMatchObject({ unattended: 2 });
    const executions = workbook.session.passTime(5 * minute);
    expect(executions.every(({ ok }) => ok)).toBe(true);
    expect(executions.reduce((sheet, { counts }) => sheet + counts.sheet, 0)).toBe(0);
    expect(letters(opened)).toHaveLength(2);
    // The trigger is gone once nothing is left to make.
    expect(executions).toHaveLength(1);
    expect(ask("apiLettersUnattended")).toEqual([
      expect.objectContaining({ name: "Oak", done: true, asked: 2, made: 2, waiting: 0 }),
    ]);
    expect(workbook.column("Letters", "State")).toEqual(["Made", "Made"]);
    expect(ask("apiLettersUnattended")).toEqual([]);
    expect(workbook.documents()).toHaveLength(2);
    expect(makeLetters(ask, { className: "Oak" }).counts).toMatchObject({ unchanged: 2 });
  });

  test("are left to it by everybody's pages, and can be taken back", async () => {
    const opened = await handedOver();
    const { ask, handed } = opened;
    const begun = ask("apiLettersBegin", { className: "Oak" });
    expect(begun.counts).toMatchObject({ asked: 2, elsewhere: 2, waiting: 0 });
    opened.workbook.session.as("head@school.example");
    expect(opened.problem("apiLettersTakeBack", handed.run).message).toContain("a colleague");
    opened.workbook.session.as("teacher@school.example");
    expect(ask("apiLettersTakeBack", handed.run).letters).toBe(2);
    expect(opened.workbook.session.passTime(5 * minute)).toEqual([]);
    expect(makeLetters(ask, { className: "Oak" }).counts).toMatchObject({ made: 2 });
    expect(letters(opened)).toHaveLength(2);
  });

  test("whose execution is ended half-way are gone on with by the next, none twice", async () => {
    const opened = await handedOver();
    const { session } = opened.workbook;
    let made = 0;
    session.interfereWith(({ call }) => {
      if (call !== "Drive.Files.create") return undefined;
      made += 1;
      return made === 1 ? { end: "after" } : undefined;
    });
    session.passTime(5 * minute);
    session.interfereWith(undefined);
    expect(opened.ask("apiLettersUnattended")[0]).toMatchObject({ made: 2, done: true });
    expect(letters(opened)).toHaveLength(2);
  });

  test("are in the school's own letter where one is in use, as it stood when they were handed over", async () => {
    const opened = await openOak(marks, marks);
    const { ask, workbook } = opened;
    const { drive } = workbook.session.workspace;
    ask("apiEditLetter", "all");
    const template = drive.all().find(({ appProperties }) => appProperties.use !== undefined);
    if (!template) throw new Error("There is no template.");
    const own = docxOf(paragraphOf("Hello family of {full name}"));
    drive.replaceContent(
      template,
      own,
      new Date(Date.parse(template.modifiedTime) + 60_000).toISOString(),
    );
    expect(ask("apiUseLetter", { kind: "all", by: "" }).used).toBe(true);
    ask("apiLettersHandOver", { className: "Oak" });
    ask("apiBuiltInLetter", "all");
    workbook.session.passTime(5 * minute);
    const made = drive.all().filter(({ name }) => name.startsWith("Letter –"));
    expect(made.map((file) => readDocx(drive.content(file) ?? new Uint8Array()).text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Hello family of Amira Khan/)]),
    );
  });

  test("tell nothing of a child in what stands beside the job's file", async () => {
    const opened = await handedOver();
    const [job] = opened.workbook.session.workspace.drive
      .all()
      .filter(({ mimeType }) => mimeType === "application/json");
    const said = JSON.stringify([job?.name, job?.appProperties]);
    for (const { upn, surname } of [amira, ben])
      expect(said).not.toMatch(new RegExp(`${upn}|${surname}`));
  });
});
