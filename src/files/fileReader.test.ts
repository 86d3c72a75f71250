import { readFileSync, statSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { bytesOf, xlsxBytes } from "../../testing/files/bytesOf";
import type { readFile } from "./readFile";

const page = readFileSync("dist/FileReader.html", "utf8");
const script = page.replace(/^<script>/, "").replace(/<\/script>\s*$/, "");

/** What the script gives in a context that has no more of a browser than it needs. */
function inBarePage(): { readFile: typeof readFile; ownBytes: (bytes: Uint8Array) => Uint8Array } {
  const context = createContext({ TextDecoder, Blob });
  runInContext(script, context);
  return {
    readFile: runInContext("pupilTargetsFiles.readFile", context),
    ownBytes: runInContext("(bytes) => Uint8Array.from(bytes)", context),
  };
}

describe("dist/FileReader.html", () => {
  test("is one script element, and nothing in it ends or begins another", () => {
    expect(page).toMatch(/^<script>\n/);
    expect(page).toMatch(/<\/script>\n$/);
    expect(script).not.toMatch(/<\/?script|<!--|<\?/i);
  });

  test("is less than 110 KB", () => {
    expect(statSync("dist/FileReader.html").size).toBeLessThan(110 * 1024);
  });

  test("reads a CSV file and a workbook where there is no Node", async () => {
    const { readFile, ownBytes } = inBarePage();
    const csv = await readFile("a.csv", ownBytes(bytesOf("UPN;Name\nA1;Zoë\n")));
    expect(JSON.stringify(csv)).toContain('["A1","Zoë"]');
    const bytes = await xlsxBytes({ Oak: (sheet) => sheet.addRows([["UPN"], ["A1"]]) });
    expect(JSON.stringify(await readFile("a.xlsx", ownBytes(bytes)))).toContain('[["UPN"],["A1"]]');
  });
});
