import type {
  GovernorsDocument,
  GovernorsMaterial,
} from "../../src/app/governorsReport/governorsDocument";
import { governorsDocument } from "../../src/app/governorsReport/governorsDocument";
import type { School } from "../../src/core/school/school";
import { type ReadDocx, readDocx } from "../../src/documents/testing/readDocx";
import { type ChildDescription, schoolOf } from "../targets/schoolBuilder";

/** The governors' report on these children, made and read again. */
export function governorsReportOn(
  children: readonly ChildDescription[],
  school: Partial<School> = {},
  material: Partial<GovernorsMaterial> = {},
): GovernorsDocument & { readonly read: ReadDocx; readonly text: string } {
  const made = governorsDocument(schoolOf(children, school), {
    published: { benchmarks: [], findings: [] },
    earlier: [],
    ...material,
  });
  const read = readDocx(made.bytes);
  return { ...made, read, text: read.text };
}
