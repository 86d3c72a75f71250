import type { Changed } from "../../src/app/api";
import { readAddress } from "../../src/app/sidebar/fixEntry";
import type { CellName, SharedSheet } from "./sharedSheet";

/** The cells of which the person at the add-on was told that they were left alone. */
export function toldOf(sheet: SharedSheet, changed: Changed | undefined): ReadonlySet<CellName> {
  return new Set(
    (changed?.leftAlone ?? []).flatMap(({ tab: name, address }) => {
      const tab = sheet.asRead.get(name);
      const place = readAddress(address);
      return (tab && place && sheet.nameOf(tab, place.row - 1, place.column - 1)) ?? [];
    }),
  );
}
