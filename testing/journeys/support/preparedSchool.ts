import { makeSchool } from "../../../local/school/makeSchool";
import { sampleToday } from "../../../local/school/sampleYear";
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

/**
 * Writes a made-up school of seven classes of thirty as it stands in the autumn: set up, with
 * targets proposed, and nothing wrong but what is put in.
 */
export function writePreparedSchool(
  ...instead: readonly Instead[]
): (file: string) => Promise<void> {
  return async (file) => {
    const made = makeSchool({ seed: 7, pupils: 210, classes: 7, mistakes: false });
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
    await writeSchool(file, { ...made, tabs });
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
  };
}
