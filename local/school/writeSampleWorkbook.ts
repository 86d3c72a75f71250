import { makeSchool } from "./makeSchool";
import { writeSchool } from "./writeSchool";

/** The seed of the sample that a newcomer opens. */
export const sampleSeed = 2026;

/** Writes the made-up school, with its staff and planted mistakes, as an .xlsx workbook. */
export async function writeSampleWorkbook(path: string): Promise<void> {
  await writeSchool(path, makeSchool({ seed: sampleSeed, staff: true }));
}
