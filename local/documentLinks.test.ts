import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { openSession } from "./session";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const script = `
  function write() {
    const made = Drive.Files.create({ name: "Letter Zoë", mimeType: "application/vnd.google-apps.document" },
      Utilities.newBlob([80, 75, 3, 4], "${word}"), { fields: "webViewLink" });
    const link = SpreadsheetApp.newRichTextValue().setText("letter").setLinkUrl(made.webViewLink).build();
    SpreadsheetApp.getActiveSheet().getRange("A1").setRichTextValue(link);
    return made.webViewLink;
  }
  function read() { return SpreadsheetApp.getActiveSheet().getRange("A1").getRichTextValue().getLinkUrl(); }`;

describe("links to documents in the saved workbook", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "links-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("lead to the file for a person, and to Google for a script", async () => {
    const options = { workbook: join(folder, "School.xlsx"), drive: join(folder, "Drive"), script };
    const first = await openSession(options);
    const link = first.run("write").value;
    await first.save();
    expect(first.run("read").value).toBe(link);

    const book = new Workbook();
    await book.xlsx.readFile(options.workbook);
    expect(book.worksheets[0]?.getCell("A1").hyperlink).toBe("Drive/Letter%20Zo%C3%AB.docx");

    const second = await openSession(options);
    expect(second.run("read").value).toBe(link);
  });
});
