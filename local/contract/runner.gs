// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/**
 * The contract: how the services of Apps Script that this project uses behave. Each case runs on a
 * tab of its own, which is deleted afterwards. Run `runContract` in a script project bound to an
 * empty spreadsheet (with the advanced Drive service, version 3) and read the log.
 */

/** The contracts of each service: functions of a fresh tab that give cases by name. */
function contracts() {
  return {
    Range: rangeContract,
    "Typed values": typedValuesContract,
    Dates: datesContract,
    Sheet: sheetContract,
    Spreadsheet: spreadsheetContract,
    DataValidation: dataValidationContract,
    ConditionalFormatRule: conditionalFormatContract,
    Protection: protectionContract,
    Drive: driveContract,
    Properties: propertiesContract,
    Cache: cacheContract,
    Lock: lockContract,
    Triggers: triggersContract,
    Utilities: utilitiesContract,
    "Ui and HtmlService": uiContract,
    Runtime: runtimeContract,
  };
}

/** The names of all cases: rows of service and case. */
function contractCases() {
  var rows = [];
  var all = contracts();
  Object.keys(all).forEach((service) => {
    Object.keys(all[service]()).forEach((name) => {
      rows.push([service, name]);
    });
  });
  return rows;
}

/** Runs one case on a fresh tab. Throws where the service behaves otherwise. */
function runContractCase(service, name) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = spreadsheet.insertSheet(`contract ${Utilities.getUuid().slice(0, 8)}`);
  try {
    contracts()[service]()[name](sheet, spreadsheet);
  } finally {
    spreadsheet.deleteSheet(sheet);
  }
}

/** Runs every case and logs a table. Gives the rows of service, case, result. */
function runContract() {
  var rows = contractCases().map((row) => {
    try {
      runContractCase(row[0], row[1]);
      return [row[0], row[1], "as expected"];
    } catch (error) {
      return [row[0], row[1], `OTHERWISE: ${error.message}`];
    }
  });
  var otherwise = rows.filter((row) => row[2] !== "as expected");
  console.log(rows.map((row) => row.join(" | ")).join("\n"));
  console.log(`${rows.length - otherwise.length} of ${rows.length} cases as expected`);
  return rows;
}
