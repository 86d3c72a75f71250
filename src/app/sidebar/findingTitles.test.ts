import { allChecks } from "../../core/checks/allChecks";
import { findingTitles, titleOf } from "./findingTitles";

describe("what a finding asks to be done", () => {
  const rules = allChecks.flatMap(({ checks }) => checks.map(({ name }) => name));

  test.each(rules)("%s has a title of its own group", (rule) => {
    expect(titleOf(rule)).not.toBe("Other things to look at");
  });

  test("every title but the last is used", () => {
    const used = new Set([...rules, "missingColumn"].map(titleOf));
    expect(findingTitles.filter((title) => !used.has(title))).toEqual(["Other things to look at"]);
  });

  test("a rule that nobody has heard of is still shown", () => {
    expect(titleOf("somethingNew")).toBe("Other things to look at");
  });
});
