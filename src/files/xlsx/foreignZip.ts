import { Refusal } from "../refusal";

/** Archives that hold no .xlsx workbook: a part that tells them, and what to say of them. */
const FOREIGN: readonly (readonly [part: RegExp, sentence: string])[] = [
  [
    /^word\//,
    "This is a Word document. Copy its table into a spreadsheet and save that as .xlsx or .csv.",
  ],
  [/^ppt\//, "This is a PowerPoint file. Choose the spreadsheet that its tables came from."],
  [
    /^xl\/workbook\.bin$/,
    "This is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  ],
  [
    /^Index\//,
    "This is an Apple Numbers file. Open it in Numbers and export it to Excel (.xlsx) or CSV.",
  ],
  [
    /^(content\.xml|META-INF\/manifest\.xml)$/,
    "This is an OpenDocument file (.ods or .odt). Open it in its program and save it as .xlsx or .csv.",
  ],
  [
    /\.(csv|xml|xlsx|xls|txt)$/i,
    "This is a zip folder. Unpack it, and choose the spreadsheet, .csv or CTF file inside.",
  ],
];

/** Refuses an archive that is no .xlsx workbook, by the names of its parts. */
export function refuseForeignZip(names: readonly string[]): void {
  if (names.includes("xl/workbook.xml")) return;
  const known = FOREIGN.find(([part]) => names.some((name) => part.test(name)));
  throw new Refusal(known?.[1] ?? "This is not a spreadsheet. Choose an .xlsx, .csv or CTF file.");
}
