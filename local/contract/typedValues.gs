// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** What becomes of texts that are written: as if they were typed, in the United Kingdom's locale. */
function typedValuesContract() {
  function typed(sheet, text) {
    return sheet.getRange("A1").setValue(text).getValue();
  }
  return {
    "a text of digits becomes a number": (sheet) => {
      assertEqual(typed(sheet, "12"), 12);
      assertEqual(typed(sheet, "1.5"), 1.5);
      assertEqual(typed(sheet, "-3"), -3);
    },
    "leading noughts are lost, unless the cell is plain text": (sheet) => {
      assertEqual(typed(sheet, "007"), 7);
      sheet.getRange("A1").setNumberFormat("@");
      assertEqual(typed(sheet, "007"), "007");
    },
    "a percentage becomes a fraction": (sheet) => {
      assertEqual(typed(sheet, "50%"), 0.5);
    },
    "TRUE becomes a boolean": (sheet) => {
      assertEqual(typed(sheet, "TRUE"), true);
      assertEqual(typed(sheet, "false"), false);
    },
    "grades of steps stay text": (sheet) => {
      assertEqual(typed(sheet, "3b"), "3b");
      assertEqual(typed(sheet, "3s+"), "3s+");
      assertEqual(typed(sheet, "EXS"), "EXS");
    },
    "a day and month become a date": (sheet) => {
      assertTrue(typed(sheet, "3/4") instanceof Date, "3/4 to become a date");
      sheet.getRange("A2").setNumberFormat("@").setValue("3/4");
      assertEqual(sheet.getRange("A2").getValue(), "3/4");
    },
    "a leading apostrophe is eaten and keeps the rest as text": (sheet) => {
      assertEqual(typed(sheet, "'12"), "12");
    },
    "a text that starts with an equals sign becomes a formula": (sheet) => {
      sheet.getRange("A1").setValue("=1+1");
      assertEqual(sheet.getRange("A1").getFormula(), "=1+1");
    },
    "plain text turns a number that is there into text": (sheet) => {
      var cell = sheet.getRange("A1").setValue(12);
      cell.setNumberFormat("@");
      assertEqual(cell.getValue(), "12");
    },
    "plain text keeps an equals sign": (sheet) => {
      sheet.getRange("A1").setNumberFormat("@").setValue("=1+1");
      assertEqual(sheet.getRange("A1").getValue(), "=1+1");
      assertEqual(sheet.getRange("A1").getFormula(), "");
    },
  };
}
