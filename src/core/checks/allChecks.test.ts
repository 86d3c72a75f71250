import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aMuddledAutumn, aMuddledSchool } from "../../../testing/core/aMuddledSchool";
import { aSchool } from "../../../testing/core/aSchool";
import type { Finding } from "../findings/finding";
import { allChecks } from "./allChecks";

const checks = allChecks.flatMap((stage) => stage.checks);
const names = checks.map((check) => check.name);

/** The rows of the README's table: stage, rule and severity. */
const table = readFileSync(join(__dirname, "README.md"), "utf8")
  .split("\n")
  .map((line) => line.split("|").map((text) => text.trim()))
  .filter(([, stage = ""]) => /^\d$/.test(stage))
  .map(([, stage, rule, severity]) => ({ stage: Number(stage), rule, severity }));

const muddled: Finding[] = [aMuddledSchool(), aMuddledAutumn()].flatMap((school) =>
  checks.flatMap((check) => check(school)),
);

describe("allChecks", () => {
  test("every file of the folder is a check of the list, once", () => {
    const files = readdirSync(__dirname)
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => name.replace(".ts", ""))
      .filter((name) => name !== "allChecks" && name !== "runChecks");
    expect([...names].sort()).toEqual(files.sort());
  });

  test("every check has a test file of its own", () => {
    const files = readdirSync(__dirname);
    expect(names.filter((name) => !files.includes(`${name}.test.ts`))).toEqual([]);
  });

  test("the README lists exactly these checks, in their stages and order", () => {
    const listed = allChecks.flatMap((stage, index) =>
      stage.checks.map(({ name }) => ({ stage: index + 1, rule: name })),
    );
    expect(table.map(({ stage, rule }) => ({ stage, rule }))).toEqual(listed);
  });

  test.each(checks.map((check) => [check.name, check] as const))(
    "%s reports a muddled school, and nothing in a clean one",
    (name, check) => {
      const found = [aMuddledSchool(), aMuddledAutumn()].flatMap(check);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set([name]));
      expect(check(aSchool())).toEqual([]);
    },
  );

  test("each rule has one severity, the one that the README gives", () => {
    const severities = new Map(table.map(({ rule, severity }) => [rule, severity]));
    expect(muddled.filter(({ rule, severity }) => severities.get(rule) !== severity)).toEqual([]);
  });

  test("every message is one or two whole sentences of moderate length", () => {
    for (const { message } of muddled) {
      expect(message).toMatch(/^[A-Z‘0-9].*[.?]$/s);
      const sentences = message.replace(/‘[^’]*’/g, "").split(/[.?!](?= [A-Z])/);
      expect(sentences.length).toBeLessThanOrEqual(2);
      expect(message.length).toBeLessThanOrEqual(230);
    }
  });

  test("no message tells anybody off, or shows a gap where a value should be", () => {
    const words = /\b(must|invalid|illegal|forgot|failed|careless|undefined|NaN|null)\b/i;
    expect(muddled.filter(({ message }) => words.test(message))).toEqual([]);
  });

  test("what was expected and found are short phrases", () => {
    for (const { expected, found } of muddled) {
      expect(expected).not.toBe("");
      expect(found).not.toBe("");
      expect(Math.max(expected.length, found.length)).toBeLessThanOrEqual(70);
    }
  });
});
