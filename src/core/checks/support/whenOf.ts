import { keyStageEnd, type YearGroup } from "../../pupils/yearGroup";
import type { When } from "../../scales/bandOf";
import type { TargetEntry, TypedEntry } from "../../school/classRow";

/**
 * How old a child of a year group is, or will be, at an entry of a class tab. The starting point
 * is the end of the early years for Key Stage 1 and the end of Key Stage 1 for Key Stage 2.
 */
export function whenOf(kind: TypedEntry | TargetEntry, yearGroup: YearGroup): When {
  switch (kind) {
    case "autumn":
    case "spring":
    case "summer":
      return { yearGroup, term: kind };
    case "start":
      if (yearGroup === 0) return { yearGroup, term: "autumn" };
      return { yearGroup: yearGroup <= 2 ? 0 : 2, term: "summer" };
    case "lastYear":
      return { yearGroup: Math.max(0, yearGroup - 1) as YearGroup, term: "summer" };
    case "forecastKeyStageEnd":
    case "targetKeyStageEnd":
      return { yearGroup: keyStageEnd(yearGroup), term: "summer" };
    default:
      return { yearGroup, term: "summer" };
  }
}
