import type { FrameLocator, Locator } from "playwright-core";
import { makeSchool } from "../../../local/school/makeSchool";
import { isoDate, type SheetValue } from "../../../src/workbook/sheetValue";

/** A child as a school's own system exports it: by the headers of the export. */
export type ExportedChild = Readonly<Record<string, string>>;

/** How SIMS calls the columns of Pupils. */
const simsHeaders: Readonly<Record<string, string>> = {
  UPN: "UPN",
  Surname: "Legal Surname",
  "First name": "Forename",
  "Date of birth": "DOB",
  Sex: "Gender",
  "Year group": "Year",
  Class: "Reg Group",
  "Pupil premium": "Pupil Premium Indicator",
  SEN: "SEN Status",
};

/** The children on roll of a class of the prepared school, as SIMS would export them. */
export function exportedClass(className: string): ExportedChild[] {
  const made = makeSchool({ seed: 7, pupils: 210, classes: 7, mistakes: false });
  const [headers = [], ...rows] = made.tabs.find(({ name }) => name === "Pupils")?.values ?? [];
  const of = (row: readonly SheetValue[], header: string) => row[headers.indexOf(header)] ?? "";
  return rows
    .filter((row) => of(row, "Class") === className && of(row, "Left") === "")
    .map((row) =>
      Object.fromEntries(
        Object.entries(simsHeaders).map(([ours, theirs]) => [theirs, exported(of(row, ours))]),
      ),
    );
}

/** Days as `14/09/2016`. */
function exported(value: SheetValue): string {
  return value instanceof Date ? isoDate(value).split("-").reverse().join("/") : String(value);
}

/** The file: a byte-order mark, semicolons, lines as Windows ends them. */
export function simsCsv(children: readonly ExportedChild[]): Buffer {
  return Buffer.from(`\ufeff${tableText(children, ";", "\r\n")}`);
}

/** A table as a spreadsheet copies it. */
export function copiedCells(children: readonly ExportedChild[]): string {
  return tableText(children, "\t", "\n");
}

function tableText(children: readonly ExportedChild[], between: string, end: string): string {
  const headers = Object.values(simsHeaders);
  const rows = children.map((child) => headers.map((header) => child[header] ?? ""));
  return [headers, ...rows].map((row) => row.join(between)).join(end);
}

/** Chooses a file on the Import screen, or pretends to: its name and its bytes. */
export async function chooseFile(
  sidebar: FrameLocator,
  name: string,
  buffer: Buffer,
): Promise<void> {
  const mimeType = "application/octet-stream";
  await sidebar.getByLabel(/^Choose a file/).setInputFiles({ name, mimeType, buffer });
}

/** Drops a file on the Import screen, as from the desktop. */
export async function dropFile(sidebar: FrameLocator, name: string, buffer: Buffer): Promise<void> {
  const place = sidebar.locator(".drop");
  const dataTransfer = await place.evaluateHandle(`(() => {
    const carried = new DataTransfer();
    const bytes = new Uint8Array(${JSON.stringify([...buffer])});
    carried.items.add(new File([bytes], ${JSON.stringify(name)}));
    return carried;
  })()`);
  await place.dispatchEvent("drop", { dataTransfer });
}

/** Waits for the sentence that counts what would become of the rows, and gives it. */
export async function countedRows(sidebar: FrameLocator): Promise<string> {
  const sentence = sidebar.getByRole("main").getByText(/^[\d,]+ rows?: /);
  await sentence.waitFor();
  return (await sentence.textContent()) ?? "";
}

/** The rows of one outcome: `1 row refused`. */
export function rowsOf(sidebar: FrameLocator, outcome: string): Locator {
  return sidebar.locator("details", { has: sidebar.locator("summary", { hasText: outcome }) });
}
