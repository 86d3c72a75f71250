import { appsScriptClass } from "../../runtime/serviceObject";
import type { LocalRange } from "./range";

/** Several ranges of one tab, changed by one call. */
export class LocalRangeList extends appsScriptClass<GoogleAppsScript.Spreadsheet.RangeList>({
  name: "RangeList",
  declaration: ["google-apps-script.spreadsheet.d.ts", "RangeList"],
}) {
  override readonly tab = (): string => this.sheetName;
  override readonly cellCount = (): number =>
    this.ranges.reduce((sum, { block }) => sum + block.rows * block.columns, 0);

  constructor(
    private readonly sheetName: string,
    private readonly ranges: readonly LocalRange[],
  ) {
    super();
  }
  override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return [...this.ranges];
  }
  override setBackground(color: string | null): this {
    for (const range of this.ranges) range.setBackground(color);
    return this;
  }
  override setFontColor(color: string | null): this {
    for (const range of this.ranges) range.setFontColor(color);
    return this;
  }
  override setFontWeight(fontWeight: "bold" | "normal" | null): this {
    for (const range of this.ranges) range.setFontWeight(fontWeight);
    return this;
  }
  override setFontStyle(fontStyle: "italic" | "normal" | null): this {
    for (const range of this.ranges) range.setFontStyle(fontStyle);
    return this;
  }
  override setNumberFormat(numberFormat: string): this {
    for (const range of this.ranges) range.setNumberFormat(numberFormat);
    return this;
  }
  override setWrap(isWrapEnabled: boolean): this {
    for (const range of this.ranges) range.setWrap(isWrapEnabled);
    return this;
  }
  override setNote(note: string | null): this {
    for (const range of this.ranges) range.setNote(note);
    return this;
  }
  override clearNote(): this {
    for (const range of this.ranges) range.clearNote();
    return this;
  }
  override setValue(value: unknown): this {
    for (const range of this.ranges) range.setValue(value);
    return this;
  }
  override clearContent(): this {
    for (const range of this.ranges) range.clearContent();
    return this;
  }
  override clearFormat(): this {
    for (const range of this.ranges) range.clearFormat();
    return this;
  }
  override clearDataValidations(): this {
    for (const range of this.ranges) range.clearDataValidations();
    return this;
  }
}
