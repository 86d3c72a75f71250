import type { DataValidation, DataValidationOperator, Workbook } from "@cj-tech-master/excelts";
import { NotInLocalWorkspace } from "../runtime/errors";
import { instantOf } from "../timeZone";
import { toWorkbookDate } from "./cellValue";
import { keepList, readList } from "./hiddenState";

/** A data validation rule as Apps Script describes it. */
export interface ValidationRule {
  /** A name of `DataValidationCriteria`. */
  readonly criteria: string;
  /** Lists are `[values, showDropdown]`; ranges are `[reference, showDropdown]`. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

const operators: Readonly<Record<string, DataValidationOperator>> = {
  NUMBER_BETWEEN: "between",
  NUMBER_EQUAL_TO: "equal",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  NUMBER_NOT_BETWEEN: "notBetween",
  NUMBER_NOT_EQUAL_TO: "notEqual",
  DATE_AFTER: "greaterThan",
  DATE_BEFORE: "lessThan",
  DATE_BETWEEN: "between",
  DATE_EQUAL_TO: "equal",
  DATE_NOT_BETWEEN: "notBetween",
  DATE_ON_OR_AFTER: "greaterThanOrEqual",
  DATE_ON_OR_BEFORE: "lessThanOrEqual",
};

/** The first date of .xlsx: "a valid date" is any date from it on. */
const firstDate = new Date(Date.UTC(1900, 0, 1));

function listFormula(book: Workbook, values: readonly unknown[]): string {
  const [list, dropdown] = values as [readonly string[], boolean?];
  if (dropdown === false) throw new NotInLocalWorkspace("A list without its drop-down arrow");
  const inline = list.join(",");
  const simple = inline.length <= 250 && list.every((item) => !/[",]|^\s|\s$/.test(item));
  return simple ? `"${inline}"` : keepList(book, list);
}

function criteriaOf(rule: ValidationRule, book: Workbook, zone: string): Partial<DataValidation> {
  const { criteria, values } = rule;
  if (criteria === "VALUE_IN_LIST") return { type: "list", formulae: [listFormula(book, values)] };
  if (criteria === "VALUE_IN_RANGE") return { type: "list", formulae: [values[0]] };
  if (criteria === "CUSTOM_FORMULA") {
    return { type: "custom", formulae: [String(values[0]).replace(/^=/, "")] };
  }
  if (criteria === "DATE_IS_VALID_DATE") {
    return { type: "date", operator: "greaterThanOrEqual", formulae: [firstDate] };
  }
  const operator = operators[criteria];
  if (operator === undefined) throw new NotInLocalWorkspace(`DataValidationCriteria.${criteria}`);
  if (criteria.startsWith("NUMBER")) return { type: "decimal", operator, formulae: [...values] };
  const dates = values.map((value) => toWorkbookDate(value as Date, zone));
  return { type: "date", operator, formulae: dates };
}

/** Excel refuses a file with a longer help text. */
const longestHelp = 255;

/** A rule as the workbook keeps it. */
export function toWorkbookRule(rule: ValidationRule, book: Workbook, zone: string): DataValidation {
  if ((rule.helpText ?? "").length > longestHelp) {
    throw new NotInLocalWorkspace(`A help text of more than ${longestHelp} characters`);
  }
  return {
    ...criteriaOf(rule, book, zone),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? "warning" : "stop",
    ...(rule.helpText === null
      ? {}
      : { showInputMessage: true, prompt: rule.helpText, error: rule.helpText }),
  } as DataValidation;
}

function listOf(formula: string, book: Workbook): Pick<ValidationRule, "criteria" | "values"> {
  const inline = /^"([\s\S]*)"$/.exec(formula);
  const values = inline?.[1]?.split(",") ?? readList(book, formula);
  return values === undefined
    ? { criteria: "VALUE_IN_RANGE", values: [formula, true] }
    : { criteria: "VALUE_IN_LIST", values: [values, true] };
}

function operatorRule(
  kind: "NUMBER" | "DATE",
  operator: string,
  values: readonly unknown[],
): Pick<ValidationRule, "criteria" | "values"> {
  const found = Object.entries(operators).find(
    ([criteria, name]) => criteria.startsWith(kind) && name === operator,
  );
  return { criteria: found?.[0] ?? `${kind}_BETWEEN`, values };
}

/** A rule of the workbook as Apps Script describes it; undefined where it allows anything. */
export function fromWorkbookRule(
  kept: DataValidation,
  book: Workbook,
  zone: string,
): ValidationRule | undefined {
  const common = {
    allowInvalid: kept.errorStyle === "warning" || kept.showErrorMessage === false,
    helpText: kept.prompt ?? null,
  };
  if (kept.type === "any") return undefined;
  const { formulae, operator = "between" } = kept;
  if (kept.type === "list") return { ...listOf(String(formulae[0]), book), ...common };
  if (kept.type === "custom") {
    return { criteria: "CUSTOM_FORMULA", values: [`=${String(formulae[0])}`], ...common };
  }
  if (kept.type === "date") {
    const walls = formulae.map((value) => new Date(value as Date).getTime());
    if (operator === "greaterThanOrEqual" && walls[0] === firstDate.getTime()) {
      return { criteria: "DATE_IS_VALID_DATE", values: [], ...common };
    }
    const dates = walls.map((wall) => new Date(instantOf(wall, zone)));
    return { ...operatorRule("DATE", operator, dates), ...common };
  }
  if (kept.type === "textLength") return undefined;
  return { ...operatorRule("NUMBER", operator, formulae), ...common };
}

type Test = (value: number, a: number, b: number) => boolean;

const tests: Readonly<Record<DataValidationOperator, Test>> = {
  between: (value, a, b) => value >= a && value <= b,
  notBetween: (value, a, b) => value < a || value > b,
  equal: (value, a) => value === a,
  notEqual: (value, a) => value !== a,
  greaterThan: (value, a) => value > a,
  lessThan: (value, a) => value < a,
  greaterThanOrEqual: (value, a) => value >= a,
  lessThanOrEqual: (value, a) => value <= a,
};

/**
 * Whether a value fits a rule. Ranges and custom formulas are taken to fit, because the local
 * workspace does not calculate formulas. An empty cell always fits.
 */
export function meetsRule(rule: ValidationRule, value: unknown): boolean {
  if (value === "") return true;
  const { criteria, values } = rule;
  if (criteria === "VALUE_IN_LIST") {
    return (values[0] as readonly string[]).includes(
      typeof value === "boolean" ? String(value).toUpperCase() : String(value),
    );
  }
  if (criteria === "DATE_IS_VALID_DATE") return value instanceof Date;
  const operator = operators[criteria];
  if (operator === undefined) return true;
  const [a = 0, b = 0] = values.map(Number);
  if (criteria.startsWith("DATE")) {
    return value instanceof Date && tests[operator](value.getTime(), a, b);
  }
  return typeof value === "number" && tests[operator](value, a, b);
}
