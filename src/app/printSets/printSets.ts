import type { PrintSetView } from "../api";
import type { DocumentStore } from "../documentStore";
import { SidebarProblem } from "../sidebar/sidebarProblem";

/** What all print sets are listed by, of whichever season. */
export const printSetGroup = "print sets";

/** The print sets that stand in this person's Drive, by name. */
export function printSets(drive: Pick<DocumentStore, "list">): PrintSetView[] {
  return drive
    .list(printSetGroup)
    .map(({ id, link, name = "" }) => ({ id, link, name }))
    .sort((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }));
}

/**
 * Puts a print set in Drive's bin, and tells which still stand. No other document can be put there
 * this way.
 */
export function binPrintSet(
  drive: Pick<DocumentStore, "list" | "trash">,
  id: string,
): PrintSetView[] {
  const standing = printSets(drive);
  if (!standing.some((each) => each.id === id)) {
    throw new SidebarProblem("That print set no longer stands in your Drive.");
  }
  drive.trash(id);
  return standing.filter((each) => each.id !== id);
}
