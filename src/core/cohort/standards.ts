import type { Band } from "../band";
import { subjects } from "../subject";
import type { Measured } from "./attainment";

/** The standards that are reported: the expected standard or higher, and greater depth. */
export const reportedStandards = ["expected", "greaterDepth"] as const satisfies readonly Band[];

/** One of them. */
export type ReportedStandard = (typeof reportedStandards)[number];

/** What can be measured: each subject, then all three combined. */
export const allMeasured: readonly Measured[] = [...subjects, "combined"];

/** Everything that can be measured, to each standard. */
export const everyStandard: readonly {
  readonly measured: Measured;
  readonly atLeast: ReportedStandard;
}[] = allMeasured.flatMap((measured) =>
  reportedStandards.map((atLeast) => ({ measured, atLeast })),
);
