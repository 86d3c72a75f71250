import type { PointProtection } from "../app/pointProtection";
import type { RefusedChange } from "../app/workbookStore";
import { runsOf } from "./setUp/runs";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Protects ranges of the open spreadsheet. A name that stands is replaced, so that none is doubled. */
export function openPointProtection(): PointProtection {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = (tab: string, name: string): Protection[] => {
    const sheet = spreadsheet.getSheetByName(tab);
    const all = sheet?.getProtections(SpreadsheetApp.ProtectionType.RANGE) ?? [];
    return all.filter((each) => each.getDescription() === name);
  };
  return {
    protect: (name, places, editors) =>
      refusedIn(places, ({ tab, firstRow, columns }) => {
        const sheet = spreadsheet.getSheetByName(tab);
        if (!sheet) return;
        for (const before of named(tab, name)) before.remove();
        const rows = Math.max(1, sheet.getMaxRows() - firstRow + 1);
        for (const run of runsOf(
          columns.map((place) => ({ place })),
          () => "",
        )) {
          const range = sheet.getRange(firstRow, run[0]?.place ?? 1, rows, run.length);
          keepFor(editors, range.protect().setDescription(name));
        }
      }),
    release: (name, tabs) =>
      refusedIn(
        tabs.map((tab) => ({ tab })),
        ({ tab }) => {
          for (const protection of named(tab, name)) protection.remove();
        },
      ),
  };
}

/** Leaves a protection to these editors, to whoever made it and to the owner. */
function keepFor(editors: readonly string[], protection: Protection): void {
  protection.setWarningOnly(false);
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  if (editors.length > 0) protection.addEditors([...editors]);
}

function refusedIn<Place extends { readonly tab: string }>(
  places: readonly Place[],
  act: (place: Place) => void,
): RefusedChange[] {
  return places.flatMap((place) => {
    try {
      act(place);
      return [];
    } catch (error) {
      if (!(error instanceof Error) || !/protect|permission|edit/i.test(error.message)) throw error;
      return [{ tab: place.tab, reason: "Google did not let you change its protection." }];
    }
  });
}
