import type { Finding } from "../../core/findings/finding";
import { findingGroups } from "./findingGroups";

const tabs = [
  {
    name: "Oak",
    values: [
      ["UPN", "Reading autumn"],
      ["A", " EXXS "],
      ["B", ""],
    ],
  },
];

function finding(rule: string, severity: Finding["severity"], row = 2): Finding {
  const cell = { tab: "Oak", row, column: 2, header: "Reading autumn" };
  return { rule, severity, cell, expected: "", found: "", message: `${rule} ${row}` };
}

const groupsOf = (...findings: readonly Finding[]) =>
  findingGroups(findings, { tabs, childOf: ({ cell }) => (cell.row === 2 ? "Amira Khan" : "") });

describe("findings by what they ask to be done", () => {
  test("codes to mend come first, what is still to enter later", () => {
    const groups = groupsOf(finding("markMissing", "reminder", 3), finding("unknownCode", "error"));
    expect(groups.map(({ title, matter }) => [title, matter])).toEqual([
      ["Codes to mend", "mend"],
      ["Marks still to enter", "toDo"],
    ]);
  });

  test("a group matters as much as its worst finding, which stands first", () => {
    const [group] = groupsOf(
      finding("rowNameDiffers", "query", 3),
      finding("pupilInTwoClasses", "error"),
    );
    expect(group?.matter).toBe("mend");
    expect(group?.findings.map(({ matter }) => matter)).toEqual(["mend", "check"]);
  });

  test("a finding tells the cell, what stands in it, the child and the likely fix", () => {
    const [group] = groupsOf({ ...finding("unknownCode", "error"), fix: "EXS" });
    expect(group?.findings).toEqual([
      {
        place: { tab: "Oak", address: "B2" },
        header: "Reading autumn",
        matter: "mend",
        child: "Amira Khan",
        typed: "EXXS",
        message: "unknownCode 2",
        fix: "EXS",
      },
    ]);
  });

  test("without findings there is no group", () => {
    expect(groupsOf()).toEqual([]);
  });
});
