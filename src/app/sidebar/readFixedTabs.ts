import { type KnownTabs, recogniseTabs } from "../../workbook/read/recogniseTabs";
import { type FixedTab, fixedTabs, fixedTabsBut } from "../../workbook/tabs/allTabs";
import type { WorkbookStore } from "../workbookStore";

/** Some fixed tabs, found by name: a call each; every tab is looked at only where one of them has been renamed. */
export function readFixedTabs(
  store: Pick<WorkbookStore, "readTab" | "readTabs">,
  keys: readonly FixedTab[],
): KnownTabs["fixed"] {
  const named = keys.flatMap((key) => store.readTab(fixedTabs[key].name) ?? []);
  const found = named.length === keys.length ? named : store.readTabs(fixedTabsBut(...keys));
  return recogniseTabs(found).fixed;
}
