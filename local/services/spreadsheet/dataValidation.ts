import type { EnumValue } from "../../runtime/enumeration";
import { AppsScriptError } from "../../runtime/errors";
import { appsScriptClass } from "../../runtime/serviceObject";
import { quoteTab, toAbsoluteA1 } from "../../workbook/a1";
import type { ValidationRule } from "../../workbook/validationRule";
import { dataValidationCriteria } from "./enumerations";
import type { LocalRange } from "./range";

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** Turns the reference of a rule back into a range. */
export type FindRange = (reference: string) => LocalRange | null;

function criteriaOf(rule: ValidationRule): Criteria {
  const byName = dataValidationCriteria as Readonly<Record<string, EnumValue>>;
  return byName[rule.criteria] as unknown as Criteria;
}

function valuesOf(rule: ValidationRule, find: FindRange): unknown[] {
  if (rule.criteria !== "VALUE_IN_RANGE") return [...rule.values];
  return [find(String(rule.values[0])), ...rule.values.slice(1)];
}

/** A data validation rule. */
export class LocalDataValidation extends appsScriptClass<GoogleAppsScript.Spreadsheet.DataValidation>(
  {
    name: "DataValidation",
    declaration: ["google-apps-script.spreadsheet.d.ts", "DataValidation"],
  },
) {
  constructor(
    readonly rule: ValidationRule,
    private readonly find: FindRange,
  ) {
    super();
  }
  override copy(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.find, this.rule);
  }
  override getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  override getCriteriaType(): Criteria {
    return criteriaOf(this.rule);
  }
  override getCriteriaValues(): unknown[] {
    return valuesOf(this.rule, this.find);
  }
  override getHelpText(): string {
    return this.rule.helpText as string;
  }
}

const empty: ValidationRule = { criteria: "", values: [], allowInvalid: true, helpText: null };

/** Makes a data validation rule. New rules let invalid entries in with a warning, as Google's do. */
export class LocalDataValidationBuilder extends appsScriptClass<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
  {
    name: "DataValidationBuilder",
    declaration: ["google-apps-script.spreadsheet.d.ts", "DataValidationBuilder"],
  },
) {
  private readonly find: FindRange;
  private readonly state: { rule: ValidationRule };
  constructor(find: FindRange, rule: ValidationRule = empty) {
    super();
    this.find = find;
    this.state = { rule };
  }
  override build(): LocalDataValidation {
    if (this.state.rule.criteria === "") {
      throw new AppsScriptError("Cannot build a DataValidation with no criteria.");
    }
    return new LocalDataValidation(this.state.rule, this.find);
  }
  override copy(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.find, this.state.rule);
  }
  override getAllowInvalid(): boolean {
    return this.state.rule.allowInvalid;
  }
  override getCriteriaType(): Criteria {
    return criteriaOf(this.state.rule);
  }
  override getCriteriaValues(): unknown[] {
    return valuesOf(this.state.rule, this.find);
  }
  override getHelpText(): string | null {
    return this.state.rule.helpText;
  }
  override setAllowInvalid(allowInvalid: boolean): this {
    this.state.rule = { ...this.state.rule, allowInvalid };
    return this;
  }
  override setHelpText(helpText: string): this {
    this.state.rule = { ...this.state.rule, helpText };
    return this;
  }
  override requireValueInList(values: string[], showDropdown = true): this {
    return require(this, this.state, "VALUE_IN_LIST", [values, showDropdown]);
  }
  override requireValueInRange(
    range: GoogleAppsScript.Spreadsheet.Range,
    showDropdown = true,
  ): this {
    const { sheet, block } = range as LocalRange;
    const reference = `${quoteTab(sheet.name)}!${toAbsoluteA1(block)}`;
    return require(this, this.state, "VALUE_IN_RANGE", [reference, showDropdown]);
  }
  override requireFormulaSatisfied(formula: string): this {
    return require(this, this.state, "CUSTOM_FORMULA", [formula]);
  }
  override requireNumberBetween(start: number, end: number): this {
    return require(this, this.state, "NUMBER_BETWEEN", [start, end]);
  }
  override requireNumberNotBetween(start: number, end: number): this {
    return require(this, this.state, "NUMBER_NOT_BETWEEN", [start, end]);
  }
  override requireNumberEqualTo(number: number): this {
    return require(this, this.state, "NUMBER_EQUAL_TO", [number]);
  }
  override requireNumberNotEqualTo(number: number): this {
    return require(this, this.state, "NUMBER_NOT_EQUAL_TO", [number]);
  }
  override requireNumberGreaterThan(number: number): this {
    return require(this, this.state, "NUMBER_GREATER_THAN", [number]);
  }
  override requireNumberGreaterThanOrEqualTo(number: number): this {
    return require(this, this.state, "NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }
  override requireNumberLessThan(number: number): this {
    return require(this, this.state, "NUMBER_LESS_THAN", [number]);
  }
  override requireNumberLessThanOrEqualTo(number: number): this {
    return require(this, this.state, "NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }
  override requireDate(): this {
    return require(this, this.state, "DATE_IS_VALID_DATE", []);
  }
  override requireDateAfter(date: GoogleAppsScript.Base.Date): this {
    return require(this, this.state, "DATE_AFTER", [date]);
  }
  override requireDateBefore(date: GoogleAppsScript.Base.Date): this {
    return require(this, this.state, "DATE_BEFORE", [date]);
  }
  override requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): this {
    return require(this, this.state, "DATE_ON_OR_AFTER", [date]);
  }
  override requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): this {
    return require(this, this.state, "DATE_ON_OR_BEFORE", [date]);
  }
  override requireDateBetween(
    start: GoogleAppsScript.Base.Date,
    end: GoogleAppsScript.Base.Date,
  ): this {
    return require(this, this.state, "DATE_BETWEEN", [start, end]);
  }
}

function require<B>(
  builder: B,
  state: { rule: ValidationRule },
  criteria: string,
  values: readonly unknown[],
): B {
  state.rule = { ...state.rule, criteria, values };
  return builder;
}
