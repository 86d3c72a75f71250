import type { LetterChild } from "./letterChild";

/**
 * Children in the order in which a class's letters are printed and handed out: by class, then by
 * surname, then by first name. Children without a class come last.
 */
export function inPrintOrder(children: readonly LetterChild[]): LetterChild[] {
  return [...children].sort(
    (one, other) =>
      Number(classOf(one) === "") - Number(classOf(other) === "") ||
      compare(classOf(one), classOf(other)) ||
      compare(one.pupil.surname, other.pupil.surname) ||
      compare(one.pupil.firstName, other.pupil.firstName),
  );
}

function classOf({ pupil, row }: LetterChild): string {
  return pupil.className ?? row?.className ?? "";
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true, ignorePunctuation: true });
}
