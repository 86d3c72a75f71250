import fc from "fast-check";
import Papa from "papaparse";
import { bytesOf } from "../../../testing/files/bytesOf";
import { notesOf, rowsOf, sentenceOf, tablesOf } from "../../../testing/files/tables";
import type { KeepRows } from "../fileReading";
import { readFile } from "../readFile";
import { trimTable } from "../table/trimTable";
import { textPieces } from "../text/textPieces";
import { readCsv } from "./readCsv";

const read = (text: string) => readFile("Class list.csv", bytesOf(text));

describe("a CSV file", () => {
  test("is one table that bears the file's name", async () => {
    const reading = await readFile("C:\\Marks\\Year 4.csv", bytesOf("UPN,Mark\nA1,EXS\n"));
    expect(tablesOf(reading)).toEqual([
      {
        name: "Year 4",
        rows: [
          ["UPN", "Mark"],
          ["A1", "EXS"],
        ],
      },
    ]);
    expect(reading).toMatchObject({ form: "csv", notes: [] });
  });

  test("keeps line breaks, delimiters and marks inside quoted cells", async () => {
    expect(rowsOf(await read('Name,Note\r\n"Khan, Amira","said ""yes""\r\ntwice"\r\n'))).toEqual([
      ["Name", "Note"],
      ["Khan, Amira", 'said "yes"\ntwice'],
    ]);
  });

  test("keeps ragged rows, and cells as they stand", async () => {
    expect(rowsOf(await read("a,b,c\n1\n 2 ,x,y,more\n"))).toEqual([
      ["a", "b", "c"],
      ["1"],
      [" 2 ", "x", "y", "more"],
    ]);
  });

  test("keeps blank rows between others, so that rows keep their numbers", async () => {
    const rows = rowsOf(await read("Class list\n\nName,Mark\n,\nAmira,EXS\n\n,,\n"));
    expect(rows[2]).toEqual(["Name", "Mark"]);
    expect(rows[4]).toEqual(["Amira", "EXS"]);
    expect(rows).toHaveLength(5);
  });

  test("loses the empty column that a trailing delimiter makes", async () => {
    expect(rowsOf(await read("a,b,\n1,2,\n"))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("may name its delimiter as Excel does", async () => {
    expect(rowsOf(await read("sep=|\r\na|b\r\n1|2,5\r\n"))).toEqual([
      ["a", "b"],
      ["1", "2,5"],
    ]);
  });

  test.each(["\n", "\r\n", "\r"])("may end its lines with %p", async (end) => {
    expect(rowsOf(await read(["a,b", "1,2", ""].join(end)))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("only tells of a formula, never runs it", async () => {
    expect(rowsOf(await read('a,b\n=SUM(1;2),"=""0123"""\n'))[1]).toEqual(["=SUM(1;2)", "0123"]);
  });

  test("is refused where a quotation mark never closes", async () => {
    const text = 'Name,Mark\nAmira,EXS\n"Ben,GDS\nCara,WTS\n';
    expect(sentenceOf(await read(text))).toMatch(/^Row 3 has a quotation mark/);
  });

  test("tells of a quotation mark out of place", async () => {
    expect(notesOf(await read('Name,Mark\nAmira,EXS\n"Ben" B,GDS\n"Cara","WTS"\n'))).toEqual([
      expect.stringMatching(/^Row 3 has a quotation mark out of place/),
    ]);
  });

  test("reads the same however it is cut into pieces", () => {
    const text = 'Näme,Note\r\n"Khan, ""A""","one\r\ntwo"\r\nŁukasz,😀\r\n';
    const bytes = bytesOf(text);
    const whole = rowsOf(readCsv("x", [text], {}));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length }), (length) => {
        const reading = readCsv("x", textPieces(bytes, length), { delimiter: "," });
        expect(rowsOf(reading)).toEqual(whole);
      }),
    );
  });
});

describe("any table of texts", () => {
  const letters = fc.constantFrom("a", "Z", "7", " ", "é", "’", "😀", "\n", '"', ",", ";", "\t");
  const cell = fc.string({ unit: letters, maxLength: 8 });
  const table = (text: fc.Arbitrary<string>) =>
    fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: 2,
          maxLength: 12,
        }),
      )
      .filter((rows) => trimTable(rows).length > 1 && rows.flat().some((text) => text.trim()))
      .filter((rows) => rows.filter((row) => row.join("").trim()).length > 1);

  test.each([",", ";", "\t"])(
    "written with quotation marks and %p reads back",
    async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(table(cell), async (rows) => {
          const text = Papa.unparse(rows, { delimiter, quotes: true });
          expect(rowsOf(await read(text))).toEqual(trimTable(rows));
        }),
      );
    },
  );

  test.each([",", ";", "\t"])("written with marks only where needed and %p", async (delimiter) => {
    const plain = cell.map((text) => text.replace(/[,;\t]/g, delimiter));
    await fc.assert(
      fc.asyncProperty(table(plain), async (rows) => {
        const header = rows[0]!.map((_, column) => `Column ${column + 1}`);
        const text = Papa.unparse([header, ...rows], { delimiter });
        expect(rowsOf(await read(text))).toEqual(trimTable([header, ...rows]));
      }),
    );
  });
});

describe("a large file that is narrowed", () => {
  const dorset: KeepRows = (header) => {
    const area = header.indexOf("la_name");
    return area === -1 ? undefined : (row) => row[area] === "Dorset";
  };

  function* publishedFile(areas: number): Generator<string> {
    yield "time_period,la_name,rwm_exp\n";
    for (let area = 1; area < areas; area += 1) yield `202425,Area ${area},${area % 100}\n`;
    yield "202425,Dorset,57\n";
  }

  test("gives the wanted rows, and tells how many were passed over", () => {
    const reading = readCsv("KS2", publishedFile(300_001), { keepRows: dorset });
    expect(rowsOf(reading)).toEqual([
      ["time_period", "la_name", "rwm_exp"],
      ["202425", "Dorset", "57"],
    ]);
    expect(tablesOf(reading)[0]?.lines).toEqual([1, 300_002]);
    expect(notesOf(reading)).toEqual([expect.stringMatching(/^300,000 rows/)]);
  });

  test("keeps every row where its header is not the one to be narrowed", () => {
    const reading = readCsv("x", ["a,b\n1,2\n"], { keepRows: dorset });
    expect(tablesOf(reading)).toEqual([
      {
        name: "x",
        rows: [
          ["a", "b"],
          ["1", "2"],
        ],
      },
    ]);
  });

  test("is refused where no row is wanted", async () => {
    const text = "la_name,rwm\nDevon,60\nSomerset,61\n";
    const reading = await readFile("x.csv", bytesOf(text), { keepRows: dorset });
    expect(sentenceOf(reading)).toMatch(/^None of this file’s 2 rows/);
  });

  test("is refused where it is not narrowed", async () => {
    const text = [...publishedFile(200_001)].join("");
    expect(sentenceOf(await read(text))).toMatch(/more than 200,000 rows/);
  });
});
