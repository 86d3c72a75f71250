import type { SheetTab } from "../../src/workbook/sheetValue";
import { amira, ben, classOf, pupils, type TestRow } from "../workbook/tabs";
import { openSetUp } from "../workspace/openSetUp";
import type { OpenTabs } from "../workspace/openTabs";
import { callSidebar, type SidebarCalls } from "./callSidebar";

/** A workbook that has been set up, with the sidebar open beside it. */
export interface OpenSidebar extends SidebarCalls {
  readonly workbook: OpenTabs;
  /** What stands in a cell of a row found by its UPN. */
  readonly cell: (tab: string, upn: string, header: string) => unknown;
  /** The address of that cell. */
  readonly address: (tab: string, upn: string, header: string) => string;
}

/** Sets up a workbook of these tabs and opens the sidebar. */
export async function openSidebar(tabs: readonly SheetTab[]): Promise<OpenSidebar> {
  const workbook = await openSetUp(tabs);
  const find = (tab: string, upn: string, header: string) => {
    const values = workbook.values(tab);
    const column = values[0]?.indexOf(header) ?? -1;
    const row = values.findIndex((each) => each.includes(upn));
    if (column < 0 || row < 0) throw new Error(`${tab} has no ${header} for that child.`);
    return { row, column, value: values[row]?.[column] };
  };
  return {
    ...callSidebar(workbook.session),
    workbook,
    cell: (tab, upn, header) => find(tab, upn, header).value,
    address: (tab, upn, header) => {
      const { row, column } = find(tab, upn, header);
      const high = Math.floor(column / 26);
      const letters =
        (high > 0 ? String.fromCharCode(64 + high) : "") + String.fromCharCode(65 + (column % 26));
      return `${letters}${row + 1}`;
    },
  };
}

/** Oak class of Amira and Ben, with what is typed about each. */
export function openOak(ofAmira: TestRow = {}, ofBen: TestRow = {}): Promise<OpenSidebar> {
  return openSidebar([
    pupils(amira, ben),
    classOf("Oak", { ...amira, ...ofAmira }, { ...ben, ...ofBen }),
  ]);
}
