import type { Worksheet } from "@cj-tech-master/excelts";
import { columnNumber } from "../../workbook/a1";
import { type ConditionalRule, conditionalRulesOf } from "../../workbook/conditionalRule";
import { displayText } from "../../workbook/displayText";
import { lastColumn, lastRow, type Rectangle } from "../../workbook/rectangle";

type TextAt = (row: number, column: number) => string;
type Test = (row: number, column: number) => boolean;

const never: Test = () => false;

/**
 * The one family of formulas that is worked out here: the one that set-up makes, which colours an
 * entry whose header the row's "To look at" cell names.
 */
const lookAtForm =
  /^=AND\(TRIM\(([A-Z]+)\$(\d+)\)<>"",ISNUMBER\(SEARCH\("; "&TRIM\(\1\$\2\)&"( \([a-z ]+\))","; "&\$([A-Z]+)(\d+)\)\)\)$/;

/** A text as `SEARCH` seeks it: any case, `?` for one character, `*` for any, `~` before a plain one. */
function sought(text: string): RegExp {
  const parts = text.match(/~[?*~]|[\s\S]/gu) ?? [];
  const pattern = parts.map((part) => {
    if (part === "?") return "[\\s\\S]";
    if (part === "*") return "[\\s\\S]*";
    return part.replace(/^~(?=.)/, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(pattern.join(""), "i");
}

function lookAtTest(formula: string, first: Rectangle, textAt: TextAt): Test {
  const match = lookAtForm.exec(formula);
  if (match === null) return never;
  const [, headerColumn = "", headerRow, words = "", lookAt = "", row] = match;
  const across = columnNumber(headerColumn) - first.column;
  const down = Number(row) - first.row;
  const lookAtColumn = columnNumber(lookAt);
  const headers = new Map<number, RegExp | undefined>();
  return (atRow, atColumn) => {
    const text = textAt(atRow + down, lookAtColumn);
    if (!text.toLowerCase().includes(words.trim())) return false;
    if (!headers.has(atColumn)) {
      const header = textAt(Number(headerRow), atColumn + across)
        .trim()
        .replace(/ +/g, " ");
      headers.set(atColumn, header === "" ? undefined : sought(`; ${header}${words}`));
    }
    return headers.get(atColumn)?.test(`; ${text}`) ?? false;
  };
}

function testOf(rule: ConditionalRule, textAt: TextAt): Test {
  const first = rule.blocks[0];
  const wanted = String(rule.values[0] ?? "").toLowerCase();
  if (first === undefined) return never;
  switch (rule.criteria) {
    case "CUSTOM_FORMULA":
      return lookAtTest(String(rule.values[0]), first, textAt);
    case "TEXT_EQUAL_TO":
      return (row, column) => textAt(row, column).toLowerCase() === wanted;
    case "TEXT_CONTAINS":
      return (row, column) => textAt(row, column).toLowerCase().includes(wanted);
    case "CELL_EMPTY":
      return (row, column) => textAt(row, column).trim() === "";
    case "CELL_NOT_EMPTY":
      return (row, column) => textAt(row, column).trim() !== "";
    default:
      return never;
  }
}

const holds = (block: Rectangle, row: number, column: number): boolean =>
  row >= block.row &&
  row <= lastRow(block) &&
  column >= block.column &&
  column <= lastColumn(block);

/**
 * Finds the conditional rule that a cell of a sheet meets: the first one counts, as at Google.
 * Rules of other kinds than text, emptiness and "To look at" are never met.
 */
export function conditionalLook(
  sheet: Worksheet,
  zone: string,
): (row: number, column: number) => ConditionalRule | undefined {
  const textAt: TextAt = (row, column) => displayText(sheet.findCell(row, column), zone);
  const tests = conditionalRulesOf(sheet).map((rule) => ({ rule, test: testOf(rule, textAt) }));
  return (row, column) =>
    tests.find(
      ({ rule, test }) =>
        test !== never &&
        rule.blocks.some((block) => holds(block, row, column)) &&
        test(row, column),
    )?.rule;
}
