import readXlsxFile from "read-excel-file/universal";
import type { FileReading, FileTable, ReadingOptions } from "../fileReading";
import { damaged } from "../refusal";
import { rowCollector } from "../table/rowCollector";
import { tablesRead } from "../table/tablesRead";
import { type CellValue, cellText, numberText } from "./cellText";
import { refuseForeignZip } from "./foreignZip";
import { numberLooks } from "./numberLooks";
import { partText } from "./partText";
import { addressOf, type SheetOutline, sheetOutline } from "./sheetOutline";
import { workbookSheets } from "./workbookSheets";
import { storedZip, unpackXml, type ZipParts, zipDirectory } from "./zipParts";

/** Reads the visible sheets of an .xlsx workbook, a table each. Formulas count by their results. */
export async function readXlsx(
  bytes: Uint8Array,
  { keepRows }: ReadingOptions,
): Promise<FileReading> {
  refuseForeignZip(zipDirectory(bytes).map(({ name }) => name));
  const parts = unpackXml(bytes);
  const sheets = workbookSheets(parts);
  const looks = numberLooks(partText(parts, "xl/styles.xml"));
  const outlines = sheets.map(
    ({ part = "" }) => parts[part] && sheetOutline(partText(parts, part), looks),
  );
  const values = await sheetValues(parts);
  const tables: FileTable[] = [];
  let passedOver = 0;
  sheets.forEach(({ name, hidden }, index) => {
    const outline = outlines[index];
    const rows = values.get(name);
    if (hidden || !outline || !rows) return;
    const collector = rowCollector(keepRows);
    rows.forEach((row, place) => {
      collector.add(rowTexts(row, place, outline));
    });
    const { passedOver: ofSheet, ...table } = collector.finish();
    passedOver += ofSheet;
    tables.push({ name, ...table });
  });
  const hidden = sheets.filter((sheet) => sheet.hidden).length;
  const unworked = outlines.reduce((sum, outline) => sum + (outline ? outline.unworked : 0), 0);
  return tablesRead("xlsx", tables, passedOver, [...hiddenNote(hidden), ...unworkedNote(unworked)]);
}

/**
 * The values of every sheet, by name. The library is given parts that are unpacked already: it
 * would unpack large ones in a worker, which a page of Apps Script may not start. Its types name the
 * class of dates where it gives dates.
 */
async function sheetValues(parts: ZipParts): Promise<ReadonlyMap<string, CellValue[][]>> {
  try {
    const sheets = await readXlsxFile(storedZip(parts), { trim: false, parseNumber: numberText });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data as CellValue[][]]));
  } catch {
    throw damaged("spreadsheet");
  }
}

function rowTexts(row: readonly CellValue[], place: number, { looks }: SheetOutline): string[] {
  const texts = row.map(cellText);
  if (looks.size === 0) return texts;
  return texts.map((text, column) => {
    const look = text === "" ? undefined : looks.get(addressOf(place, column));
    return look ? look(text) : text;
  });
}

function hiddenNote(sheets: number): string[] {
  if (sheets === 0) return [];
  return [sheets === 1 ? "A hidden sheet was left out." : `${sheets} hidden sheets were left out.`];
}

function unworkedNote(formulas: number): string[] {
  if (formulas === 0) return [];
  return [
    `Cells with a formula whose result is not in the file came in blank (${formulas}). Open the file in Excel, save it, and choose it again.`,
  ];
}
