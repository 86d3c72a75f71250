import { Workbook } from "@cj-tech-master/excelts";
import { lookAtFormula } from "../../../src/workbook/layout/lookAtColumn";
import { type ConditionalRule, keepConditionalRules } from "../../workbook/conditionalRule";
import { conditionalLook } from "./conditionalLook";

const sheetWith = (rows: string[][], rules: Partial<ConditionalRule>[]) => {
  const sheet = new Workbook().addWorksheet("Oak");
  sheet.addRows(rows);
  const usual = {
    fontColour: null,
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
  };
  keepConditionalRules(
    sheet,
    rules.map(
      (rule) =>
        ({
          blocks: [{ row: 2, column: 1, rows: 20, columns: 3 }],
          background: "#f4cccc",
          ...usual,
          ...rule,
        }) as ConditionalRule,
    ),
  );
  const look = conditionalLook(sheet, "Europe/London");
  return (row: number, column: number) => look(row, column)?.background;
};

const place = { firstColumn: "A", lookAt: "D", headerRow: 1 };
const findings: Partial<ConditionalRule>[] = [
  { criteria: "CUSTOM_FORMULA", values: [lookAtFormula("error", place)], background: "#f4cccc" },
  { criteria: "CUSTOM_FORMULA", values: [lookAtFormula("query", place)], background: "#fff2cc" },
];

describe("the colours of findings", () => {
  test("an entry is coloured that its row's To look at names", () => {
    const colour = sheetWith(
      [
        ["Name", " Reading autumn", "Writing (own)", "To look at"],
        ["Ann", "zz", "EXS", "Reading autumn (mend); Writing (own) (check)"],
        ["Ben", "EXS", "EXS", ""],
      ],
      findings,
    );
    expect([colour(2, 1), colour(2, 2), colour(2, 3)]).toEqual([undefined, "#f4cccc", "#fff2cc"]);
    expect([colour(3, 1), colour(3, 2), colour(3, 3)]).toEqual([undefined, undefined, undefined]);
  });

  test("a header that another ends with is not meant, nor an empty one", () => {
    const colour = sheetWith(
      [
        ["autumn", "Reading autumn", "", "To look at"],
        ["zz", "zz", "zz", "Reading autumn (mend)"],
      ],
      findings,
    );
    expect([colour(2, 1), colour(2, 2), colour(2, 3)]).toEqual([undefined, "#f4cccc", undefined]);
  });

  test("a formula of another kind is never met", () => {
    const rule = { criteria: "CUSTOM_FORMULA", values: ["=A2>5"] };
    expect(sheetWith([["a"], ["9"]], [rule])(2, 1)).toBeUndefined();
  });
});

describe("simple rules", () => {
  test.each([
    ["TEXT_EQUAL_TO", ["Above"], ["above", "Below", ""], ["#f4cccc", undefined, undefined]],
    ["TEXT_CONTAINS", ["low"], ["above", "Below", ""], [undefined, "#f4cccc", undefined]],
    ["CELL_NOT_EMPTY", [], ["a", " ", ""], ["#f4cccc", undefined, undefined]],
  ])("%s", (criteria, values, row, expected) => {
    const colour = sheetWith([["h", "h", "h"], row], [{ criteria, values }]);
    expect([colour(2, 1), colour(2, 2), colour(2, 3)]).toEqual(expected);
  });

  test("the first rule that is met counts", () => {
    const colour = sheetWith(
      [["h"], ["Above"]],
      [
        { criteria: "TEXT_EQUAL_TO", values: ["Above"], background: "#111111" },
        { criteria: "CELL_NOT_EMPTY", values: [], background: "#222222" },
      ],
    );
    expect(colour(2, 1)).toBe("#111111");
  });
});
