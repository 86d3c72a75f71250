import { checkLetter } from "../../src/core/pupils/upn";
import type { Execution } from "../execution";
import type { Session } from "../session";

/** Functions beside the add-on's own, by which a trial fills, looks at and clears the workbook. */
export const hands = `
function tabOf(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
}
function fillTab(name, rows) {
  const tab = tabOf(name);
  const headers = tab.getRange(1, 1, 1, tab.getLastColumn()).getValues()[0];
  rows.forEach((row, index) => {
    for (const header of Object.keys(row)) {
      const column = headers.indexOf(header) + 1;
      if (column === 0) throw new Error(name + " has no column " + header);
      tab.getRange(index + 2, column).setValue(row[header]);
    }
  });
}
function keepTabs(names) {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  for (const tab of workbook.getSheets()) if (!names.includes(tab.getName())) workbook.deleteSheet(tab);
}
function forgetLetters() {
  for (const name of ["Letters", "Log"]) {
    const tab = tabOf(name);
    if (tab.getLastRow() > 1) tab.getRange(2, 1, tab.getLastRow() - 1, tab.getLastColumn()).clearContent();
  }
}
function seeLetters() {
  return tabOf("Letters").getDataRange().getValues();
}`;

/** The tabs without which no letter is made, and the log of what was done. */
const tabs = ["Pupils", "Oak", "Targets", "Letters", "Settings", "Log"];

/** Some families get no letter for now. */
const heldBack = 10;

/**
 * Sets an empty workbook up for one class of so many children, and takes away every tab that their
 * letters can do without, so that a run of letters reads little.
 */
export function makeClass(session: Session, children: number): void {
  const numbers = Array.from({ length: children }, (_, index) => index + 1);
  done(session.run("setUpWorkbook"));
  const pupils = numbers.map((number) => ({
    UPN: syntheticUpn(number),
    Surname: `Surname ${number}`,
    "First name": `Child ${number}`,
    "Year group": "Year 4",
    Class: "Oak",
    ...(number % heldBack === 0 ? { "Letter hold": "Yes" } : {}),
  }));
  done(session.run("fillTab", ["Pupils", pupils]));
  done(session.run("setUpWorkbook"));
  const marks = numbers.map(() => ({
    "Reading autumn": "EXS",
    "Writing autumn": "WTS",
    "Mathematics autumn": "GDS",
  }));
  done(session.run("fillTab", ["Oak", marks]));
  done(session.run("keepTabs", [tabs]));
}

function syntheticUpn(number: number): string {
  const rest = `835999920${String(number).padStart(3, "0")}`;
  return checkLetter(rest) + rest;
}

/** @throws {Error} Where the execution failed. */
export function done({ ok, error }: Execution): void {
  if (!ok) throw new Error(error?.message);
}
