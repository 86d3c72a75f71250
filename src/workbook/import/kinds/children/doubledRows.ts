import { groupBy } from "../../../../core/checks/support/groupBy";
import { rowsInWords } from "../../../../core/checks/support/inWords";
import { earlierRow } from "../../results/plannedResult";
import type { ChildEntry } from "./childEntry";
import { type ChildMatch, refuse } from "./childMatch";
import { nameKey } from "./sameName";

/** Rows of the file that name the same child: refused, or passed over where they say the same. */
export function doubledRows(entries: readonly ChildEntry[]): Map<ChildEntry, ChildMatch> {
  const doubled = new Map<ChildEntry, ChildMatch>();
  for (const group of groupBy(entries, ({ values }) => values.upn).values()) {
    for (const [entry, match] of sameUpn(group)) doubled.set(entry, match);
  }
  for (const namesakes of groupBy(entries, ({ values }) => nameKey(values)).values()) {
    for (const entry of namesakes.filter(({ values }) => values.upn === undefined)) {
      const alike = namesakes.filter((other) => mayShareBirthday(entry, other));
      if (alike.length > 1) doubled.set(entry, refuse(oneName(alike)));
    }
  }
  return doubled;
}

function mayShareBirthday({ values: one }: ChildEntry, { values: other }: ChildEntry): boolean {
  const known = one.dateOfBirth !== undefined && other.dateOfBirth !== undefined;
  return !known || one.dateOfBirth === other.dateOfBirth;
}

function oneName(group: readonly ChildEntry[]): string {
  return `${capital(rowsOf(group))} of the file have one name, and no other date of birth. Give each of them its UPN, or take the wrong one out.`;
}

/** Rows with one UPN: the first stands where all say the same, none where they do not. */
function sameUpn(group: readonly ChildEntry[]): [ChildEntry, ChildMatch][] {
  const [first, ...others] = group;
  if (!first || others.length === 0) return [];
  const says = JSON.stringify(first.values);
  if (others.every(({ values }) => JSON.stringify(values) === says)) {
    return others.map((entry) => [
      entry,
      { kind: "passOver", reason: `It says the same as ${earlierRow(first.row, entry.row)}.` },
    ]);
  }
  const reason = `One UPN in ${rowsOf(group)} of the file, which do not say the same. Keep the right row, or give each child its own UPN.`;
  return group.map((entry) => [entry, refuse(reason)]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function rowsOf(group: readonly ChildEntry[]): string {
  return rowsInWords(group.map(({ row }) => row.line));
}
