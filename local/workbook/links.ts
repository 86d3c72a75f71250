import { quoteTab } from "./a1";
import type { LocalWorkbook } from "./localWorkbook";

/**
 * A link as the workbook keeps it. Google's links into the same spreadsheet, `#gid=7&range=C5`,
 * become links that Excel and LibreOffice follow, `#'Oak'!C5`.
 */
export function toWorkbookLink(link: string, workbook: LocalWorkbook): string {
  const match = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link);
  const sheet = match === null ? undefined : workbook.sheetWithId(Number(match[1]));
  return sheet === undefined ? link : `#${quoteTab(sheet.name)}!${match?.[2] ?? "A1"}`;
}

/** A link of the workbook as Google gives it. */
export function fromWorkbookLink(link: string, workbook: LocalWorkbook): string {
  const match = /^#(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(link);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const sheet = name === undefined ? undefined : workbook.sheetNamed(name);
  return sheet === undefined ? link : `#gid=${workbook.idOf(sheet)}&range=${match?.[3]}`;
}
