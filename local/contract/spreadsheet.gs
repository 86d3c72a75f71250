// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How the spreadsheet behaves. */
function spreadsheetContract() {
  return {
    "a tab is found by its name; another name gives null": (sheet, spreadsheet) => {
      assertEqual(spreadsheet.getSheetByName(sheet.getName()).getSheetId(), sheet.getSheetId());
      assertEqual(spreadsheet.getSheetByName("no such tab"), null);
    },
    "two tabs cannot have one name": (sheet, spreadsheet) => {
      assertThrows(() => {
        spreadsheet.insertSheet(sheet.getName());
      }, /already exists. Please enter another name/);
    },
    "a tab is put where it is asked for and becomes the active one": (sheet, spreadsheet) => {
      var made = spreadsheet.insertSheet(`first ${sheet.getSheetId()}`, 0);
      assertEqual(made.getIndex(), 1);
      assertEqual(spreadsheet.getActiveSheet().getSheetId(), made.getSheetId());
      spreadsheet.deleteSheet(made);
      assertEqual(spreadsheet.getSheetByName(`first ${sheet.getSheetId()}`), null);
    },
    "the active tab is moved": (sheet, spreadsheet) => {
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(1);
      assertEqual(spreadsheet.getSheets()[0].getSheetId(), sheet.getSheetId());
    },
    "a range has a name": (sheet, spreadsheet) => {
      spreadsheet.setNamedRange("ContractRange", sheet.getRange("B2:C3"));
      assertEqual(spreadsheet.getRangeByName("ContractRange").getA1Notation(), "B2:C3");
      assertEqual(spreadsheet.getRangeByName("NoSuchRange"), null);
      spreadsheet.removeNamedRange("ContractRange");
      assertEqual(spreadsheet.getRangeByName("ContractRange"), null);
    },
    "it has an id, an address and a time zone": (_sheet, spreadsheet) => {
      assertTrue(spreadsheet.getUrl().indexOf(spreadsheet.getId()) > 0, "the id in the address");
      assertEqual(typeof spreadsheet.getSpreadsheetTimeZone(), "string");
    },
    "a toast is shown": (_sheet, spreadsheet) => {
      assertEqual(spreadsheet.toast("Done.", "Contract"), undefined);
    },
    "the active range is what was made active": (sheet, spreadsheet) => {
      sheet.getRange("C3:D4").activate();
      assertEqual(spreadsheet.getActiveRange().getA1Notation(), "C3:D4");
      assertEqual(SpreadsheetApp.getActiveSheet().getSheetId(), sheet.getSheetId());
    },
  };
}
