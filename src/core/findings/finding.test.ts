import { type Finding, ofSeverity, severities } from "./finding";

const cell = { tab: "Oak", row: 2, column: 1, header: "UPN" };
const findings = severities.map(
  (severity): Finding => ({
    rule: severity,
    severity,
    cell,
    expected: "a",
    found: "b",
    message: "C.",
  }),
);

describe("ofSeverity", () => {
  test("only findings of the severity are given", () => {
    expect(ofSeverity(findings, "query").map(({ rule }) => rule)).toEqual(["query"]);
    expect(ofSeverity([], "error")).toEqual([]);
  });
});
