import type { FileReading, FileTable } from "../../src/files/fileReading";

/** The tables of a reading that must have succeeded. */
export function tablesOf(reading: FileReading): readonly FileTable[] {
  if (reading.state === "refused") throw new Error(reading.sentence);
  return reading.tables;
}

/** The rows of the only table of a reading. */
export function rowsOf(reading: FileReading): readonly (readonly string[])[] {
  const tables = tablesOf(reading);
  expect(tables).toHaveLength(1);
  return tables[0]!.rows;
}

/** The notes of a reading that must have succeeded. */
export function notesOf(reading: FileReading): readonly string[] {
  tablesOf(reading);
  return reading.state === "read" ? reading.notes : [];
}

/** The sentence of a reading that must have been refused. */
export function sentenceOf(reading: FileReading): string {
  if (reading.state === "read") throw new Error("The file was read.");
  return reading.sentence;
}
