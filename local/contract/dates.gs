// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How dates go in and out. The spreadsheet and the script are in the same time zone. */
function datesContract() {
  return {
    "a date comes back as the same moment": (sheet) => {
      var moment = new Date(2026, 6, 15, 9, 30, 0);
      var cell = sheet.getRange("A1").setValue(moment);
      assertEqual(cell.getValue().getTime(), moment.getTime());
    },
    "a date in summer keeps its day": (sheet) => {
      var cell = sheet.getRange("A1").setValue(new Date(2026, 5, 1));
      var read = cell.getValue();
      assertEqual(
        [read.getFullYear(), read.getMonth(), read.getDate(), read.getHours()],
        [2026, 5, 1, 0],
      );
    },
    "a typed date is midnight of that day": (sheet) => {
      var read = sheet.getRange("A1").setValue("01/09/2026").getValue();
      assertEqual(
        [read.getFullYear(), read.getMonth(), read.getDate(), read.getHours()],
        [2026, 8, 1, 0],
      );
    },
    "a date is shown in the format of its cell": (sheet) => {
      var cell = sheet
        .getRange("A1")
        .setValue(new Date(2026, 8, 1))
        .setNumberFormat("d mmm yyyy");
      assertEqual(cell.getDisplayValue(), "1 Sep 2026");
    },
    "numbers are shown in the format of their cell": (sheet) => {
      var range = sheet.getRange("A1:C1").setValues([[0.5, 1234.5, 3]]);
      range.setNumberFormats([["0%", "#,##0.00", "0.0"]]);
      assertEqual(range.getDisplayValues(), [["50%", "1,234.50", "3.0"]]);
    },
    "dates are of the script's own kind": (sheet) => {
      sheet.getRange("A1").setValue(new Date(2026, 0, 1));
      assertTrue(sheet.getRange("A1").getValues()[0][0] instanceof Date, "a Date");
    },
  };
}
