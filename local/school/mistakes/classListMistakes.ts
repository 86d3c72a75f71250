import { checkLetter } from "../../../src/core/pupils/upn";
import type { DraftRow, TabDraft } from "../tabDraft";
import type { SchoolDrafts } from "../tabs/draftSchool";
import { type DraftCell, error, type Mistake, NoRowLeft, query, yearGroupOfTab } from "./planter";

const upnOf = (draft: TabDraft, row: DraftRow): DraftCell => ({ draft, row, key: "upn" });

/** The child's row in the Pupils tab. */
function onRoll({ pupils }: SchoolDrafts, upn: DraftRow[string] | undefined): DraftRow {
  const row = pupils.rows.find((each) => each.upn === upn);
  if (!row) throw new NoRowLeft("The child has no row in the Pupils tab.");
  return row;
}

/** Another class, of the same year group if there is one. */
function sisterOf({ classes }: SchoolDrafts, draft: TabDraft): TabDraft {
  const others = classes.filter((each) => each !== draft);
  const same = others.find((each) => yearGroupOfTab(each) === yearGroupOfTab(draft));
  if (!same) throw new NoRowLeft("There is no other class of the year group.");
  return same;
}

const twiceInClass: Mistake = ({ takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([2, 3]);
  const copy = { ...row };
  draft.rows.push(copy);
  const said = error("twice in one class", "This child already has a row in this tab.");
  plant(upnOf(draft, copy), said, undefined, [upnOf(draft, row)]);
};

const inTwoClasses: Mistake = ({ drafts, takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([1, 4]);
  const sister = sisterOf(drafts, draft);
  const other = { ...row };
  sister.rows.push(other);
  const said = error("in two classes", "This child is in another class's tab too.");
  plant(upnOf(sister, other), said, undefined, [upnOf(draft, row)]);
};

const inNoClass: Mistake = ({ drafts, takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([0, 5]);
  const { pupils } = drafts;
  const roll = onRoll(drafts, row.upn);
  draft.rows.splice(draft.rows.indexOf(row), 1);
  draft.notes = draft.notes.filter((note) => note.row !== row);
  draft.backgrounds = draft.backgrounds.filter((colour) => colour.row !== row);
  const said = error("in no class tab", "The child is on roll, but has no row in the class's tab.");
  plant({ draft: pupils, row: roll, key: "className" }, said, undefined, [upnOf(pupils, roll)]);
};

const inAnotherClass: Mistake = ({ drafts, takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([3, 6]);
  const roll = onRoll(drafts, row.upn);
  const sister = sisterOf(drafts, draft);
  const said = query(
    "row in another class's tab",
    "The Pupils tab has the child in another class.",
  );
  plant({ draft: drafts.pupils, row: roll, key: "className" }, said, sister.name, [
    upnOf(draft, row),
  ]);
};

const unknownChild: Mistake = ({ takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([5]);
  const rest = "838999921999";
  const names = { surname: "Marlowe", firstName: "Tess" };
  const unknown: DraftRow = { ...row, ...names, upn: checkLetter(rest) + rest };
  draft.rows.push(unknown);
  plant(
    upnOf(draft, unknown),
    error("row without a pupil", "No child of the Pupils tab has this UPN."),
  );
};

const withoutNumber: Mistake = ({ takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([2]);
  const nameless = { ...row, surname: "Lockyer", firstName: "Bram", upn: "" };
  draft.rows.push(nameless);
  const said = error("row without a UPN", "Nobody can tell which child this row is.");
  plant(upnOf(draft, nameless), said);
};

const leftChild: Mistake = ({ drafts, take, plant }) => {
  const { pupils, classes } = drafts;
  const gone = take(pupils, ({ left }) => left instanceof Date && left.getMonth() < 11);
  const tab = classes.find(({ name }) => name === gone.className);
  const pattern = tab?.rows[0];
  if (!tab || !pattern) throw new NoRowLeft("The child's class has no tab.");
  const { upn = "", surname = "", firstName = "" } = gone;
  const stays: DraftRow = { upn, surname, firstName, yearGroup: pattern.yearGroup ?? "" };
  tab.rows.push(stays);
  plant(
    upnOf(tab, stays),
    query("left child still in class tab", "The Pupils tab says that this child has left."),
    undefined,
    [
      { draft: pupils, row: gone, key: "left" },
      { draft: tab, row: stays, key: "surname" },
    ],
  );
};

/** Mistakes in who stands in which class tab. */
export const classListMistakes: readonly Mistake[] = [
  leftChild,
  twiceInClass,
  inTwoClasses,
  inNoClass,
  inAnotherClass,
  unknownChild,
  withoutNumber,
];
