import { bytesOf, utf16Bytes } from "../../../testing/files/bytesOf";
import { rowsOf } from "../../../testing/files/tables";
import { readFile } from "../readFile";
import { textEncoding } from "./textEncoding";

const names = ["O’Neill", "Zoë", "Łukasz", "José", "😀"];
const text = `Name,Mark\n${names.map((name) => `${name},EXS`).join("\n")}\n`;

async function namesIn(bytes: Uint8Array): Promise<string[]> {
  const rows = rowsOf(await readFile("names.csv", bytes));
  return rows.slice(1).map((row) => row[0]!);
}

describe("names survive", () => {
  test("in UTF-8 without and with a byte-order mark", async () => {
    expect(await namesIn(bytesOf(text))).toEqual(names);
    expect(await namesIn(bytesOf(`\ufeff${text}`))).toEqual(names);
  });

  test("in UTF-16, either end first", async () => {
    const bytes = utf16Bytes(text.replace("😀", "Ben"));
    expect(await namesIn(bytes)).toEqual([...names.slice(0, 4), "Ben"]);
    const swapped = bytes.map((_, index) => bytes[index ^ 1]!);
    expect(await namesIn(swapped)).toEqual([...names.slice(0, 4), "Ben"]);
  });

  test("in Windows-1252, which older systems write", async () => {
    const windows = bytesOf("Name,Mark\nO?Neill,EXS\nZo?,GDS\n");
    windows[windows.indexOf(0x3f)] = 0x92;
    windows[windows.indexOf(0x3f)] = 0xeb;
    expect(await namesIn(windows)).toEqual(["O’Neill", "Zoë"]);
  });
});

describe("textEncoding", () => {
  test("knows XML in UTF-16 without a byte-order mark", () => {
    const xml = utf16Bytes("<?xml version='1.0'?>").slice(2);
    expect(textEncoding(xml)).toBe("utf-16le");
    expect(textEncoding(xml.map((_, index) => xml[index ^ 1]!))).toBe("utf-16be");
  });
});
