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
    "whoever protects stays an editor when all editors are taken away": (sheet) => {
      var protection = sheet.getRange("A1").protect();
      protection.removeEditors(protection.getEditors());
      assertEqual(protection.canEdit(), true);
      assertEqual(sheet.getRange("A1").setValue("x").getValue(), "x");
    },
    "somebody who is added twice is an editor once": (sheet) => {
      var protection = sheet.getRange("A1").protect();
      var me = protection.getEditors()[0].getEmail();
      protection.addEditors([me]).addEditors([me]);
      var found = protection.getEditors().filter((user) => user.getEmail() === me);
      assertEqual(found.length, 1);
    },
    "editors are kept with the protection": (sheet) => {
      var protection = sheet.getRange("A1").protect();
      var me = protection.getEditors()[0].getEmail();
      protection.addEditors([me]);
      var [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      assertTrue(
        found.getEditors().some((user) => user.getEmail() === me),
        "the editor to be found again",
      );
    },
    "a domain that may edit can be kept out; where there is none, nobody has to": (sheet) => {
      var protection = sheet.getRange("A1").protect();
      if (protection.canDomainEdit()) protection.setDomainEdit(false);
      assertEqual(protection.canDomainEdit(), false);
    },
    "a protection names the cells that it covers, also when it was found again": (sheet) => {
      sheet.getRange(2, 3, 4, 1).protect();
      var [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      var range = found.getRange();
      assertEqual(range.getRow(), 2);
      assertEqual(range.getColumn(), 3);
      assertEqual(range.getNumRows(), 4);
      assertEqual(range.getNumColumns(), 1);
    },
  };
}
