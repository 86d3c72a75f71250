import { type KnownTab, knownAs } from "../../workbook/read/recogniseTabs";
import type { SheetTab } from "../../workbook/sheetValue";
import { targetsTab } from "../../workbook/tabs/targets";
import type { Change, NotesChange, ValuesChange } from "../../workbook/write/change";
import { withChanges } from "../sidebar/writeCells";
import type { RefusedChange, WorkbookStore } from "../workbookStore";
import { ChangedMeanwhile } from "./changedMeanwhile";
import { fitNotes } from "./fitNotes";
import { type FittedChanges, fitToNow } from "./fitToNow";
import { typesIn } from "./typedColumns";

/**
 * A workbook in which people go on typing while a job is at work: the add-on's lock keeps them from
 * nothing. Each tab is read once more right before it is written, one call, and what was planned is
 * fitted to it (`fitToNow`). What was left alone comes back with the refused changes. Where nothing
 * has been written yet and a row that is to be typed in has changed, `ChangedMeanwhile` is raised
 * instead, so that the job can be planned anew. Sheets knows no writing on a condition: what is typed
 * between that read and the write that follows it is not seen. Tabs that are the add-on's alone, and
 * those that no layout is known for, are written as planned.
 */
export function besidePeople(store: WorkbookStore): WorkbookStore {
  const read = new Map<string, SheetTab>();
  const notes = new Map<string, readonly (readonly string[])[]>();
  let untouched = true;
  /** The tab whose notes were read since anything was written. */
  let notesJustRead = "";
  const remember = <Tab extends SheetTab>(tab: Tab): Tab => {
    read.set(tab.name, tab);
    return tab;
  };
  const knownThen = (name: string): KnownTab | undefined => {
    const known = knownAs(read.get(name));
    return known?.layout.computed ? undefined : known;
  };

  /** While nothing is written a clash in the ledger can still be planned anew; the class tabs follow it. */
  const ledgerFirst = (groups: readonly (readonly Change[])[]) => {
    const isLedger = ([first]: readonly Change[]) =>
      knownThen(first?.tab ?? "")?.layout === targetsTab;
    return [...groups.filter(isLedger), ...groups.filter((group) => !isLedger(group))];
  };

  const fitted = (then: KnownTab, values: readonly ValuesChange[]) => {
    const now = knownAs(store.readTab(then.tab.name));
    return now && { now, fit: fitToNow(then, now, values) };
  };

  /** Where several tabs are typed in, all are looked at before the first is written. */
  const lookAtAll = (groups: readonly (readonly Change[])[]) => {
    const typedIn = groups.flatMap((group) => {
      const then = knownThen(group[0]?.tab ?? "");
      const values = group.filter(isValues);
      return then && typesIn(then, values) ? [{ then, values }] : [];
    });
    if (new Set(typedIn.map(({ then }) => then.tab.name)).size < 2) return;
    for (const { then, values } of typedIn) {
      if (fitted(then, values)?.fit.changedMeanwhile) throw new ChangedMeanwhile(then.tab.name);
    }
  };

  const writeTab = (group: readonly Change[]): RefusedChange[] => {
    const name = group[0]?.tab ?? "";
    const then = knownThen(name);
    const values = group.filter(isValues);
    const again = then && fitted(then, values);
    if (!then || !again) {
      untouched = false;
      notesJustRead = "";
      return store.write(group);
    }
    const { now, fit } = again;
    if (untouched && fit.changedMeanwhile) throw new ChangedMeanwhile(name);
    const said = group.flatMap((each) =>
      each.kind === "notes" ? fitNotesOf(then, now, each) : [],
    );
    const changes = [...fit.changes, ...said];
    if (changes.length > 0) untouched = false;
    const refused = changes.length > 0 ? store.write(changes) : [];
    notesJustRead = "";
    read.set(name, withChanges(now.tab, fit.changes));
    return [...refused, ...clashes(name, fit)];
  };

  const fitNotesOf = (then: KnownTab, now: KnownTab, change: NotesChange) => {
    const before = notes.get(change.tab);
    const standing = before && notesJustRead !== change.tab ? store.readNotes(change.tab) : before;
    return fitNotes(change, { known: then, notes: before }, { known: now, notes: standing });
  };

  return {
    ...store,
    readTabs: (unread) => store.readTabs(unread).map(remember),
    readTab: (name) => {
      const tab = store.readTab(name);
      return tab && remember(tab);
    },
    readNotes: (tab) => {
      const found = store.readNotes(tab);
      notes.set(tab, found);
      notesJustRead = tab;
      return found;
    },
    write: (changes) => {
      const groups = ledgerFirst(byTab(changes));
      if (untouched) lookAtAll(groups);
      return groups.flatMap(writeTab);
    },
  };
}

function isValues(change: Change): change is ValuesChange {
  return change.kind === "values";
}

/** Changes of one tab that follow each other. */
function byTab(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.tab === change.tab) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function clashes(tab: string, { leftAlone }: FittedChanges): RefusedChange[] {
  if (leftAlone.length === 0) return [];
  const [first] = leftAlone;
  const where =
    leftAlone.length === 1 ? first?.address : `${leftAlone.length} cells from ${first?.address}`;
  const reason = `somebody was typing there at that moment, so ${where} and what goes with it in the row stayed as it stands. Look at it, then change it again if you want to.`;
  return [{ tab, reason, leftAlone }];
}
