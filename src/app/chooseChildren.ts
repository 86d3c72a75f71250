import { isOnRoll } from "../core/pupils/pupil";
import type { School } from "../core/school/school";
import { plainHeader } from "../workbook/layout/columnMap";
import { classOf, type LetterChild } from "./letters/letterChild";

/** The rows that a person has selected in a tab. Rows count from 1. */
export interface SelectedRows {
  readonly tab: string;
  readonly first: number;
  readonly last: number;
}

/** What a person asked for: what they typed, and what they have selected. */
export interface Choice {
  /** A class's name, `All` for every class, or nothing for the children selected in a class tab. */
  readonly typed: string;
  readonly selected?: SelectedRows;
  /** Children chosen one by one, in place of what was typed or selected. */
  readonly upns?: readonly string[];
}

/** The children a person chose, or a sentence on why nobody was chosen. */
export type ChosenChildren =
  | { readonly kind: "chosen"; readonly children: readonly LetterChild[]; readonly name: string }
  | { readonly kind: "nobody"; readonly sentence: string };

/** Chooses children by what a person typed or selected. Children who have left belong to no class. */
export function chooseChildren(
  all: readonly LetterChild[],
  { typed, selected, upns }: Choice,
  today: School["today"],
): ChosenChildren {
  const present = all.filter(({ pupil, row }) => row !== undefined || isOnRoll(pupil, today));
  if (upns) return chooseByUpn(present, upns);
  if (typed.trim() === "") return chooseSelected(present, selected);
  if (/^(all|every|every class|school|whole school)$/i.test(typed.trim())) {
    return { kind: "chosen", children: present, name: "every class" };
  }
  const children = present.filter((child) => plainHeader(classOf(child)) === plainHeader(typed));
  const [first] = children;
  return first
    ? { kind: "chosen", children, name: classOf(first) }
    : { kind: "nobody", sentence: unknownClass(typed.trim(), present) };
}

function unknownClass(typed: string, children: readonly LetterChild[]): string {
  const classes = [...new Set(children.map(classOf))].filter((name) => name !== "");
  const known =
    classes.length === 0 ? "No child has a class yet." : `The classes are ${classes.join(", ")}.`;
  return `There is no class called ‘${typed}’. ${known}`;
}

function chooseByUpn(all: readonly LetterChild[], upns: readonly string[]): ChosenChildren {
  const children = all.filter(({ pupil }) => pupil.upn !== "" && upns.includes(pupil.upn));
  if (children.length > 0) return { kind: "chosen", children, name: "the chosen children" };
  return {
    kind: "nobody",
    sentence: "None of the chosen children is on the Pupils tab. Open the list again, then choose.",
  };
}

function chooseSelected(
  all: readonly LetterChild[],
  selected: SelectedRows | undefined,
): ChosenChildren {
  const children = all.filter(({ row }) => {
    const place = row?.cells.upn;
    if (!place || !selected || place.tab !== selected.tab) return false;
    return place.row >= selected.first && place.row <= selected.last;
  });
  if (children.length > 0) return { kind: "chosen", children, name: "the selected children" };
  return {
    kind: "nobody",
    sentence: "No children are selected. Select their rows in a class tab, or type a class's name.",
  };
}
