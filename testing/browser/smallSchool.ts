import { makeSchool } from "../../local/school/makeSchool";
import { writeSchool } from "../../local/school/writeSchool";

/** Writes a made-up school of seven classes of thirty in which nothing is wrong. */
export async function writeSmallSchool(file: string): Promise<void> {
  await writeSchool(file, makeSchool({ seed: 7, pupils: 210, classes: 7, mistakes: false }));
}
