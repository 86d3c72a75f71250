import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { makeSchool } from "./makeSchool";
import type { SchoolWorkbook } from "./schoolWorkbook";
import { writeSchool } from "./writeSchool";

const school = makeSchool({ seed: 4, pupils: 105 });
const file = new Workbook();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "school-"));
  const path = join(folder, "school.xlsx");
  await writeSchool(path, school);
  await file.xlsx.readFile(path);
});

afterAll(() => rm(folder, { recursive: true }));

function sheetOf(name: string): Worksheet {
  const sheet = file.getWorksheet(name);
  if (!sheet) throw new RangeError(`There is no tab ${name}.`);
  return sheet;
}

/** The place of the first row of the Pupils tab that has a value in a column. */
function pupilsColumn(workbook: SchoolWorkbook, header: string): number {
  return (workbook.tabs[0]?.values[0] ?? []).indexOf(header) + 1;
}

test("every tab is written, in order", () => {
  expect(file.worksheets.map(({ name }) => name)).toEqual(school.tabs.map(({ name }) => name));
});

test("UPNs and codes are text, and stay as typed", () => {
  const upn = sheetOf("Pupils").getCell(2, 1);
  expect(upn.value).toBe(school.tabs[0]?.values[1]?.[0]);
  expect(upn.numFmt).toBe("@");
});

test("days are days at midnight in UTC, shown day first", () => {
  const born = sheetOf("Pupils").getCell(2, pupilsColumn(school, "Date of birth"));
  expect(born.value).toBeInstanceOf(Date);
  expect((born.value as Date).toISOString()).toMatch(/T00:00:00\.000Z$/);
  expect(born.numFmt).toBe("dd/mm/yyyy");
});

test("text that looks like a formula or an error stays text", () => {
  const names = sheetOf("Pupils").getColumn(pupilsColumn(school, "First name")).values;
  expect(names).toContain("=Ana");
  const languages = sheetOf("Pupils").getColumn(pupilsColumn(school, "First language")).values;
  expect(languages).toContain("#REF!");
});

test("the header is bold and stays in sight, also below a title", () => {
  const titled = school.tabs.find(({ headerRow }) => headerRow > 1);
  const sheet = sheetOf(titled?.name ?? "");
  expect(sheet.getCell(3, 1).font?.bold).toBe(true);
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
});

test("the school's own notes and colours are kept", () => {
  const noted = school.tabs.find(({ notes }) => notes.length > 0);
  const [note] = noted?.notes ?? [];
  expect(sheetOf(noted?.name ?? "").getCell(note?.row ?? 0, note?.column ?? 0).note).toBeDefined();
  const coloured = school.tabs.find(({ backgrounds }) => backgrounds.length > 0);
  const [colour] = coloured?.backgrounds ?? [];
  const cell = sheetOf(coloured?.name ?? "").getCell(colour?.row ?? 0, colour?.column ?? 0);
  expect(cell.fill).toMatchObject({ type: "pattern", pattern: "solid" });
});
