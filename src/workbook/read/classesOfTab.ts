import { plainHeader, type RowReader } from "../layout/columnMap";
import { upnOf } from "./fields";

/** The class of a child by UPN, as the Pupils tab has it; nothing for whoever is not there or in no class. */
export type ClassOfChild = (upn: string) => string | undefined;

/** Of how many children of each class the rows of a tab are. Rows of nobody in a class count for none. */
export function classesOfRows(
  rows: readonly RowReader[],
  classOfChild: ClassOfChild,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const className = classOfChild(upnOf(row.cell("upn")));
    if (className !== undefined) counts.set(className, (counts.get(className) ?? 0) + 1);
  }
  return counts;
}

/**
 * The class whose tab a tab is: the one that it is called after, if any of its children is in it;
 * else that of more than half of its rows; else its own name.
 */
export function classOfTab(
  tabName: string,
  rows: readonly RowReader[],
  classOfChild: ClassOfChild,
): string {
  const counts = classesOfRows(rows, classOfChild);
  const named = [...counts.keys()].find((name) => plainHeader(name) === plainHeader(tabName));
  if (named !== undefined) return named;
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] > rows.length / 2 ? most[0] : tabName.trim();
}

/**
 * The class that a tab is called after, whatever the case: `Oak`, `Oak class` and `Class Oak` are
 * Oak's. Nothing where it is called after none.
 */
export function classNamedBy(tabName: string, classNames: Iterable<string>): string | undefined {
  const named = new Map([...classNames].map((name) => [plainHeader(name), name]));
  const plain = plainHeader(tabName);
  return named.get(plain) ?? named.get(plain.replace(/^class | class$/g, ""));
}
