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
  readonly finding: FindingView;
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
  const emptied = [...new Map(kept.map(({ group }) => [group.title, group])).values()]
    .filter(({ title }) => !titles.has(title))
    .map((group) => ({
      ...group,
      findings: inOrder(keptOf(group.title).map(({ finding }) => finding)),
    }));
  return [...emptied, ...standing];
}

/** By tab, then row, then column: findings stand as their cells do. */
function inOrder(findings: readonly FindingView[]): FindingView[] {
  const rank = ({ place }: FindingView) => {
    const [, column = "", row = ""] = /^([A-Z]*)(\d*)$/.exec(place.address) ?? [];
    return [place.tab, row.padStart(7), column.padStart(4)].join(" ");
  };
  return [...findings].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
