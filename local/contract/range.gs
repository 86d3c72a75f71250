// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How ranges behave. */
function rangeContract() {
  return {
    "an empty cell reads as the empty string": (sheet) => {
      assertEqual(sheet.getRange("A1").getValue(), "");
      assertEqual(sheet.getRange("A1:B2").getValues(), [
        ["", ""],
        ["", ""],
      ]);
    },
    "numbers, booleans and texts come back as they went in": (sheet) => {
      var range = sheet.getRange(1, 1, 1, 3);
      range.setValues([[3, true, "oak"]]);
      assertEqual(range.getValues(), [[3, true, "oak"]]);
    },
    "null and the empty string clear a cell": (sheet) => {
      var range = sheet.getRange("A1:B1").setValues([["x", "y"]]);
      range.setValues([[null, ""]]);
      assertEqual(range.getValues(), [["", ""]]);
      assertTrue(range.isBlank(), "both cells to be blank");
    },
    "setValues refuses too few rows": (sheet) => {
      assertThrows(() => {
        sheet.getRange("A1:A2").setValues([[1]]);
      }, /number of rows in the data does not match.*data has 1 but the range has 2/);
    },
    "setValues refuses rows of another width": (sheet) => {
      assertThrows(() => {
        sheet.getRange("A1:B1").setValues([[1, 2, 3]]);
      }, /number of columns in the data does not match.*data has 3 but the range has 2/);
    },
    "setNotes refuses another shape": (sheet) => {
      assertThrows(() => {
        sheet.getRange("A1:B1").setNotes([["a"]]);
      }, /does not match/);
    },
    "a range outside the grid is refused": (sheet) => {
      assertThrows(() => {
        sheet.getRange(sheet.getMaxRows() + 1, 1);
      }, /outside the dimensions of the sheet/);
      assertThrows(() => {
        sheet.getRange(0, 1);
      }, /starting row of the range is too small/);
      assertThrows(() => {
        sheet.getRange(1, 1, 0);
      }, /number of rows in the range must be at least 1/);
    },
    "a range that cannot be read is refused": (sheet) => {
      assertThrows(() => {
        sheet.getRange("not a range");
      }, /Range not found/);
    },
    "arguments of other types are refused": (sheet) => {
      assertThrows(() => {
        sheet.getRange("A1").setValues("x");
      }, /don't match the method signature/);
    },
    "a range knows where it is": (sheet) => {
      var range = sheet.getRange("B2:D5");
      assertEqual(
        [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()],
        [2, 2, 4, 3],
      );
      assertEqual([range.getLastRow(), range.getLastColumn()], [5, 4]);
      assertEqual(range.getA1Notation(), "B2:D5");
      assertEqual(range.getCell(1, 1).getA1Notation(), "B2");
      assertEqual(range.offset(1, 1).getA1Notation(), "C3:E6");
      assertEqual(range.offset(0, 0, 1, 1).getA1Notation(), "B2");
      assertEqual(range.getSheet().getSheetId(), sheet.getSheetId());
      assertEqual(range.getGridId(), sheet.getSheetId());
    },
    "open references reach the edge of the grid": (sheet) => {
      assertEqual(sheet.getRange("B:B").getNumRows(), sheet.getMaxRows());
      assertEqual(sheet.getRange("3:3").getNumColumns(), sheet.getMaxColumns());
      assertEqual(sheet.getRange("B3:B").getNumRows(), sheet.getMaxRows() - 2);
    },
    "notes are read, set and cleared": (sheet) => {
      var range = sheet.getRange("A1:B1");
      range.setNotes([["one\ntwo", null]]);
      assertEqual(range.getNotes(), [["one\ntwo", ""]]);
      range.clearNote();
      assertEqual(range.getNotes(), [["", ""]]);
      assertEqual(sheet.getLastRow(), 0);
    },
    "backgrounds are hexadecimal and white by default": (sheet) => {
      var range = sheet.getRange("A1:B1");
      assertEqual(range.getBackgrounds(), [["#ffffff", "#ffffff"]]);
      range.setBackgrounds([["#F4CCCC", "red"]]);
      assertEqual(range.getBackgrounds(), [["#f4cccc", "#ff0000"]]);
      range.setBackground(null);
      assertEqual(range.getBackground(), "#ffffff");
    },
    "font weights are read and set": (sheet) => {
      var range = sheet.getRange("A1:B1");
      range.setFontWeights([["bold", "normal"]]);
      assertEqual(range.getFontWeights(), [["bold", "normal"]]);
    },
    "setters give the range, so that they can be chained": (sheet) => {
      var range = sheet
        .getRange("A1")
        .setValue("x")
        .setNote("n")
        .setFontWeight("bold")
        .setWrap(true);
      assertEqual(range.getValue(), "x");
    },
    "formulas are written with an equals sign": (sheet) => {
      var cell = sheet.getRange("A1");
      cell.setFormula("=1+1");
      assertEqual(cell.getFormula(), "=1+1");
      assertEqual(sheet.getRange("A1:B1").getFormulas(), [["=1+1", ""]]);
    },
    "a link formula reads as its label": (sheet) => {
      var cell = sheet.getRange("A1").setFormula('=HYPERLINK("https://example.org/","the page")');
      SpreadsheetApp.flush();
      assertEqual(cell.getValue(), "the page");
    },
    "a merged range keeps its first cell": (sheet) => {
      var range = sheet.getRange("A1:B2");
      range.getCell(1, 1).setValue("title");
      range.merge();
      assertEqual(range.getValues(), [
        ["title", ""],
        ["", ""],
      ]);
      assertTrue(sheet.getRange("B2").isPartOfMerge(), "B2 to be part of the merge");
      assertEqual(sheet.getRange("B2").getMergedRanges()[0].getA1Notation(), "A1:B2");
    },
    "clearContent keeps notes and formats": (sheet) => {
      var cell = sheet.getRange("A1").setValue("x").setNote("n").setBackground("#ff0000");
      cell.clearContent();
      assertEqual([cell.getValue(), cell.getNote(), cell.getBackground()], ["", "n", "#ff0000"]);
    },
    "a text may be a link": (sheet) => {
      var link = SpreadsheetApp.newRichTextValue()
        .setText("letter")
        .setLinkUrl("https://example.org/1")
        .build();
      var plain = SpreadsheetApp.newRichTextValue().setText("none").build();
      var range = sheet.getRange("A1:B1");
      range.setRichTextValues([[link, plain]]);
      var read = range.getRichTextValues()[0];
      assertEqual([read[0].getText(), read[0].getLinkUrl()], ["letter", "https://example.org/1"]);
      assertEqual([read[1].getText(), read[1].getLinkUrl()], ["none", null]);
      assertEqual(range.getValues(), [["letter", "none"]]);
    },
    "a text of more than 50,000 characters is refused": (sheet) => {
      assertThrows(() => {
        sheet.getRange("A1").setValue(new Array(50002).join("x"));
      }, /50000 characters/);
    },
    "a list of ranges is changed at once": (sheet) => {
      sheet.getRangeList(["A1", "C3:D3"]).setBackground("#00ff00").setNote("n");
      assertEqual(sheet.getRange("D3").getBackground(), "#00ff00");
      assertEqual(sheet.getRange("A1").getNote(), "n");
      assertEqual(sheet.getRange("B1").getNote(), "");
    },
  };
}
