import type { Worksheet } from "@cj-tech-master/excelts";
import { appsScriptClass } from "../../runtime/serviceObject";
import type { LocalRange } from "./range";

/** The filter of a sheet. Which rows it hides is not kept. */
export class LocalFilter extends appsScriptClass<GoogleAppsScript.Spreadsheet.Filter>({
  name: "Filter",
  declaration: ["google-apps-script.spreadsheet.d.ts", "Filter"],
}) {
  constructor(
    private readonly sheet: Worksheet,
    private readonly range: LocalRange,
  ) {
    super();
  }
  override getRange(): LocalRange {
    return this.range;
  }
  override remove(): void {
    this.sheet.autoFilter = null;
  }
}
