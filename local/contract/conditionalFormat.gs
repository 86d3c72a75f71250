// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How conditional formats behave. */
function conditionalFormatContract() {
  return {
    "a new tab has no rules": (sheet) => {
      assertEqual(sheet.getConditionalFormatRules().length, 0);
    },
    "rules are kept in order with their ranges, conditions and looks": (sheet) => {
      var below = SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo("below")
        .setBackground("#F4CCCC")
        .setBold(true)
        .setRanges([sheet.getRange("A2:A20"), sheet.getRange("C2:C20")])
        .build();
      var odd = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied("=ISODD(ROW())")
        .setFontColor("#112233")
        .setItalic(true)
        .setRanges([sheet.getRange("A2:C20")])
        .build();
      sheet.setConditionalFormatRules([below, odd]);
      var read = sheet.getConditionalFormatRules();
      assertEqual(read.length, 2);
      assertEqual(
        read[0].getRanges().map((range) => range.getA1Notation()),
        ["A2:A20", "C2:C20"],
      );
      var first = read[0].getBooleanCondition();
      assertEqual(String(first.getCriteriaType()), "TEXT_EQUAL_TO");
      assertEqual(first.getCriteriaValues(), ["below"]);
      assertEqual(first.getBackground(), "#f4cccc");
      assertEqual(first.getBold(), true);
      var second = read[1].getBooleanCondition();
      assertEqual(String(second.getCriteriaType()), "CUSTOM_FORMULA");
      assertEqual(second.getCriteriaValues(), ["=ISODD(ROW())"]);
      assertEqual(second.getFontColor(), "#112233");
    },
    "setting rules replaces those that were there": (sheet) => {
      var rule = SpreadsheetApp.newConditionalFormatRule()
        .whenTextContains("x")
        .setBackground("#ffffff")
        .setRanges([sheet.getRange("A1")])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.setConditionalFormatRules([]);
      assertEqual(sheet.getConditionalFormatRules().length, 0);
    },
    "a rule without ranges is refused": (sheet) => {
      assertThrows(() => {
        var rule = SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo("x")
          .setBackground("#ffffff")
          .build();
        sheet.setConditionalFormatRules([rule]);
      }, /range/i);
    },
  };
}
