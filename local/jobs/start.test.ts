import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { openSession } from "../session";
import { readStartOptions, UsageError } from "./options";
import { round } from "./plan";
import { start } from "./start";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A stand-in for the bundle: the menu of the add-on, with jobs that are quick to follow. */
const bundle = `
  function onOpen() {
    const menu = SpreadsheetApp.getUi().createAddonMenu();
    ${JSON.stringify(round)}.forEach((label, index) => menu.addItem(label, "job" + index));
    menu.addItem("Fail", "fail").addItem("Hide", "hide").addToUi();
  }
  function say(text) { SpreadsheetApp.getUi().alert(text); }
  function ask() { return SpreadsheetApp.getUi().prompt("Which?").getResponseText(); }
  function job0() { PropertiesService.getDocumentProperties().setProperty("left", "2"); say("Set up."); }
  function job1() { SpreadsheetApp.getActive().toast("3 findings."); }
  function job2() {
    const properties = PropertiesService.getDocumentProperties();
    const left = Number(properties.getProperty("left"));
    properties.setProperty("left", String(left - 1));
    say(left > 0 ? "The time is up: run this again, and it carries on where it stopped." : "All proposed.");
  }
  function job3() { say("Summary of " + ask()); }
  function job4() { say("Report for governors."); }
  function job5() {
    const name = ask();
    Drive.Files.create({ name: "Letter " + name, mimeType: "application/vnd.google-apps.document" },
      Utilities.newBlob([80, 75, 3, 4], "${word}"));
    const made = Drive.Files.list({ q: "name = 'Letter " + name + "'", fields: "files(webViewLink)" });
    say("Generate parent letters: open " + made.files[0].webViewLink);
  }
  function hide() {
    try {
      SpreadsheetApp.getActiveSheet().getRange("A1").setValues([[NaN]]);
    } catch (error) {
      console.error("stopped");
      say("Something went wrong.");
    }
  }
  function fail() { throw new Error("it broke"); }`;

async function makeSample(path: string): Promise<void> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Pupils");
  sheet.addRows([
    ["UPN", " class "],
    ["1", "Oak"],
    ["2", "Ash"],
    ["3", "Oak"],
    ["4", null],
  ]);
  await book.xlsx.writeFile(path);
}

