import type { EnumValue } from "../../runtime/enumeration";
import { AppsScriptError } from "../../runtime/errors";
import { appsScriptClass } from "../../runtime/serviceObject";
import { hexColour } from "../../workbook/colours";
import type { ConditionalRule } from "../../workbook/conditionalRule";
import { booleanCriteria } from "./enumerations";
import type { LocalRange } from "./range";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A conditional format rule with the ranges it is for. */
export interface RuleOnRanges extends Omit<ConditionalRule, "blocks"> {
  readonly ranges: readonly LocalRange[];
}

const file = "google-apps-script.spreadsheet.d.ts";

/** The condition of a rule, and the look it gives. */
export class LocalBooleanCondition extends appsScriptClass<GoogleAppsScript.Spreadsheet.BooleanCondition>(
  { name: "BooleanCondition", declaration: [file, "BooleanCondition"] },
) {
  constructor(private readonly rule: RuleOnRanges) {
    super();
  }
  override getBackground(): string | null {
    return this.rule.background;
  }
  override getBold(): boolean | null {
    return this.rule.bold;
  }
  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const byName = booleanCriteria as Readonly<Record<string, EnumValue>>;
    return byName[
      this.rule.criteria ?? ""
    ] as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }
  override getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }
  override getFontColor(): string | null {
    return this.rule.fontColour;
  }
  override getItalic(): boolean | null {
    return this.rule.italic;
  }
  override getStrikethrough(): boolean | null {
    return this.rule.strikethrough;
  }
  override getUnderline(): boolean | null {
    return this.rule.underline;
  }
}

function conditionOf(rule: RuleOnRanges): LocalBooleanCondition | null {
  return rule.criteria === undefined ? null : new LocalBooleanCondition(rule);
}

/** A conditional format rule. */
export class LocalConditionalFormatRule extends appsScriptClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>(
  { name: "ConditionalFormatRule", declaration: [file, "ConditionalFormatRule"] },
) {
  constructor(readonly rule: RuleOnRanges) {
    super();
  }
  override copy(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder(this.rule);
  }
  override getBooleanCondition(): LocalBooleanCondition | null {
    return conditionOf(this.rule);
  }
  override getRanges(): Range[] {
    return [...this.rule.ranges];
  }
}

const empty: RuleOnRanges = {
  ranges: [],
  criteria: undefined,
  values: [],
  background: null,
  fontColour: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

function set<B extends { state: { rule: RuleOnRanges } }>(
  builder: B,
  change: Partial<RuleOnRanges>,
): B {
  const { kept: _, ...rule } = builder.state.rule;
  builder.state.rule = { ...rule, ...change };
  return builder;
}

/** Makes a conditional format rule. */
export class LocalConditionalFormatRuleBuilder extends appsScriptClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(
  { name: "ConditionalFormatRuleBuilder", declaration: [file, "ConditionalFormatRuleBuilder"] },
) {
  readonly state: { rule: RuleOnRanges };
  constructor(rule: RuleOnRanges = empty) {
    super();
    this.state = { rule };
  }
  override build(): LocalConditionalFormatRule {
    const { rule } = this.state;
    if (rule.ranges.length === 0) {
      throw new AppsScriptError("Conditional format rule must have at least one range.");
    }
    if (rule.criteria === undefined && rule.kept === undefined) {
      throw new AppsScriptError("Conditional format rule must have a condition.");
    }
    return new LocalConditionalFormatRule(rule);
  }
  override copy(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder(this.state.rule);
  }
  override getBooleanCondition(): LocalBooleanCondition | null {
    return conditionOf(this.state.rule);
  }
  override getRanges(): Range[] {
    return [...this.state.rule.ranges];
  }
  override setBackground(color: string | null): this {
    return set(this, { background: color === null ? null : hexColour(color) });
  }
  override setFontColor(color: string | null): this {
    return set(this, { fontColour: color === null ? null : hexColour(color) });
  }
  override setBold(bold: boolean | null): this {
    return set(this, { bold });
  }
  override setItalic(italic: boolean | null): this {
    return set(this, { italic });
  }
  override setStrikethrough(strikethrough: boolean | null): this {
    return set(this, { strikethrough });
  }
  override setUnderline(underline: boolean | null): this {
    return set(this, { underline });
  }
  override setRanges(ranges: Range[]): this {
    const given = ranges as LocalRange[];
    if (given.some(({ sheet }) => sheet !== given[0]?.sheet)) {
      throw new AppsScriptError("Conditional format rule ranges must be in the same sheet.");
    }
    this.state.rule = { ...this.state.rule, ranges: given };
    return this;
  }
  override whenCellEmpty(): this {
    return set(this, { criteria: "CELL_EMPTY", values: [] });
  }
  override whenCellNotEmpty(): this {
    return set(this, { criteria: "CELL_NOT_EMPTY", values: [] });
  }
  override whenFormulaSatisfied(formula: string): this {
    return set(this, { criteria: "CUSTOM_FORMULA", values: [formula] });
  }
  override whenTextEqualTo(text: string): this {
    return set(this, { criteria: "TEXT_EQUAL_TO", values: [text] });
  }
  override whenTextContains(text: string): this {
    return set(this, { criteria: "TEXT_CONTAINS", values: [text] });
  }
  override whenNumberBetween(start: number, end: number): this {
    return set(this, { criteria: "NUMBER_BETWEEN", values: [start, end] });
  }
  override whenNumberEqualTo(number: number): this {
    return set(this, { criteria: "NUMBER_EQUAL_TO", values: [number] });
  }
  override whenNumberGreaterThan(number: number): this {
    return set(this, { criteria: "NUMBER_GREATER_THAN", values: [number] });
  }
  override whenNumberGreaterThanOrEqualTo(number: number): this {
    return set(this, { criteria: "NUMBER_GREATER_THAN_OR_EQUAL_TO", values: [number] });
  }
  override whenNumberLessThan(number: number): this {
    return set(this, { criteria: "NUMBER_LESS_THAN", values: [number] });
  }
  override whenNumberLessThanOrEqualTo(number: number): this {
    return set(this, { criteria: "NUMBER_LESS_THAN_OR_EQUAL_TO", values: [number] });
  }
}
