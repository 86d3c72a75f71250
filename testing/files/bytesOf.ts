import { Workbook, type Worksheet } from "@cj-tech-master/excelts";

/** A text as the bytes of a UTF-8 file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text as the bytes of a file in UTF-16, little end first, with its byte-order mark. */
export function utf16Bytes(text: string): Uint8Array {
  const codes = [...`\ufeff${text}`].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(codes.flatMap((code) => [code & 0xff, code >> 8]));
}

/** An .xlsx file with sheets filled by the given functions. */
export async function xlsxBytes(
  sheets: Readonly<Record<string, (sheet: Worksheet) => void>>,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, fill] of Object.entries(sheets)) fill(workbook.addWorksheet(name));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
