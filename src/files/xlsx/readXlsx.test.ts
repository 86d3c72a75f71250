import { strToU8, unzipSync, zipSync } from "fflate";
import { xlsxBytes } from "../../../testing/files/bytesOf";
import { notesOf, rowsOf, sentenceOf, tablesOf } from "../../../testing/files/tables";
import { readFile } from "../readFile";

const read = (bytes: Uint8Array) => readFile("Marks.xlsx", bytes);

/** The file with one of its parts written anew. */
function withPart(bytes: Uint8Array, path: string, rewrite: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts[path]);
  expect(rewrite(xml)).not.toBe(xml);
  return zipSync({ ...parts, [path]: strToU8(rewrite(xml)) });
}

/** Writes into a zip archive's directory that a part unpacks to so many bytes. */
function claimUnpackedSize(bytes: Uint8Array, path: string, size: number): void {
  const directory = new TextDecoder("latin1").decode(bytes);
  const entry = directory.lastIndexOf("PK\x01\x02", directory.lastIndexOf(path));
  new DataView(bytes.buffer).setUint32(entry + 24, size, true);
}

describe("an .xlsx file", () => {
  test("is a table a sheet, in the order of the tabs", async () => {
    const reading = await read(
      await xlsxBytes({
        Oak: (sheet) =>
          sheet.addRows([
            ["Name", "Mark"],
            ["Zoë O’Neill", "EXS"],
          ]),
        Ash: (sheet) => sheet.addRows([["Name"], ["Łukasz"]]),
      }),
    );
    expect(reading).toMatchObject({ form: "xlsx", notes: [] });
    expect(tablesOf(reading)).toEqual([
      {
        name: "Oak",
        rows: [
          ["Name", "Mark"],
          ["Zoë O’Neill", "EXS"],
        ],
      },
      { name: "Ash", rows: [["Name"], ["Łukasz"]] },
    ]);
  });

  test("leaves out hidden and empty sheets, and tells of the hidden", async () => {
    const reading = await read(
      await xlsxBytes({
        Oak: (sheet) => sheet.addRows([["Name"], ["Amira"]]),
        Codes: (sheet) => {
          sheet.addRows([["Code"], ["EXS"]]);
          sheet.state = "hidden";
        },
        Lists: (sheet) => {
          sheet.addRows([["Code"], ["GDS"]]);
          sheet.state = "veryHidden";
        },
        Sheet4: () => {},
      }),
    );
    expect(tablesOf(reading).map(({ name }) => name)).toEqual(["Oak"]);
    expect(notesOf(reading)).toEqual(["2 hidden sheets were left out."]);
  });

  test("keeps rows and columns at their own places", async () => {
    const bytes = await xlsxBytes({
      Oak: (sheet) => {
        sheet.getCell("B3").value = "Name";
        sheet.getCell("C3").value = "Mark";
        sheet.getCell("C6").value = " EXS ";
      },
    });
    expect(rowsOf(await read(bytes))).toEqual([
      ["", "", ""],
      ["", "", ""],
      ["", "Name", "Mark"],
      ["", "", ""],
      ["", "", ""],
      ["", "", " EXS "],
    ]);
  });

  test("shows days, numbers, truths and formulas as people see them", async () => {
    const bytes = await xlsxBytes({
      Oak: (sheet) => {
        sheet.addRow(["Born", "Sum", "Number", "On roll", "Total", "Share", "School", "Rich"]);
        sheet.addRow([
          new Date(Date.UTC(2016, 1, 29)),
          0.1 + 0.2,
          8381234567890123,
          true,
          { formula: "1+1", result: 2 },
          0.635,
          123,
          { richText: [{ text: "Zo" }, { font: { bold: true }, text: "ë" }] },
        ]);
        sheet.getCell("A2").numFmt = "dd/mm/yyyy";
        sheet.getCell("F2").numFmt = "0.0%";
        sheet.getCell("G2").numFmt = "0000";
      },
    });
    expect(rowsOf(await read(bytes))[1]).toEqual([
      "2016-02-29",
      "0.3",
      "8381234567890120",
      "TRUE",
      "2",
      "63.5%",
      "0123",
      "Zoë",
    ]);
  });

  test("tells of formulas that have no result yet", async () => {
    const bytes = await xlsxBytes({
      Oak: (sheet) => {
        sheet.addRows([["Name", "Total"], ["Amira"]]);
        sheet.getCell("B2").value = { formula: "1+1", result: 2 };
      },
    });
    const unworked = withPart(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/(<\/f>)<v>2<\/v>/, "$1"),
    );
    const reading = await read(unworked);
    expect(rowsOf(reading)[1]).toEqual(["Amira", ""]);
    expect(notesOf(reading)).toEqual([expect.stringMatching(/^Cells with a formula .*\(1\)/)]);
  });

  test("can be narrowed as a CSV file can", async () => {
    const bytes = await xlsxBytes({
      KS2: (sheet) => sheet.addRows([["Area", "RWM"], ["Devon", 60], [], ["Dorset", 57]]),
    });
    const reading = await readFile("x.xlsx", bytes, {
      keepRows: () => (row) => row[0] === "Dorset",
    });
    expect(rowsOf(reading)).toEqual([
      ["Area", "RWM"],
      ["Dorset", "57"],
    ]);
    expect(tablesOf(reading)[0]?.lines).toEqual([1, 4]);
    expect(notesOf(reading)).toHaveLength(1);
  });
});

