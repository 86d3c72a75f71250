import { readYearGroup } from "../../../src/core/pupils/yearGroup";
import type { SheetValue } from "../../../src/workbook/sheetValue";
import type { RandomSource } from "../randomSource";
import type { Planted } from "../schoolWorkbook";
import { addressOf, type DraftRow, type TabDraft } from "../tabDraft";
import type { SchoolDrafts } from "../tabs/draftSchool";

/** A cell of a tab while it is made. */
export interface DraftCell {
  readonly draft: TabDraft;
  readonly row: DraftRow;
  readonly key: string;
}

/** What a person would say of a mistake. */
export type Said = Pick<Planted, "kind" | "severity" | "says">;

/** One mistake: takes a row, and types or moves something in it. */
export type Mistake = (planter: Planter) => void;

/** Thrown where no child is left for a mistake, as in a very small school. */
export class NoRowLeft extends RangeError {}

/** Puts mistakes into a school's tabs, each with a child who has no other. */
export interface Planter {
  readonly drafts: SchoolDrafts;
  readonly random: RandomSource;
  /** A row of a child with no mistake yet, as wanted; the child then counts as used. */
  readonly take: (draft: TabDraft, wants?: (row: DraftRow) => boolean) => DraftRow;
  /** The same from the class tabs of some year groups, with the tab it is in. */
  readonly takeFromClass: (
    yearGroups: readonly number[],
    wants?: (row: DraftRow) => boolean,
  ) => { readonly draft: TabDraft; readonly row: DraftRow };
  /** Counts a number as that of a child with a mistake. */
  readonly use: (upn: string) => void;
  /** Remembers a mistake at a cell, after typing `value` there where one is given. */
  readonly plant: (
    at: DraftCell,
    said: Said,
    value?: SheetValue,
    alsoAt?: readonly DraftCell[],
  ) => void;
  /** What has been planted, with addresses as the tabs now stand. */
  readonly planted: () => Planted[];
}

/** A planter that has planted nothing. */
export function planter(drafts: SchoolDrafts, random: RandomSource): Planter {
  const used = new Set<string>();
  const mistakes: { at: DraftCell; said: Said; alsoAt: readonly DraftCell[] }[] = [];
  const isFree = ({ upn }: DraftRow): boolean => !used.has(String(upn));
  const take: Planter["take"] = (draft, wants = () => true) => {
    const free = (row: DraftRow): boolean => isFree(row) && wants(row);
    const row = random.shuffle(draft.rows).find(free);
    if (!row) throw new NoRowLeft(`No row of ${draft.name} is left to put a mistake in.`);
    used.add(String(row.upn));
    return row;
  };
  const address = ({ draft, row, key }: DraftCell) => ({
    tab: draft.name,
    cell: addressOf(draft, row, key),
  });
  return {
    drafts,
    random,
    take,
    takeFromClass: (yearGroups, wants) => {
      const candidates = random
        .shuffle(drafts.classes)
        .filter((draft) => yearGroups.includes(yearGroupOfTab(draft)));
      for (const draft of candidates) {
        const free = (row: DraftRow): boolean => isFree(row) && (wants?.(row) ?? true);
        if (draft.rows.some(free)) return { draft, row: take(draft, wants) };
      }
      throw new NoRowLeft("No row of a class tab is left to put a mistake in.");
    },
    use: (upn) => used.add(upn),
    plant: (at, said, value, alsoAt = []) => {
      if (value !== undefined) at.row[at.key] = value;
      mistakes.push({ at, said, alsoAt });
    },
    planted: () =>
      mistakes.map(({ at, said, alsoAt }) => ({
        ...address(at),
        ...said,
        ...(alsoAt.length > 0 ? { alsoAt: alsoAt.map(address) } : {}),
      })),
  };
}

/** The year group of a class tab: that of most of its rows. */
export function yearGroupOfTab(draft: TabDraft): number {
  const typed = draft.rows.map((row) => readYearGroup(String(row.yearGroup)));
  const often = (each: number): number => typed.filter((other) => other === each).length;
  return [0, 1, 2, 3, 4, 5, 6].reduce((best, each) => (often(each) > often(best) ? each : best), 0);
}

/** Shorthand for a mistake that cannot be right. */
export function error(kind: string, says: string): Said {
  return { kind, severity: "error", says };
}

/** Shorthand for something that may be right and should be looked at. */
export function query(kind: string, says: string): Said {
  return { kind, severity: "query", says };
}

/** Shorthand for something still to do. */
export function reminder(kind: string, says: string): Said {
  return { kind, severity: "reminder", says };
}
