// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How protections behave for whoever made them. */
function protectionContract() {
  return {
    "a protection of a range is found again by its description": (sheet) => {
      sheet.getRange("B2:C3").protect().setDescription("computed").setWarningOnly(true);
      var found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      assertEqual(found.length, 1);
      assertEqual(found[0].getDescription(), "computed");
      assertEqual(found[0].isWarningOnly(), true);
      assertEqual(found[0].getRange().getA1Notation(), "B2:C3");
      assertEqual(String(found[0].getProtectionType()), "RANGE");
    },
    "protections of ranges and of the tab are told apart": (sheet) => {
      sheet.protect().setDescription("whole");
      assertEqual(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
      var whole = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      assertEqual(whole.length, 1);
      whole[0].remove();
      assertEqual(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 0);
    },
    "protecting the same range again makes a second protection": (sheet) => {
      sheet.getRange("A1").protect();
      sheet.getRange("A1").protect();
      assertEqual(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 2);
    },
    "a protection that only warns does not stop a script": (sheet) => {
      var cell = sheet.getRange("A1");
      cell.protect().setWarningOnly(true);
      assertEqual(cell.setValue("x").getValue(), "x");
    },
    "whoever protects may still write": (sheet) => {
      var cell = sheet.getRange("A1");
      assertTrue(cell.protect().canEdit(), "the maker to be an editor");
      assertEqual(cell.setValue("x").getValue(), "x");
    },
  };
}
