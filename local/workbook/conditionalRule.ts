import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Fill,
  Font,
  Worksheet,
} from "@cj-tech-master/excelts";
import { NotInLocalWorkspace } from "../runtime/errors";
import { columnLetters, parseA1, toA1 } from "./a1";
import { fromArgb, toArgb } from "./colours";
import type { Rectangle, Shift } from "./rectangle";
import { shiftBlock } from "./rectangle";

/** A conditional format rule as Apps Script describes it. */
export interface ConditionalRule {
  readonly blocks: readonly Rectangle[];
  /** A name of `BooleanCriteria`; undefined for rules of other kinds, which are kept as they are. */
  readonly criteria: string | undefined;
  readonly values: readonly unknown[];
  readonly background: string | null;
  readonly fontColour: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
  /** The workbook's own form, where the rule was read and not made. */
  readonly kept?: ConditionalFormattingRule;
}

const operators: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: "between",
  NUMBER_EQUAL_TO: "equal",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  NUMBER_NOT_BETWEEN: "notBetween",
  NUMBER_NOT_EQUAL_TO: "notEqual",
};

const quote = (text: unknown): string => `"${String(text).replaceAll('"', '""')}"`;
const unquote = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

function conditionOf(rule: ConditionalRule): object {
  const { criteria = "", values } = rule;
  const first = rule.blocks[0] as Rectangle;
  const cell = `${columnLetters(first.column)}${first.row}`;
  if (criteria === "CUSTOM_FORMULA") {
    return { type: "expression", formulae: [String(values[0]).replace(/^=/, "")] };
  }
  if (criteria === "TEXT_EQUAL_TO") {
    return { type: "cellIs", operator: "equal", formulae: [quote(values[0])] };
  }
  if (criteria === "TEXT_CONTAINS") {
    const formula = `NOT(ISERROR(SEARCH(${quote(values[0])},${cell})))`;
    return { type: "expression", formulae: [formula] };
  }
  if (criteria === "CELL_EMPTY") return { type: "expression", formulae: [`LEN(TRIM(${cell}))=0`] };
  if (criteria === "CELL_NOT_EMPTY") {
    return { type: "expression", formulae: [`LEN(TRIM(${cell}))>0`] };
  }
  const operator = operators[criteria];
  if (operator === undefined) throw new NotInLocalWorkspace(`BooleanCriteria.${criteria}`);
  return { type: "cellIs", operator, formulae: [...values] };
}

function styleOf(rule: ConditionalRule): { fill?: Fill; font?: Partial<Font> } {
  const font: Partial<Font> = {
    ...(rule.fontColour === null ? {} : { color: toArgb(rule.fontColour) }),
    ...(rule.bold === null ? {} : { bold: rule.bold }),
    ...(rule.italic === null ? {} : { italic: rule.italic }),
    ...(rule.strikethrough === null ? {} : { strike: rule.strikethrough }),
    ...(rule.underline === null ? {} : { underline: rule.underline }),
  } as Partial<Font>;
  return {
    ...(rule.background === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: toArgb(rule.background) } as Fill }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
  };
}

/** Replaces the rules of a sheet, the first one strongest. */
export function keepConditionalRules(sheet: Worksheet, rules: readonly ConditionalRule[]): void {
  sheet.conditionalFormattings = rules.map((rule, index): ConditionalFormattingOptions => {
    const priority = index + 1;
    const kept = rule.kept ?? ({ ...conditionOf(rule), style: styleOf(rule) } as object);
    return {
      ref: rule.blocks.map(toA1).join(" "),
      rules: [{ ...kept, priority } as ConditionalFormattingRule],
    };
  });
}

type Condition = Pick<ConditionalRule, "criteria" | "values">;

function expression(formula: string): Condition {
  const contains = /^NOT\(ISERROR\(SEARCH\(("(?:[^"]|"")*"),\$?[A-Z]+\$?\d+\)\)\)$/.exec(formula);
  if (contains !== null) {
    return { criteria: "TEXT_CONTAINS", values: [unquote(contains[1] as string)] };
  }
  const empty = /^LEN\(TRIM\(\$?[A-Z]+\$?\d+\)\)(=|>)0$/.exec(formula);
  if (empty !== null) {
    return { criteria: empty[1] === "=" ? "CELL_EMPTY" : "CELL_NOT_EMPTY", values: [] };
  }
  return { criteria: "CUSTOM_FORMULA", values: [`=${formula}`] };
}

function readCondition(rule: ConditionalFormattingRule): Condition {
  const formulae = ("formulae" in rule ? (rule.formulae ?? []) : []).map(String);
  if (rule.type === "expression" || rule.type === "containsText") {
    return formulae[0] === undefined
      ? { criteria: undefined, values: [] }
      : expression(formulae[0]);
  }
  if (rule.type !== "cellIs") return { criteria: undefined, values: [] };
  if (rule.operator === "equal" && formulae[0]?.startsWith('"')) {
    return { criteria: "TEXT_EQUAL_TO", values: [unquote(formulae[0])] };
  }
  const found = Object.entries(operators).find(([, name]) => name === rule.operator);
  return { criteria: found?.[0], values: formulae.map(Number) };
}

/** The rules of a sheet, the strongest first. */
export function conditionalRulesOf(sheet: Worksheet): readonly ConditionalRule[] {
  const widest = { rows: 1_048_576, columns: 16_384 };
  return sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .map(({ ref, rule }) => {
      const fill = rule.style?.fill;
      const font = rule.style?.font;
      const colour = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
      return {
        blocks: ref.split(" ").flatMap((address) => parseA1(address, widest)?.block ?? []),
        ...readCondition(rule),
        background: fromArgb(colour) ?? null,
        fontColour: fromArgb(font?.color) ?? null,
        bold: font?.bold ?? null,
        italic: font?.italic ?? null,
        strikethrough: font?.strike ?? null,
        underline: font?.underline === undefined ? null : font.underline !== "none",
        kept: rule,
      };
    });
}

/** Moves the rules of a sheet when rows or columns go in or out. */
export function shiftConditionalRules(sheet: Worksheet, shift: Shift): void {
  keepConditionalRules(
    sheet,
    conditionalRulesOf(sheet).flatMap((rule) => {
      const blocks = rule.blocks.flatMap((block) => shiftBlock(block, shift) ?? []);
      return blocks.length === 0 ? [] : [{ ...rule, blocks }];
    }),
  );
}
