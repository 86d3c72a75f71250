import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { runScript } from "./runScript";

describe("a script over a copy of the workbook", () => {
  let folder = "";
  let workbook = "";
  let lines: string[] = [];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "script-"));
    workbook = join(folder, "School.xlsx");
    lines = [];
    const book = new Workbook();
    book.addWorksheet("Pupils").addRow(["Ada"]);
    await book.xlsx.writeFile(workbook);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const runText = (text: string, ...more: string[]): Promise<number> => {
    const file = join(folder, "try.gs");
    writeFileSync(file, text);
    return runScript([file, ...more, "--workbook", workbook], (line) => lines.push(line));
  };

  test("its result is printed as JSON, with the log before and the counts after", async () => {
    const text = `function run() { console.log("hello %s", 1);
      return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }`;
    expect(await runText(text)).toBe(0);
    expect(lines[0]).toBe("hello 1");
    expect(JSON.parse(lines[1] as string)).toEqual([["Ada"]]);
    expect(JSON.parse(lines[2] as string)).toMatchObject({
      sheet: 1,
      byCall: { "Range.getValues": 1 },
    });
  });

  test("another function is run by its name", async () => {
    expect(await runText("function two() { return 2; }", "two")).toBe(0);
    expect(lines[0]).toBe("2");
  });

  test("the workbook stays as it was", async () => {
    const before = readFileSync(workbook);
    await runText(
      "function run() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('changed'); }",
    );
    expect(readFileSync(workbook).equals(before)).toBe(true);
  });

  test("an error is printed with the lines it came from", async () => {
    expect(await runText("function run() { throw new Error('no'); }")).toBe(1);
    expect(lines[0]).toMatch(/^Error: no\nat run/);
  });

  test("a script that cannot be read, or is not there, is told in one line", async () => {
    expect(await runText("function run( {")).toBe(1);
    expect(await runScript([join(folder, "none.gs")], (line) => lines.push(line))).toBe(1);
    expect(await runScript([], (line) => lines.push(line))).toBe(1);
    expect(lines[0]).toMatch(/^The script cannot be read: /);
    expect(lines[1]).toMatch(/^There is no file /);
    expect(lines[2]).toMatch(/^Which script\?/);
  });
});
