import type { FileReading } from "../fileReading";
import { Refusal } from "../refusal";
import { readCsv } from "./readCsv";

const NAME = "Pasted";

/**
 * Reads a table as spreadsheets put it on the clipboard: cells between tabs, those with a line
 * break in quotation marks. They leave other cells as they are, even one that begins with a
 * quotation mark; so where the marks do not fit they are taken as part of the text.
 */
export function readPastedCells(text: string): FileReading {
  if (!text.includes("\t")) return readCsv(NAME, [text], { form: "pasted" });
  return fittingQuotes(text) ?? readTabbed(withoutQuoting(text));
}

function readTabbed(text: string): FileReading {
  return readCsv(NAME, [text], { form: "pasted", delimiter: "\t" });
}

/** The reading by which every quotation mark fits, if there is one. */
function fittingQuotes(text: string): FileReading | undefined {
  try {
    const reading = readTabbed(text);
    return reading.state === "read" && reading.notes.length === 0 ? reading : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The same cells, each quoted, so that the marks inside them are text. */
function withoutQuoting(text: string): string {
  const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
  const lines = text.split(/\r\n?|\n/);
  return lines.map((line) => line.split("\t").map(quoted).join("\t")).join("\n");
}
