import type { CellPlace, FindingGroup, FindingView } from "../../src/app/api";

/** What a cell is known by on the page: its tab and address. */
export function placeKey({ tab, address }: CellPlace): string {
  return `${tab}!${address}`;
}

/** What a finding is known by on the page. A cell may have several findings. */
export function findingKey({ place, message }: FindingView): string {
  return `${placeKey(place)} ${message}`;
}

/** A finding that was mended on this page, with the group it stood in. */
export interface Mended {
  readonly group: FindingGroup;
  /** How many groups stood before it. */
  readonly place: number;
  readonly finding: FindingView;
  /** Whether it was taken back since. It stays, so that this is told where it was done. */
  readonly undone: boolean;
}

/** What was mended, with one more or with another state of one. */
export function withMended(mended: readonly Mended[], one: Mended): readonly Mended[] {
  const key = findingKey(one.finding);
  return [...mended.filter(({ finding }) => findingKey(finding) !== key), one];
}

/**
 * The groups with what was mended since: a mended finding stays where it was, so that it can be
 * undone there, although the class as it was read again no longer has it.
 */
export function groupsWithMended(
  groups: readonly FindingGroup[],
  mended: readonly Mended[],
): FindingGroup[] {
  const found = new Set(groups.flatMap(({ findings }) => findings.map(findingKey)));
  const kept = mended.filter(({ finding }) => !found.has(findingKey(finding)));
  const keptOf = (title: string) => kept.filter(({ group }) => group.title === title);
  const standing = groups.map((group) => ({
    ...group,
    findings: inOrder([...group.findings, ...keptOf(group.title).map(({ finding }) => finding)]),
  }));
  const titles = new Set(groups.map(({ title }) => title));
  const emptied = [...new Map(kept.map((each) => [each.group.title, each])).values()]
    .filter(({ group }) => !titles.has(group.title))
    .sort((one, other) => one.place - other.place);
  // A group that is moved on the page would lose the focus that is in it.
  for (const { group, place } of emptied) {
    const findings = inOrder(keptOf(group.title).map(({ finding }) => finding));
    standing.splice(place, 0, { ...group, findings });
  }
  return standing;
}

/** By tab, then row, then column: findings stand as their cells do. */
function inOrder(findings: readonly FindingView[]): FindingView[] {
  const rank = ({ place }: FindingView) => {
    const [, column = "", row = ""] = /^([A-Z]*)(\d*)$/.exec(place.address) ?? [];
    return [place.tab, row.padStart(7), column.padStart(4)].join(" ");
  };
  return [...findings].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