describe("an .xlsx file is refused", () => {
  const twoRows = () => xlsxBytes({ Oak: (sheet) => sheet.addRows([["Name"], ["Amira"]]) });

  test("where it was cut short, wherever", async () => {
    const bytes = await twoRows();
    for (const share of [0.01, 0.2, 0.5, 0.9, 0.99]) {
      const part = bytes.slice(0, Math.ceil(bytes.length * share));
      expect(sentenceOf(await read(part))).toMatch(/damaged or was not copied whole/);
    }
  });

  test("where a sheet's XML ends too soon", async () => {
    const cut = withPart(await twoRows(), "xl/worksheets/sheet1.xml", (xml) =>
      xml.slice(0, xml.indexOf("</sheetData>")),
    );
    expect(sentenceOf(await read(cut))).toMatch(/damaged/);
  });

  test("where a part holds definitions, before they are read", async () => {
    const bomb = withPart(await twoRows(), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet'),
    );
    expect(sentenceOf(await read(bomb))).toMatch(/DOCTYPE.* save it anew/);
  });

  test("where it holds no table", async () => {
    expect(sentenceOf(await read(await xlsxBytes({ Oak: () => {} })))).toMatch(/is empty/);
    const header = await xlsxBytes({ Oak: (sheet) => sheet.addRow(["Name", "Mark"]) });
    expect(sentenceOf(await read(header))).toMatch(/single row/);
  });

  test("where it would unpack to more than a browser holds", async () => {
    const bytes = await twoRows();
    claimUnpackedSize(bytes, "xl/worksheets/sheet1.xml", 201 * 1024 * 1024);
    expect(sentenceOf(await read(bytes))).toMatch(/unpacks to more than can be read/);
  });

  test("where cells stand far outside the table, or outside every sheet", async () => {
    const far = await xlsxBytes({
      Oak: (sheet) => {
        sheet.addRows([["Name"], ["Amira"]]);
        sheet.getCell("XFD5000").value = "x";
      },
    });
    expect(sentenceOf(await read(far))).toMatch(/far outside its table/);
    for (const address of ["ZZZZZZZ2", "A99999999999", "2A"]) {
      const impossible = withPart(await twoRows(), "xl/worksheets/sheet1.xml", (xml) =>
        xml.replace('r="A2"', `r="${address}"`),
      );
      expect(sentenceOf(await read(impossible))).toMatch(/not saved as Excel saves it/);
    }
    const row = withPart(await twoRows(), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace('<row r="2"', '<row r="99999999999"'),
    );
    expect(sentenceOf(await read(row))).toMatch(/damaged/);
  });
});
