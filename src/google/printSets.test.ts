import { makeLetters } from "../../testing/sidebar/makeLetters";
import { openOak } from "../../testing/sidebar/openSidebar";
import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { openSetUp } from "../../testing/workspace/openSetUp";

const marks = { "reading.autumn": "EXS" };
const name = "Print set – Oak – autumn 2026";

describe("a print set from the sidebar", () => {
  test("is one document in the season's folder, beside the letters; it is listed and goes to the bin", async () => {
    const { ask, problem, workbook } = await openOak(marks, marks);
    const { folder } = ask("apiLettersBegin", { className: "Oak" });
    const { sentences, documents, unfinished } = ask("apiMakePrintSet", "Oak");
    expect(sentences[0]).toBe("Oak: 2 letters, 2 pages.");
    expect(unfinished).toBe(false);
    expect(documents).toEqual(ask("apiPrintSets"));
    expect(documents).toEqual([
      expect.objectContaining({ name, link: expect.stringMatching(/^https:/) }),
    ]);
    const drive = workbook.session.workspace.drive.all();
    const set = drive.find((each) => each.name === name);
    expect(set).toMatchObject({ parents: [folder], writersCanShare: false });
    expect(JSON.stringify(set?.appProperties)).not.toMatch(/Amira|Ben|Khan|Ash|Oak|\d{11}/);
    // The letters' own run neither counts it nor takes it for one that stands twice.
    expect(makeLetters(ask, { className: "Oak" }).counts).toMatchObject({ asked: 2, made: 2 });
    expect(workbook.documents()).toHaveLength(3);
    const id = documents[0]?.id ?? "";
    expect(ask("apiBinPrintSet", id)).toEqual([]);
    expect(ask("apiPrintSets")).toEqual([]);
    expect(workbook.documents()).toHaveLength(2);
    expect(problem("apiBinPrintSet", id).message).toContain("no longer stands");
  });

  test("waits for the head's release of each letter as it reads now", async () => {
    const { ask, workbook, address } = await openOak(marks, marks);
    const setting = "Letters need the head's release";
    ask("apiSaveSetting", { name: setting, before: "No", after: "Yes" });
    expect(ask("apiMakePrintSet", "Oak").documents).toEqual([]);
    makeLetters(ask, { className: "Oak" });
    ask("apiReleaseLetters", { className: "Oak" }, "A. Head");
    expect(ask("apiMakePrintSet", "Oak").sentences[0]).toBe("Oak: 2 letters, 2 pages.");
    workbook.act("Oak", address("Oak", amira.upn, "Comment"), "setValue", "Kind.");
    expect(ask("apiMakePrintSet", "Oak").sentences[0]).toBe(
      "Oak: 1 letter, 1 page; 1 waits for the head's release.",
    );
  });
});

describe("Generate print set, from the menu", () => {
  test("asks for a class or All, says what is in it and what to do with it, and tells the Log", async () => {
    const workbook = await openSetUp(
      [pupils(amira, ben), classOf("Oak", { ...amira, ...marks }, ben)],
      { answer: ({ kind }) => (kind === "prompt" ? "all" : undefined) },
    );
    const { told } = workbook.click("Generate print set");
    expect(told).toContain("Oak: 1 letter, 1 page; 1 held.");
    expect(told).toContain("print it, then delete it");
    expect(workbook.documents().map((each) => each.name)).toEqual([name]);
    expect(workbook.column("Log", "What").at(-1)).toBe("Generate print set");
  });
});
