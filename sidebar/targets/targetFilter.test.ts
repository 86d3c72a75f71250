import type { TargetView } from "../../src/app/api";
import { agreeAll, decision, discussAll, filterTargets, targetState } from "./targetFilter";

const target = (proposed: string, agreed: string, subject = "Reading"): TargetView => ({
  upn: "A1",
  child: "Ada Test",
  className: "Oak",
  subject,
  horizon: "Year end",
  proposed,
  agreed,
  why: "",
  status: "",
  state: "Proposed",
  discussed: "",
  decided: "",
  reason: "",
  earlier: [],
  codes: ["WTS", "EXS", "GDS"],
});

test.each([
  ["EXS", "", "toAgree"],
  ["EXS", "EXS", "agreed"],
  ["EXS", "GDS", "differs"],
  ["", "EXS", "agreed"],
  ["", " ", "toSet"],
  ["Individual", "", "toSet"],
  ["Individual", "WTS", "agreed"],
])("proposed %p and agreed %p is %s", (proposed, agreed, state) => {
  expect(targetState(target(proposed, agreed))).toBe(state);
});

test("on a scale of scores a score can be agreed, a word cannot", () => {
  const scores = { codes: [] };
  expect(targetState({ ...target("104", ""), ...scores })).toBe("toAgree");
  expect(targetState({ ...target("Individual", ""), ...scores })).toBe("toSet");
});

describe("the filter", () => {
  const all = [target("EXS", ""), target("EXS", "GDS"), target("EXS", "", "Writing")];

  test("lets everything through where nothing is chosen", () => {
    expect(filterTargets(all, { subject: "", horizon: "", state: "" })).toEqual(all);
  });

  test("lets through what meets all that is chosen", () => {
    const chosen = { subject: "Reading", horizon: "Year end", state: "toAgree" } as const;
    expect(filterTargets(all, chosen)).toEqual([all[0]]);
    expect(filterTargets(all, { ...chosen, horizon: "Key stage end" })).toEqual([]);
  });
});

describe("agreeing", () => {
  test("all as proposed leaves alone what is agreed already or has no proposal", () => {
    const decisions = agreeAll([target("EXS", ""), target("EXS", "GDS"), target("", "")]);
    expect(decisions).toEqual([
      {
        upn: "A1",
        subject: "Reading",
        horizon: "Year end",
        before: "",
        agreed: "EXS",
        reason: "",
      },
    ]);
  });

  test("a change carries what was shown, so that nobody's decision is written over", () => {
    expect(decision(target("EXS", "GDS"), "WTS", "Long absence")).toMatchObject({
      before: "GDS",
      agreed: "WTS",
      reason: "Long absence",
    });
  });
});

test("a target that was discussed is to agree, and no longer to discuss", () => {
  const discussed = { ...target("EXS", ""), state: "Discussed" };
  const targets = [discussed, target("GDS", "", "Writing"), target("EXS", "EXS", "Mathematics")];
  expect(targets.map(targetState)).toEqual(["discussed", "toAgree", "agreed"]);
  const all = { subject: "", horizon: "" };
  expect(filterTargets(targets, { ...all, state: "toAgree" })).toHaveLength(2);
  expect(filterTargets(targets, { ...all, state: "discussed" })).toEqual([discussed]);
  expect(agreeAll(targets).map(({ agreed }) => agreed)).toEqual(["EXS", "GDS"]);
  expect(discussAll(targets)).toEqual([{ upn: "A1", subject: "Writing", horizon: "Year end" }]);
});
