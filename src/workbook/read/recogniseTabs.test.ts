import { amira, classOf, pupils } from "../../../testing/workbook/tabs";
import { recogniseTabs } from "./recogniseTabs";

const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe("a tab is told", () => {
  test("by its name, in any case", () => {
    const { fixed } = recogniseTabs([{ ...pupils(amira), name: " pupils " }]);
    expect(fixed.pupils?.tab.name).toBe(" pupils ");
  });

  test("by its headings where it has been renamed", () => {
    const { fixed } = recogniseTabs([{ ...pupils(amira), name: "Our children 2026" }]);
    expect(fixed.pupils?.tab.name).toBe("Our children 2026");
  });

  test("as a class's by a UPN column and a subject's", () => {
    const { classes } = recogniseTabs([classOf("Oak", amira)]);
    expect(classes.map(({ tab }) => tab.name)).toEqual(["Oak"]);
  });

  test("as the school's own where it is neither, and then it is left alone", () => {
    const trips = {
      name: "Trips",
      values: [
        ["Where", "When"],
        ["Zoo", "May"],
      ],
    };
    const { fixed, classes, findings } = recogniseTabs([trips]);
    expect([fixed, classes, findings]).toEqual([{}, [], []]);
  });
});

describe("what is wrong with headings is told", () => {
  test("a required one that is missing, with what to do", () => {
    const { fixed, findings } = recogniseTabs([
      {
        name: "Pupils",
        values: [
          ["UPN", "Surname"],
          ["Q838999926001", "Khan"],
        ],
      },
    ]);
    expect(fixed.pupils).toBeUndefined();
    expect(rules(findings)).toEqual(["missingColumn"]);
    expect(findings[0]?.message).toContain("‘First name’");
  });

  test("one that stands twice, at its second place", () => {
    const { findings } = recogniseTabs([
      {
        name: "Pupils",
        values: [
          ["UPN", "Surname", "First name", "surname"],
          ["", "Khan", "", "K"],
        ],
      },
    ]);
    expect(rules(findings)).toEqual(["doubledColumn"]);
    expect(findings[0]?.cell).toMatchObject({ row: 1, column: 4 });
  });

  test("one a slip of the keys away from a column that is missing, with the fix", () => {
    const { findings } = recogniseTabs([
      {
        name: "Pupils",
        values: [
          ["UPN", "Surname", "First name", "Date of brith"],
          ["", "Khan", "", "01/01/2018"],
        ],
      },
    ]);
    expect(rules(findings)).toEqual(["misspeltHeader"]);
    expect(findings[0]?.fix).toBe("Date of birth");
  });
});
