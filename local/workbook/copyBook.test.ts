import { strFromU8, unzipSync } from "fflate";
import { openSession, type Session } from "../session";

const script = `
function fill() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets()[0].setName("Oak");
  sheet.getRange("A1:B2").setValues([["Surname", "Day"], ["Khan", new Date(2026, 10, 23)]]);
  sheet.getRange("A1").setNote("As on the register").setFontWeight("bold").setBackground("#ffff00");
  sheet.getRange("A4:C4").merge();
  sheet.getRange("B3").setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(["EXS", "GDS"], true).build());
  sheet.protect().setDescription("Computed");
  spreadsheet.setNamedRange("Marks", sheet.getRange("B2:B9"));
  PropertiesService.getDocumentProperties().setProperty("year", "2026");
}
function change() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets()[0];
  sheet.getRange("A1").setValue("Forename").setNote("Changed").setFontWeight("normal");
  sheet.getRange("A4:C4").breakApart();
  sheet.getRange("B3").clearDataValidations();
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();
  spreadsheet.insertSheet("Elm");
  PropertiesService.getDocumentProperties().setProperty("year", "2027");
}`;

/** The parts of the file by name, but those on the file itself, such as when it was written. */
async function partsOf(session: Session): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await session.toBytes()));
  const ofContents = parts.filter(([name]) => !name.startsWith("docProps/"));
  return Object.fromEntries(ofContents.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("a copy of a workbook", () => {
  const copied = async () => {
    const session = await openSession({ script });
    expect(session.run("fill")).toMatchObject({ ok: true });
    const copy = await openSession({ script, workbook: session.workspace.workbook.copy() });
    return { session, copy };
  };

  test("is the same file", async () => {
    const { session, copy } = await copied();
    expect(await partsOf(copy)).toEqual(await partsOf(session));
  });

  test("does not follow what is done to the other", async () => {
    const { session, copy } = await copied();
    const before = await partsOf(copy);
    expect(session.run("change")).toMatchObject({ ok: true });
    expect(await partsOf(copy)).toEqual(before);
    expect(await partsOf(session)).not.toEqual(before);
  });
});
