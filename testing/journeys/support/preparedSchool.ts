import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { makeSchool } from "../../../local/school/makeSchool";
import { sampleToday } from "../../../local/school/sampleYear";
import type { SchoolTab, SchoolWorkbook } from "../../../local/school/schoolWorkbook";
import { writeSchool } from "../../../local/school/writeSchool";
import { openSession } from "../../../local/session";
import type { SheetValue } from "../../../src/workbook/sheetValue";

/** A cell of the made-up school that is to hold something else: a row by its place, from 0. */
export interface Instead {
  readonly tab: string;
  readonly child: number;
  readonly header: string;
  readonly value: SheetValue;
}

/** Seven classes of thirty, in which nothing is wrong. */
const sevenClasses = { seed: 7, pupils: 210, classes: 7, mistakes: false };

/**
 * Writes a made-up school of seven classes of thirty as it stands in the autumn: set up, with
 * targets proposed, and nothing wrong but what is put in.
 */
export function writePreparedSchool(
  ...instead: readonly Instead[]
): (file: string) => Promise<void> {
  return async (file) => {
    const made = makeSchool(sevenClasses);
    const tabs = made.tabs.map((tab) => {
      const values = tab.values.map((row) => [...row]);
      for (const each of instead) {
        if (each.tab !== tab.name) continue;
        const column = values[tab.headerRow - 1]?.indexOf(each.header) ?? -1;
        const row = values[tab.headerRow + each.child];
        if (column < 0 || row === undefined) throw new RangeError(`No ${each.header} there.`);
        row[column] = each.value;
      }
      return { ...tab, values };
    });
    await prepare(file, { ...made, tabs });
  };
}

/** The rows of a tab, each by its headers. */
export type Rows = Record<string, SheetValue>[];

/** Writes the same school after its rows have been changed: a tab that is taken out is not written. */
export function writeChangedSchool(
  change: (tabs: Map<string, Rows>) => void,
): (file: string) => Promise<void> {
  return async (file) => {
    const made = makeSchool(sevenClasses);
    const headersOf = ({ values, headerRow }: SchoolTab) =>
      values[headerRow - 1]?.map(String) ?? [];
    const rowsOf = (tab: SchoolTab): Rows =>
      tab.values
        .slice(tab.headerRow)
        .map((row) =>
          Object.fromEntries(headersOf(tab).map((header, at) => [header, row[at] ?? ""])),
        );
    const changed = new Map(made.tabs.map((tab) => [tab.name, rowsOf(tab)]));
    change(changed);
    const tabs = made.tabs.flatMap((tab) => {
      const rows = changed.get(tab.name);
      if (rows === undefined) return [];
      const below = rows.map((row) => headersOf(tab).map((header) => row[header] ?? ""));
      return [{ ...tab, values: [...tab.values.slice(0, tab.headerRow), ...below] }];
    });
    await prepare(file, { ...made, tabs });
  };
}

/** Where prepared schools are kept; a build clears it. */
const kept = "node_modules/.cache/pupil-targets/schools";

/** Writes a prepared school, which is made once for all journeys that begin with the same one. */
async function prepare(file: string, school: SchoolWorkbook): Promise<void> {
  const same = join(
    kept,
    `${createHash("sha256").update(JSON.stringify(school)).digest("hex")}.xlsx`,
  );
  if (!existsSync(same)) {
    mkdirSync(kept, { recursive: true });
    const own = join(kept, `${process.pid}.xlsx`);
    await makePrepared(own, school);
    // Another test may have made it meanwhile, and the same.
    renameSync(own, same);
  }
  copyFileSync(same, file);
}

/** Writes a school and does what a school does first: set up, and propose targets. */
async function makePrepared(file: string, school: SchoolWorkbook): Promise<void> {
  await writeSchool(file, school);
  const session = await openSession({
    workbook: file,
    bundle: "dist/Code.js",
    dist: "dist",
    clockStart: new Date(`${sampleToday}T10:00:00Z`),
  });
  for (const label of ["Set up this workbook", "Propose targets"]) {
    const { ok, error } = session.runMenuItem(label);
    if (!ok) throw new Error(`${label} stopped: ${error?.message}`);
  }
  await session.save(file);
}
