import type { PrintSetsMade } from "../../src/app/api";
import type { LetterTools } from "../../src/app/letterRun/letterRuns";
import { makePrintSets } from "../../src/app/printSets/makePrintSets";
import { type ReadDocx, readDocx } from "../../src/documents/testing/readDocx";
import type { SheetTab } from "../../src/workbook/sheetValue";
import { lettersTab, logTab } from "../../src/workbook/tabs/records";
import { memoryWorkbook } from "../workbook/memoryWorkbook";
import { aTab, type TestRow } from "../workbook/tabs";
import { memoryDrive } from "./memoryDrive";

/** A workbook and a Drive in memory, from which print sets are made on 23 November 2026. */
export function printShop(tabs: readonly SheetTab[], letters: readonly TestRow[] = []) {
  const drive = memoryDrive();
  const { store, rows, type } = memoryWorkbook([...tabs, aTab(lettersTab, letters), aTab(logTab)]);
  const time = { now: Date.parse("2026-11-23T10:00:00Z") };
  const tools: LetterTools = {
    store,
    drive: drive.drive,
    clock: {
      now: () => time.now,
      pause: (milliseconds) => {
        time.now += milliseconds;
      },
    },
    chance: () => 0,
    newKey: () => "0123456789abcdef",
    alone: (work) => work(),
  };
  return {
    ...drive,
    rows,
    type,
    tools,
    time,
    make: (typed: string, milliseconds = 60_000): PrintSetsMade =>
      makePrintSets(tools, { typed, mayBeEmpty: true }, milliseconds),
    /** The documents that stand, taken apart, by name. */
    read: (): Readonly<Record<string, ReadDocx>> =>
      Object.fromEntries(drive.documents().map(({ name, bytes }) => [name, readDocx(bytes)])),
  };
}

/** The Settings tab with these values. */
export function settingsOf(values: Readonly<Record<string, string>>): SheetTab {
  const all = { "School name": "Hazel Lane Primary", "Academic year": "2026/27", ...values };
  return { name: "Settings", values: [["Setting", "Value"], ...Object.entries(all)] };
}
