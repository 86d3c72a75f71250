import { count } from "../jobReport";

/**
 * The sentence on letters of a run that another run is making, for the menu, the Log and the sidebar;
 * nothing where there are none.
 */
export function leftToAnotherRun(letters: number): string[] {
  if (letters === 0) return [];
  return letters === 1
    ? ["1 letter is being made by another run; it is left to it."]
    : [`${count(letters, "letter")} are being made by another run; they are left to it.`];
}
