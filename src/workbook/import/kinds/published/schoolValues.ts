import { ownAreas } from "../../../published/publishedAreas";
import { publishedNumber } from "../../../published/publishedNumber";
import { type localFigures, localLimits } from "../../../read/readLocalSchools";
import type { SchoolRow } from "./planSchools";

type LocalFigure = (typeof localFigures)[number];

/** A figure of a school: its place in the Local schools tab, and what stands in the file. */
export interface SchoolPlace {
  readonly key: LocalFigure;
  readonly text: string;
}

/** The local authorities whose schools are kept. */
export const keptAuthorities: ReadonlySet<string> = new Set([ownAreas.dorset, ownAreas.bcp]);

/**
 * The figures among a school's places. What the publisher withholds is left out, never 0; where
 * something cannot be a figure of its kind, nothing of the row is taken.
 */
export function schoolValues(
  places: readonly SchoolPlace[],
): Pick<SchoolRow, "values" | "reason" | "otherwise"> {
  const values: Partial<Record<LocalFigure, number>> = {};
  const codes: string[] = [];
  for (const { key, text } of places) {
    const found = publishedNumber(text);
    const [least, most] = localLimits(key);
    if (found.state === "withheld") codes.push(found.code);
    else if (found.state === "number" && found.value >= least && found.value <= most) {
      values[key] = found.value;
    } else if (found.state !== "blank") {
      const reason = `‘${text}’ cannot be a number from ${least} to ${most}.`;
      return { values: {}, reason, otherwise: "refuse" };
    }
  }
  if (codes.length === 0) return { values };
  const which = [...new Set(codes)].join(", ");
  const reason = `${codes.length === 1 ? "A figure is" : `${codes.length} figures are`} withheld by the publisher (${which}).`;
  return { values, reason };
}

/** Ages as the Local schools tab writes them: `4 to 11` for `4-11`. */
export function agesOf(text: string): string {
  const [, from, to] = /^(\d+)\s*(?:-|–|to)\s*(\d+)$/.exec(text.trim()) ?? [];
  return from === undefined ? "" : `${from} to ${to}`;
}

/** The phase that a school's ages tell, as far as it matters here; empty without ages. */
export function phaseOf(ages: string): string {
  const [, from, to] = /^(\d+) to (\d+)$/.exec(ages) ?? [];
  if (from === undefined) return "";
  if (to !== "11") return "all-through";
  return Number(from) >= 7 ? "junior" : "primary";
}

/** Words that are known, by their keys. */
export function knownWords(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ""));
}
