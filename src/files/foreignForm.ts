import { Refusal } from "./refusal";

/** How a file begins: a text of one character a byte, and where it stands. */
type Mark = readonly [text: string, at?: number];

/** Files that people choose by mistake: how they begin, and what to say of them. */
const FOREIGN_FORMS: readonly (readonly [marks: readonly Mark[], sentence: string])[] = [
  [
    [["%PDF-"]],
    "This is a PDF, which holds a picture of a table. Export the table from where the PDF was made as .xlsx or .csv.",
  ],
  [
    [["\x89PNG"], ["\xff\xd8\xff"], ["GIF8"], ["WEBP", 8], ["ftyp", 4], ["II*\0"], ["MM\0*"]],
    "This is a picture or a film. Choose the spreadsheet, .csv or CTF file that its table came from.",
  ],
  [
    [["{\\rtf"]],
    "This is a word-processor document. Copy its table into a spreadsheet and save that as .xlsx or .csv.",
  ],
  [
    [["Rar!"], ["7z\xbc\xaf"], ["\x1f\x8b"]],
    "This is a compressed file. Unpack it, and choose the file inside.",
  ],
];

/** How the files of Office 97 to 2003 begin: a container that also holds password-protected .xlsx. */
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Refuses files that are known and cannot be read, each with what to do instead. */
export function refuseForeignForm(bytes: Uint8Array): void {
  const beginning = String.fromCharCode(...bytes.subarray(0, 16));
  if (beginning.startsWith(OLE)) throw new Refusal(oleSentence(bytes));
  const known = FOREIGN_FORMS.find(([marks]) =>
    marks.some(([text, at = 0]) => beginning.startsWith(text, at)),
  );
  if (known) throw new Refusal(known[1]);
}

function oleSentence(bytes: Uint8Array): string {
  if (holdsName(bytes, "EncryptedPackage")) {
    return "This spreadsheet is protected by a password. Open it in Excel, take the password off (File, Info, Protect Workbook), and save it.";
  }
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) {
    return "This is a spreadsheet of an old kind (.xls). Open it in Excel or Google Sheets and save it as .xlsx or .csv.";
  }
  return "This is an Office document of an old kind, not a spreadsheet. Save its table as .xlsx or .csv.";
}

/** Whether a name stands among the container's streams, where it is written in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  let at = bytes.indexOf(codes[0]!);
  while (at !== -1) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
    at = bytes.indexOf(codes[0]!, at + 1);
  }
  return false;
}