describe("npm start", () => {
  const before = process.cwd();
  let folder = "";
  let lines: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "start-"));
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist", "Code.js"), bundle);
    lines = [];
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  const begin = async (...args: string[]): Promise<number> => {
    const tools = {
      print: (line: string) => lines.push(line),
      makeSample,
      sampleDay: new Date("2026-11-23T10:00:00Z"),
      dist: join(folder, "dist"),
      showPage: async () => {
        lines.push("The page is shown.");
        return 0;
      },
    };
    const inside = args.map((arg) => arg.replace("FOLDER", folder));
    return start(inside, tools);
  };

  test("the whole round is run in order, the letters for each class", async () => {
    await makeSample(join(folder, "School.xlsx"));
    expect(await begin("--once", "--workbook", "FOLDER/School.xlsx", "--out", "FOLDER/out")).toBe(
      0,
    );
    expect(lines.map((line) => line.replace(/ \[.*/, ""))).toEqual([
      "Set up this workbook: Set up.",
      "Check entries: 3 findings.",
      "Propose targets: All proposed.",
      "Generate cohort summary (School): Summary of School",
      "Generate governors' report: Report for governors.",
      "Generate parent letters (Ash): open Drive/Letter Ash.docx",
      "Generate parent letters (Oak): open Drive/Letter Oak.docx",
      `The workbook is ${join(folder, "out", "School.xlsx")}; the documents are in ${join(folder, "out", "Drive")}.`,
    ]);
    expect(lines[2]).toMatch(/3 runs/);
    expect(lines[5]).toMatch(
      /calls: sheet 0, drive 2, other \d+; Drive files made 1; 2\.\d s at Google/,
    );
    expect(
      readdirSync(join(folder, "out", "Drive")).filter((name) => !name.startsWith(".")),
    ).toEqual(["Letter Ash.docx", "Letter Oak.docx"]);
  });

  test("without --once or --job the page is shown and nothing is run", async () => {
    await makeSample(join(folder, "School.xlsx"));
    expect(await begin("--workbook", "FOLDER/School.xlsx")).toBe(0);
    expect(lines).toEqual(["The page is shown."]);
  });

  test("a sample school that is new has the round done on it before the page is shown", async () => {
    process.chdir(folder);
    expect(await begin()).toBe(0);
    expect(lines[0]).toMatch(/^Set up this workbook: /);
    expect(lines[lines.length - 1]).toBe("The page is shown.");
    lines = [];
    expect(await begin()).toBe(0);
    expect(lines).toEqual(["The page is shown."]);
  });

  test("a job waits until what was typed in the page is in the workbook", async () => {
    await makeSample(join(folder, "School.xlsx"));
    writeFileSync(join(folder, ".School.xlsx.journal"), "{}");
    expect(await begin("--once", "--workbook", "FOLDER/School.xlsx")).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/lacks what was typed last in the page/)]);
  });

  test("what was done is in the workbook that is saved", async () => {
    await makeSample(join(folder, "School.xlsx"));
    await begin(
      "--workbook",
      "FOLDER/School.xlsx",
      "--out",
      "FOLDER/out",
      "--job",
      "Set up this workbook",
    );
    const session = await openSession({
      workbook: join(folder, "out", "School.xlsx"),
      script:
        "function left() { return PropertiesService.getDocumentProperties().getProperty('left'); }",
    });
    expect(session.run("left").value).toBe("2");
  });

  test("one job is run, its prompt answered", async () => {
    await makeSample(join(folder, "School.xlsx"));
    const args = ["--workbook", "FOLDER/School.xlsx", "--out", "FOLDER/out"];
    expect(await begin(...args, "--job", "Generate cohort summary", "--answer", "Year 6")).toBe(0);
    expect(lines[0]).toMatch(/^Generate cohort summary \(Year 6\): Summary of Year 6/);
  });

  test("a job that fails ends the round with exit code 1", async () => {
    await makeSample(join(folder, "School.xlsx"));
    const args = ["--workbook", "FOLDER/School.xlsx", "--out", "FOLDER/out"];
    expect(await begin(...args, "--job", "Fail")).toBe(1);
    expect(lines[0]).toMatch(/^FAILED Fail: it broke/);
  });

  test("a job that catches its error and logs it has failed too", async () => {
    await makeSample(join(folder, "School.xlsx"));
    const args = ["--workbook", "FOLDER/School.xlsx", "--out", "FOLDER/out"];
    expect(await begin(...args, "--job", "Hide")).toBe(1);
    expect(lines[0]).toMatch(
      /^FAILED Hide: Something went wrong\. \(Range.setValues: A cell cannot hold NaN/,
    );
  });

  test("an unknown job tells which there are", async () => {
    await makeSample(join(folder, "School.xlsx"));
    expect(
      await begin("--workbook", "FOLDER/School.xlsx", "--out", "FOLDER/out", "--job", "Print"),
    ).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^There is no menu item "Print"\. The menu has "Set up/),
    ]);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test.each([
    ["a text file", "notes.xlsx", "just text", /is not an \.xlsx workbook\.$/],
    [
      "a damaged workbook",
      "broken.xlsx",
      "PK\u0003\u0004 and nothing more",
      /is damaged or is not/,
    ],
    [
      "an old workbook",
      "old.xlsx",
      "\u00d0\u00cf\u0011\u00e0",
      /older \.xls workbook or has a password/,
    ],
  ])("%s is refused in one sentence", async (_, name, content, message) => {
    writeFileSync(join(folder, name), Buffer.from(content, "latin1"));
    expect(await begin("--once", "--workbook", `FOLDER/${name}`, "--out", "FOLDER/out")).toBe(1);
    expect(lines).toEqual([expect.stringMatching(message)]);
  });

  test("a folder or a missing file in place of a workbook is refused", async () => {
    mkdirSync(join(folder, "some.xlsx"));
    expect(await begin("--once", "--workbook", "FOLDER/some.xlsx", "--out", "FOLDER/out")).toBe(1);
    expect(await begin("--workbook", "FOLDER/none.xlsx", "--out", "FOLDER/out")).toBe(1);
    expect(lines[0]).toMatch(/is a folder, not a workbook\.$/);
    expect(lines[1]).toMatch(/^There is no file .*none\.xlsx\.$/);
  });

  test("a workbook that is open elsewhere is left alone", async () => {
    await makeSample(join(folder, "School.xlsx"));
    writeFileSync(join(folder, ".~lock.School.xlsx#"), "");
    expect(await begin("--workbook", "FOLDER/School.xlsx")).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/is open in another program/)]);
  });

  test("without a bundle it says what to do", async () => {
    rmSync(join(folder, "dist", "Code.js"));
    await makeSample(join(folder, "School.xlsx"));
    expect(await begin("--once", "--workbook", "FOLDER/School.xlsx", "--out", "FOLDER/out")).toBe(
      1,
    );
    expect(lines[0]).toMatch(/There is no bundle at .*npm run build/);
  });
});

describe("the command line", () => {
  test("an unknown option is refused with those that are known", () => {
    expect(() => readStartOptions(["--wrokbook", "x"])).toThrow(/--wrokbook.*Known are --once/);
  });

  test("a person's own workbook is never made anew", () => {
    expect(() => readStartOptions(["--fresh", "--workbook", "x.xlsx"])).toThrow(UsageError);
  });
});
