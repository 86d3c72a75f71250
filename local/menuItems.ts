import type { MenuEntry, MenuTree } from "./workspace";

/** A menu item that runs a function. */
export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

function itemsIn(entries: readonly MenuEntry[]): readonly MenuItem[] {
  return entries.flatMap((entry) => {
    if ("functionName" in entry) return [entry];
    return "items" in entry ? itemsIn(entry.items) : [];
  });
}

/** The item with a label, wherever in the menus it stands. */
export function findMenuItem(menus: readonly MenuTree[], label: string): MenuItem | undefined {
  return itemsIn(menus).find((item) => item.label === label);
}

/** The labels of all items, in order. */
export function menuLabels(menus: readonly MenuTree[]): readonly string[] {
  return itemsIn(menus).map(({ label }) => label);
}
