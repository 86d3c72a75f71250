import { appsScriptClass } from "../../runtime/serviceObject";
import type { NamedRangeState } from "../../workbook/localWorkbook";
import type { Running } from "../../workspace";
import type { LocalRange } from "./range";

/** A range with a name. */
export class LocalNamedRange extends appsScriptClass<GoogleAppsScript.Spreadsheet.NamedRange>({
  name: "NamedRange",
  declaration: ["google-apps-script.spreadsheet.d.ts", "NamedRange"],
}) {
  constructor(
    private readonly running: Running,
    private readonly state: NamedRangeState,
  ) {
    super();
  }
  override getName(): string {
    return this.state.name;
  }
  override getRange(): LocalRange {
    const { make } = this.running;
    return make.range(make.sheetWithId(this.state.sheetId), this.state.block);
  }
  override setRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    const { sheet, block } = range as LocalRange;
    this.state.sheetId = this.running.workspace.workbook.idOf(sheet);
    this.state.block = block;
    return this;
  }
  override remove(): void {
    const { namedRanges } = this.running.workspace.workbook;
    namedRanges.splice(namedRanges.indexOf(this.state), 1);
  }
}
