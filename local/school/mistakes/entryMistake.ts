import type { SheetValue } from "../../../src/workbook/sheetValue";
import type { DraftRow, TabDraft } from "../tabDraft";
import type { SchoolDrafts } from "../tabs/draftSchool";
import type { Mistake, Planter, Said } from "./planter";

/** A mistake typed in one entry of a row. */
export interface EntryMistake {
  readonly key: string;
  readonly value: SheetValue;
  readonly said: Said;
  /** Which rows it can be typed in; any where not told. */
  readonly wants?: (row: DraftRow) => boolean;
  /** Other entries of the row at which a report is as good. */
  readonly also?: readonly string[];
  /** Entries left blank, because the mistake would put them in question too. */
  readonly clear?: readonly string[];
}

/** A tab that is not a class's. */
export type PlainTab = Exclude<keyof SchoolDrafts, "classes">;

/** A mistake in an entry of a tab that is not a class's. */
export function inTab(tab: PlainTab, mistake: EntryMistake): Mistake {
  return (planter) => {
    const draft = planter.drafts[tab];
    typeIn(planter, draft, planter.take(draft, mistake.wants), mistake);
  };
}

/** A mistake in an entry of a class tab of one of the year groups. */
export function inClass(yearGroups: readonly number[], mistake: EntryMistake): Mistake {
  return (planter) => {
    const { draft, row } = planter.takeFromClass(yearGroups, mistake.wants);
    typeIn(planter, draft, row, mistake);
  };
}

function typeIn(planter: Planter, draft: TabDraft, row: DraftRow, mistake: EntryMistake): void {
  const { key, value, said, also = [], clear = [] } = mistake;
  for (const each of clear) row[each] = "";
  planter.plant(
    { draft, row, key },
    said,
    value,
    also.map((each) => ({ draft, row, key: each })),
  );
}

/** A row typed a second time with changes, reported at `key` or any entry of either row. */
export function typedTwice(
  tab: PlainTab,
  wants: (row: DraftRow) => boolean,
  change: (row: DraftRow) => DraftRow,
  key: string,
  said: Said,
): Mistake {
  return (planter) => {
    const draft = planter.drafts[tab];
    const row = planter.take(draft, wants);
    const again = { ...row, ...change(row) };
    draft.rows.push(again);
    const cells = [again, row].flatMap((each) =>
      Object.keys(each).map((other) => ({ draft, row: each, key: other })),
    );
    planter.plant({ draft, row: again, key }, said, undefined, cells);
  };
}
