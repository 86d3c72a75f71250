import type { NotCompared } from "../../../core/similarSchools/similarSchools";
import { count } from "../../jobReport";
import { list } from "../inWords";

/** Which schools of the list were not compared, and why; nothing where all were. */
export function notCompared({ otherYear, otherKind, notPublished }: NotCompared): string {
  const schools = (n: number) => count(n, "school", "schools");
  const parts = [
    ...(otherKind > 0
      ? [`${schools(otherKind)} of another kind (middle, all-through or special)`]
      : []),
    ...(notPublished > 0
      ? [`${schools(notPublished)} with so few children that figures are withheld`]
      : []),
    ...(otherYear > 0 ? [`${otherYear} rows of earlier years`] : []),
  ];
  return parts.length === 0 ? "" : `Not compared: ${list(parts)}.`;
}
