import type { FileTable } from "../../src/app/api";

const rowsSearched = 20;

/**
 * The tables of a file that are proposed together, by their places: those with the same header,
 * whatever figures stand in it, since each class's sheet may name its own years (`Y4 Aut Reading`). Of
 * several such groups it is the largest, else the one with the widest header, else the first.
 */
export function proposedTables(tables: readonly FileTable[]): ReadonlySet<number> {
  const groups = new Map<string, { places: number[]; width: number }>();
  for (const [place, table] of tables.entries()) {
    const header = likelyHeader(table);
    const key = [...new Set(header.map((text) => text.replace(/\d+/g, "#")))].join("|");
    const group = groups.get(key) ?? { places: [], width: header.length };
    group.places.push(place);
    groups.set(key, group);
  }
  const [best] = [...groups.values()].sort(
    (one, other) => other.places.length - one.places.length || other.width - one.width,
  );
  return new Set(best?.places);
}

/** The first row, below titles, that fills more than half of the table's columns, all with words. */
function likelyHeader({ rows }: FileTable): string[] {
  const searched = rows
    .slice(0, rowsSearched)
    .map((row) => row.map((text) => text.trim().toLowerCase()).filter((text) => text !== ""));
  const width = Math.max(0, ...searched.map((row) => row.length));
  const wordsAlone = (row: readonly string[]) => row.every((text) => /\p{L}/u.test(text));
  return searched.find((row) => row.length * 2 > width && wordsAlone(row)) ?? [];
}
