import { listInWords } from "../../../../core/checks/support/inWords";
import { readUpn } from "../../../../core/pupils/upn";
import type { ChildChange } from "./childChange";
import type { ClassChanges } from "./classChanges";

/** What a person has to know of an import of children before it is written. No child is named. */
export function childNotes(changes: readonly ChildChange[], classes: ClassChanges): string[] {
  return [
    ...countedNotes(changes, classes),
    ...classes.leftBehind.map(
      ({ tab, row }) =>
        `Row ${row} of ${tab} holds entries in columns that the new class's tab does not have. They stay there: move them by hand.`,
    ),
    ...tabsToMake(classes.withoutTab),
  ];
}

function countedNotes(changes: readonly ChildChange[], { moves }: ClassChanges): string[] {
  const count = (fits: (change: ChildChange) => boolean) => changes.filter(fits).length;
  const moved = [...moves.values()].filter(({ from }) => from !== "").length;
  return [
    counted(
      count(({ pupil, values }) => (pupil?.pupil.upn ?? "") !== "" && values.upn !== undefined),
      (children) => `The UPN of ${children} changes, in every tab in which it stands.`,
    ),
    counted(
      moved,
      (children, one) =>
        `${children} ${one ? "moves" : "move"} to another class's tab, with everything typed in the row.`,
    ),
    counted(
      count(({ values }) => readUpn(values.upn ?? "").kind === "wrongCheckLetter"),
      (children, one) =>
        `${children} ${one ? "comes" : "come"} in with a UPN whose first letter does not fit its figures. Check entries will say which.`,
    ),
    counted(
      count(({ pupil, values }) => !pupil && values.upn === undefined),
      (children, one) =>
        `${children} ${one ? "comes" : "come"} in without a UPN. A row in the class's tab needs one.`,
    ),
    counted(
      count(({ entry, pupil }) => pupil?.pupil.left !== undefined && !entry.values.left),
      (children, one) =>
        `${children} in the file ${one ? "has" : "have"} a day of leaving in Pupils, which stays. Clear it there if a child is back.`,
    ),
  ].flat();
}

function counted(number: number, sentence: (children: string, one: boolean) => string): string[] {
  if (number === 0) return [];
  return [sentence(number === 1 ? "1 child" : `${number} children`, number === 1)];
}

function tabsToMake(withoutTab: readonly string[]): string[] {
  if (withoutTab.length === 0) return [];
  const [has, it] = withoutTab.length === 1 ? ["has", "it"] : ["have", "them"];
  return [
    `${listInWords(withoutTab)} ${has} no tab yet. Import, then choose Set up this workbook, which makes ${it}; then import the file once more, and rows that stand in another class's tab move.`,
  ];
}
