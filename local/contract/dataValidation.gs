// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How data validation behaves. */
function dataValidationContract() {
  function list() {
    return SpreadsheetApp.newDataValidation().requireValueInList(["3b", "3w", "3s"], true);
  }
  return {
    "a cell without a rule gives null": (sheet) => {
      assertEqual(sheet.getRange("A1").getDataValidation(), null);
      assertEqual(sheet.getRange("A1:B1").getDataValidations(), [[null, null]]);
    },
    "a new rule lets invalid entries in with a warning": () => {
      assertEqual(list().build().getAllowInvalid(), true);
    },
    "a list of values is kept in its order, with its help": (sheet) => {
      const rule = list().setAllowInvalid(false).setHelpText("Choose a step.").build();
      const read = sheet.getRange("A1").setDataValidation(rule).getDataValidation();
      assertEqual(String(read.getCriteriaType()), "VALUE_IN_LIST");
      assertTrue(
        read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        "the value of the enumeration itself",
      );
      assertEqual(read.getCriteriaValues(), [["3b", "3w", "3s"], true]);
      assertEqual(read.getAllowInvalid(), false);
      assertEqual(read.getHelpText(), "Choose a step.");
    },
    "a long list and values with commas are kept": (sheet) => {
      const values = Array.from({ length: 60 }, (_, i) => `value ${i}, with a comma`);
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(values).build();
      const read = sheet.getRange("A1:A5").setDataValidation(rule).getDataValidations();
      assertEqual(read[4][0].getCriteriaValues()[0], values);
    },
    "a range of cells has a rule each": (sheet) => {
      var number = SpreadsheetApp.newDataValidation().requireNumberBetween(80, 120).build();
      sheet.getRange("A1:B2").setDataValidations([
        [list().build(), number],
        [null, number],
      ]);
      const read = sheet.getRange("A1:B2").getDataValidations();
      assertEqual(String(read[0][0].getCriteriaType()), "VALUE_IN_LIST");
      assertEqual(read[1][0], null);
      assertEqual(String(read[1][1].getCriteriaType()), "NUMBER_BETWEEN");
      assertEqual(read[1][1].getCriteriaValues(), [80, 120]);
    },
    "taking a rule from one cell leaves its neighbours theirs": (sheet) => {
      sheet.getRange("A1:A5").setDataValidation(list().build());
      sheet.getRange("A3").setDataValidation(null);
      const read = sheet
        .getRange("A1:A5")
        .getDataValidations()
        .map((row) => row[0] !== null);
      assertEqual(read, [true, true, false, true, true]);
    },
    "a formula is kept as it was written": (sheet) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied("=LEN(A1)=13")
        .build();
      const read = sheet.getRange("A1").setDataValidation(rule).getDataValidation();
      assertEqual(String(read.getCriteriaType()), "CUSTOM_FORMULA");
      assertEqual(read.getCriteriaValues(), ["=LEN(A1)=13"]);
    },
    "a date is asked for": (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      const read = sheet.getRange("A1").setDataValidation(rule).getDataValidation();
      assertEqual(String(read.getCriteriaType()), "DATE_IS_VALID_DATE");
    },
    "a value that a strict rule rejects is refused": (sheet) => {
      sheet.getRange("A1").setDataValidation(list().setAllowInvalid(false).build());
      assertThrows(() => {
        sheet.getRange("A1").setValue("9z");
        SpreadsheetApp.flush();
      }, /violates the data validation rules/);
    },
    "a value that a lenient rule rejects is written": (sheet) => {
      sheet.getRange("A1").setDataValidation(list().build());
      assertEqual(sheet.getRange("A1").setValue("9z").getValue(), "9z");
    },
    "a copy of a rule is changed without changing the rule": () => {
      const rule = list().setHelpText("one").build();
      var changed = rule.copy().setHelpText("two").build();
      assertEqual([rule.getHelpText(), changed.getHelpText()], ["one", "two"]);
    },
  };
}
