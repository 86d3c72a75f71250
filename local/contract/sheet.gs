// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How tabs behave. */
function sheetContract() {
  return {
    "a new tab has 1000 rows and 26 columns and nothing in it": (sheet) => {
      assertEqual([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
      assertEqual([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
    },
    "the data range of an empty tab is its first cell": (sheet) => {
      assertEqual(sheet.getDataRange().getA1Notation(), "A1");
    },
    "the data range reaches from A1 to the last content": (sheet) => {
      sheet.getRange("C4").setValue("x");
      sheet.getRange("F9").setNote("a note is no content").setBackground("#ff0000");
      assertEqual(sheet.getDataRange().getA1Notation(), "A1:C4");
      assertEqual([sheet.getLastRow(), sheet.getLastColumn()], [4, 3]);
    },
    "appendRow writes below the last content": (sheet) => {
      sheet.getRange("B2").setValue("x");
      sheet.appendRow(["a", "b"]);
      assertEqual(sheet.getRange("A3:B3").getValues(), [["a", "b"]]);
    },
    "rows put in push the rest down, with notes and rules": (sheet) => {
      sheet.getRange("A1:A3").setValues([["one"], ["two"], ["three"]]);
      sheet.getRange("A2").setNote("second").setBackground("#00ff00");
      sheet
        .getRange("A3")
        .setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(["three"]).build(),
        );
      sheet.insertRowsAfter(1, 2);
      assertEqual(sheet.getMaxRows(), 1002);
      assertEqual(sheet.getRange("A1:A5").getValues(), [["one"], [""], [""], ["two"], ["three"]]);
      assertEqual(sheet.getRange("A4").getNote(), "second");
      assertEqual(sheet.getRange("A4").getBackground(), "#00ff00");
      assertTrue(sheet.getRange("A5").getDataValidation() !== null, "the rule to have moved");
      assertEqual(sheet.getRange("A3").getDataValidation(), null);
    },
    "rows taken out pull the rest up": (sheet) => {
      sheet.getRange("A1:A3").setValues([["one"], ["two"], ["three"]]);
      sheet.deleteRow(2);
      assertEqual(sheet.getRange("A1:A3").getValues(), [["one"], ["three"], [""]]);
      assertEqual(sheet.getMaxRows(), 999);
    },
    "columns go in and out": (sheet) => {
      sheet.getRange("A1:C1").setValues([["a", "b", "c"]]);
      sheet.insertColumnsAfter(1, 1);
      assertEqual(sheet.getRange("A1:D1").getValues(), [["a", "", "b", "c"]]);
      sheet.deleteColumns(2, 2);
      assertEqual(sheet.getRange("A1:B1").getValues(), [["a", "c"]]);
      assertEqual(sheet.getMaxColumns(), 25);
    },
    "the grid grows at its end": (sheet) => {
      sheet.insertRowsAfter(sheet.getMaxRows(), 5);
      sheet.getRange(1005, 1).setValue("last");
      assertEqual(sheet.getLastRow(), 1005);
    },
    "frozen rows and columns are kept": (sheet) => {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      assertEqual([sheet.getFrozenRows(), sheet.getFrozenColumns()], [2, 1]);
    },
    "a tab is hidden and shown": (sheet) => {
      sheet.hideSheet();
      assertTrue(sheet.isSheetHidden(), "the tab to be hidden");
      sheet.showSheet();
      assertTrue(!sheet.isSheetHidden(), "the tab to be shown");
    },
    "a tab has a colour": (sheet) => {
      assertEqual(sheet.getTabColor(), null);
      sheet.setTabColor("#112233");
      assertEqual(sheet.getTabColor(), "#112233");
      sheet.setTabColor(null);
      assertEqual(sheet.getTabColor(), null);
    },
    "columns have widths in pixels": (sheet) => {
      assertEqual(sheet.getColumnWidth(1), 100);
      sheet.setColumnWidths(2, 2, 42);
      assertEqual([sheet.getColumnWidth(2), sheet.getColumnWidth(3)], [42, 42]);
    },
    "a tab is renamed and keeps its id": (sheet) => {
      var id = sheet.getSheetId();
      sheet.setName(`renamed ${id}`);
      assertEqual(sheet.getName(), `renamed ${id}`);
      assertEqual(sheet.getSheetId(), id);
    },
    "clearContents leaves formats": (sheet) => {
      sheet.getRange("B2").setValue("x").setBackground("#ff0000");
      sheet.clearContents();
      assertEqual(sheet.getLastRow(), 0);
      assertEqual(sheet.getRange("B2").getBackground(), "#ff0000");
    },
  };
}
