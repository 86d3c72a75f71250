import { keyStageEnd, type YearGroup } from "../pupils/yearGroup";
import type { Scale, ScaleBook } from "../scales/scale";
import type { TargetEntry, TypedEntry } from "./classRow";
import type { Settings } from "./settings";

/** What is needed to say which scale an entry of a class tab is on. */
export interface RowScale {
  readonly yearGroup: YearGroup;
  /** The row's own Scale cell; blank means the year group's. */
  readonly named: string;
}

/**
 * The scale of an entry in a class tab, or nothing where the scale it names is not known.
 * - The marks of this year, the year-end forecast and its target: the row's scale, or where it
 *   names none, that of its year group.
 * - The start: the year group's starting-point scale.
 * - Last year's end: last year's scale, unless the child is marked on a scale of their own.
 * - The end of the key stage: the row's scale where codes climb with age, else Key Stage 1 or 2
 *   teacher assessment.
 */
export function entryScale(
  settings: Pick<Settings, "markScales" | "startScales">,
  scales: ScaleBook,
  row: RowScale,
  kind: TypedEntry | TargetEntry,
): Scale | undefined {
  const ofYear = settings.markScales[row.yearGroup];
  const own = scales.find(row.named.trim() === "" ? ofYear : row.named);
  switch (kind) {
    case "start":
      return scales.find(settings.startScales[row.yearGroup]);
    case "lastYear": {
      const childsOwn = own !== undefined && own !== scales.find(ofYear);
      if (childsOwn || row.yearGroup === 0) return own;
      return scales.find(settings.markScales[(row.yearGroup - 1) as YearGroup]);
    }
    case "forecastKeyStageEnd":
    case "targetKeyStageEnd":
      if (own?.family === "cumulative") return own;
      return scales.find(`ks${keyStageEnd(row.yearGroup) === 2 ? 1 : 2}-teacher-assessment`);
    default:
      return own;
  }
}
