import { scanXml } from "../xml/scanXml";
import { partText } from "./partText";
import type { ZipParts } from "./zipParts";

/** A sheet of a workbook, as its table of contents names it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The path of the part that holds its cells; nothing where it is not a sheet of cells. */
  readonly part: string | undefined;
}

/** The sheets of a workbook, in the order of their tabs. */
export function workbookSheets(parts: ZipParts): readonly WorkbookSheet[] {
  const paths = sheetPaths(parts);
  const sheets: WorkbookSheet[] = [];
  scanXml(partText(parts, "xl/workbook.xml"), {
    open: (element, attribute, names) => {
      if (element !== "sheet") return;
      const relation = names().find((name) => name.endsWith(":id")) ?? "";
      const state = attribute("state");
      sheets.push({
        name: attribute("name"),
        hidden: state === "hidden" || state === "veryHidden",
        part: paths.get(attribute(relation)),
      });
    },
  });
  return sheets;
}

function sheetPaths(parts: ZipParts): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  scanXml(partText(parts, "xl/_rels/workbook.xml.rels"), {
    open: (element, attribute) => {
      if (element !== "Relationship" || !attribute("Type").endsWith("/worksheet")) return;
      const target = attribute("Target");
      paths.set(attribute("Id"), target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return paths;
}
