import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { aCtf, aCtfPupil } from "../../testing/files/aCtf";
import { bytesOf, utf16Bytes, xlsxBytes } from "../../testing/files/bytesOf";
import { sentenceOf } from "../../testing/files/tables";
import { readFile } from "./readFile";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ole = (stream: string) =>
  new Uint8Array([
    ...latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ...Array(600).fill(0),
    ...utf16Bytes(stream),
  ]);
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

describe("a file is known by its content, whatever its name", () => {
  test("a CSV file named .xls", async () => {
    const reading = await readFile("marks.xls", bytesOf("UPN,Mark\nA1,EXS\n"));
    expect(reading).toMatchObject({ form: "csv" });
  });

  test("an .xlsx file named .csv", async () => {
    const bytes = await xlsxBytes({ Oak: (sheet) => sheet.addRows([["UPN"], ["A1"]]) });
    expect(await readFile("marks.csv", bytes)).toMatchObject({ form: "xlsx" });
  });

  test("a Common Transfer File named .txt, in UTF-16", async () => {
    expect(await readFile("ctf.txt", utf16Bytes(aCtf(aCtfPupil())))).toMatchObject({ form: "ctf" });
  });
});

describe("what cannot be read is refused, with what to do", () => {
  test.each([
    ["an empty file", new Uint8Array(), /is empty. Export it again/],
    ["blank lines", bytesOf("\n;;\n;;\n"), /is empty/],
    ["a header alone", bytesOf("UPN,Mark\n"), /single row: a header with nothing below it/],
    ["an .xls file", ole("Workbook"), /\(\.xls\).* save it as \.xlsx or \.csv/],
    ["a protected .xlsx file", ole("EncryptedPackage"), /protected by a password/],
    ["an old .doc file", ole("WordDocument"), /Office document of an old kind/],
    ["an .ods file", zip("mimetype", "content.xml"), /OpenDocument.* save it as \.xlsx or \.csv/],
    ["a .docx file", zip("[Content_Types].xml", "word/document.xml"), /Word document/],
    ["a .pptx file", zip("[Content_Types].xml", "ppt/presentation.xml"), /PowerPoint/],
    ["an .xlsb file", zip("[Content_Types].xml", "xl/workbook.bin"), /\.xlsb/],
    ["a Numbers file", zip("Index/Document.iwa"), /Apple Numbers/],
    ["a zip folder", zip("8382000_CTF_8392345_001.xml"), /Unpack it/],
    ["another archive", zip("music.mid"), /not a spreadsheet/],
    ["a PDF", latin("%PDF-1.7\n%\xe2\xe3"), /This is a PDF/],
    ["a photograph", latin("\xff\xd8\xff\xe0\0\x10JFIF"), /picture/],
    ["a screen shot", latin("\x89PNG\r\n\x1a\n\0\0"), /picture/],
    ["a web page named .xls", bytesOf("<html><table><tr><td>UPN"), /web page/],
    ["a program", latin("MZ\x90\0\x03\0\0"), /not a table/],
  ])("%s", async (_, bytes, sentence) => {
    expect(sentenceOf(await readFile("file", bytes))).toMatch(sentence);
  });
});

describe("whatever the bytes are", () => {
  const beginnings = ["", "PK\x03\x04", "<?xml", "<CTfile>", "\xff\xfe", '"', "sep=;\n", "%PDF"];

  test("they are read or refused, never thrown at anybody", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array(), async (start, rest) => {
        const reading = await readFile("x", new Uint8Array([...latin(start), ...rest]));
        if (reading.state === "refused") expect(reading.sentence).toMatch(/\.$/);
        else expect(reading.tables.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test("even those of a workbook of which some have changed", async () => {
    const whole = await xlsxBytes({
      Oak: (sheet) =>
        sheet.addRows([
          ["Name", "Born"],
          ["Amira", new Date(Date.UTC(2016, 1, 29))],
        ]),
    });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(["read", "refused"]).toContain((await readFile("x.xlsx", bytes)).state);
      }),
    );
  });
});
