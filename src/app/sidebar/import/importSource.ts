import type { ImportSource } from "../../../workbook/import/planImport";
import type { ImportRequest } from "../../api";
import { SidebarProblem } from "../sidebarProblem";
import { type ImportTabs, tabTable } from "./importTabs";

/** What a request asks to be imported: the tables of a file, or tabs of the school's own. */
export function importSource(request: ImportRequest, { own, read }: ImportTabs): ImportSource {
  const { source, kind, columns, answers } = request;
  const said = { columns, answers, ...(kind === undefined ? {} : { kind }) };
  if (source.from === "file") {
    return { ...said, fileName: source.fileName, tables: source.tables };
  }
  const tables = source.tabs.map((name) => {
    const tab = own.find((each) => each.name === name);
    if (read.tabs.classes.some((each) => each.tab.name === name)) {
      throw new SidebarProblem(
        `‘${name}’ is a class tab of this workbook: its marks are connected already. If it is an older sheet of yours, take it out of this workbook and bring it in as a file.`,
      );
    }
    if (!tab) {
      throw new SidebarProblem(
        `‘${name}’ is not one of the school's own tabs, or no longer there. Choose the tab again.`,
      );
    }
    return tabTable(tab);
  });
  return { ...said, fileName: source.tabs.join(", "), tables };
}
