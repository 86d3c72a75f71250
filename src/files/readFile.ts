import { readCsv } from "./csv/readCsv";
import { readPastedCells } from "./csv/readPastedCells";
import { readCtf } from "./ctf/readCtf";
import type { FileReading, ReadingOptions } from "./fileReading";
import { refuseForeignForm } from "./foreignForm";
import { Refusal } from "./refusal";
import { isXml, refuseWebPage } from "./text/markup";
import { refuseBinary } from "./text/refuseBinary";
import { textPieces } from "./text/textPieces";
import { readXlsx } from "./xlsx/readXlsx";

/**
 * Reads a file of tables. What it is is told by its content: an .xlsx workbook, a Common Transfer
 * File, or text with commas, semicolons or tabs. It never throws: what cannot be read whole is
 * refused with a sentence that says what to do.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<FileReading> {
  return refusing(() => readByContent(name, bytes, options));
}

/** Reads what was pasted: cells copied from a spreadsheet, CSV text, or a Common Transfer File. */
export async function readPasted(text: string): Promise<FileReading> {
  return refusing(() => {
    refuseWebPage(text);
    return isXml(text) ? readCtf(text) : readPastedCells(text);
  });
}

function readByContent(
  name: string,
  bytes: Uint8Array,
  options: ReadingOptions,
): FileReading | Promise<FileReading> {
  refuseForeignForm(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 9) return readXlsx(bytes, options);
  const beginning = [...textPieces(bytes.subarray(0, 1000))].join("");
  refuseWebPage(beginning);
  refuseBinary(beginning);
  if (isXml(beginning)) return readCtf([...textPieces(bytes)].join(""));
  return readCsv(titleOf(name), textPieces(bytes), options);
}

/** The file's name without its folder and ending. */
function titleOf(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

async function refusing(read: () => FileReading | Promise<FileReading>): Promise<FileReading> {
  try {
    return await read();
  } catch (error) {
    const sentence = error instanceof Refusal ? error.message : UNREADABLE;
    return { state: "refused", sentence };
  }
}

const UNREADABLE =
  "This file could not be read. Open it in a spreadsheet, save it as .xlsx or .csv, and choose the new file.";
