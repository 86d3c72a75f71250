import {
  decidingDay,
  decidingSchool,
  headAddress,
  teacherAddress,
} from "../../../testing/workbook/decidingSchool";
import { amira } from "../../../testing/workbook/tabs";
import type { WorkbookOfValues } from "../../../testing/workbook/workbookOfValues";
import { letterKey } from "../letters/letterKeys";
import { agreeTargets } from "./agreeTargets";
import { childView } from "./childView";
import { cohortView } from "./cohortView";
import { targetsView } from "./targetsView";
import { tellParents } from "./tellParents";

const entry = {
  upn: amira.upn,
  date: "20/11/2026",
  how: "Meeting",
  told: "Targets for the year.",
  whoCame: "Both parents",
  comment: "=They read every evening",
};

function told() {
  const school = decidingSchool();
  school.sit(teacherAddress);
  tellParents(school, entry, "");
  return school;
}

/** Lets the Letters tab have a row of Amira's autumn letter. */
function letterOf(school: WorkbookOfValues, cells: Readonly<Record<string, string>>) {
  const row = { Key: letterKey(amira.upn, "autumn", 2026), ...cells };
  const headers = school.store.readTab("Letters")?.values[0] ?? [];
  school.store.append(
    "Letters",
    headers.map((header) => row[String(header) as keyof typeof row] ?? ""),
  );
}

describe("what parents were told", () => {
  test("is a row with the day, who came, what they said and who told them; text stays text", () => {
    expect(told().rows("Parents")).toMatchObject([
      {
        UPN: amira.upn,
        Date: new Date(2026, 10, 20),
        How: "Meeting",
        "Who came": "Both parents",
        "What parents said": "=They read every evening",
        By: "Mr Byrne",
      },
    ]);
  });

  test("is shown whole on the child's page: letter made and released, handed out, told, answered", () => {
    const school = told();
    letterOf(school, { "Made on": "21/11/2026 09:00", Released: "Mrs Marsh, 22/11/2026 10:00" });
    tellParents(school, { ...entry, date: "22/11/2026", how: "Letter handed out" }, "");
    tellParents(school, { ...entry, date: "23/11/2026", how: "Reply slip", told: "" }, "");
    const { parents } = childView(school.store, amira.upn, school.now);
    expect(parents.letters).toEqual([
      {
        season: "Autumn 2026/27",
        madeOn: "21/11/2026 09:00",
        released: "Mrs Marsh, 22/11/2026 10:00",
      },
    ]);
    expect(parents.told.map(({ date, how }) => [date, how])).toEqual([
      ["23/11/2026", "Reply slip"],
      ["22/11/2026", "Letter handed out"],
      ["20/11/2026", "Meeting"],
    ]);
  });

  test("is counted for the cohort, each child once; a letter only made or released has told nobody", () => {
    const school = told();
    letterOf(school, { "Made on": "21/11/2026 09:00" });
    const { parents } = cohortView(school.store, "Oak", school.now);
    const none = { reached: 0, n: 2 };
    const one = { reached: 1, n: 2 };
    expect(parents).toEqual({
      letters: one,
      released: none,
      told: {
        handedOut: none,
        inPerson: one,
        ofTargets: { reached: 0, n: 0 },
        replies: none,
        comments: one,
      },
    });
  });

  test("tells of an agreed target only from the day it was agreed", () => {
    const school = told();
    school.sit(headAddress);
    const [target] = targetsView(school.store, "Oak", school.now);
    if (!target) throw new Error("no target was proposed");
    const { upn, subject, horizon, proposed } = target;
    agreeTargets(school, [{ upn, subject, horizon, before: "", agreed: proposed, reason: "" }], "");
    const ofTargets = () => cohortView(school.store, "Oak", school.now).parents.told?.ofTargets;
    expect(ofTargets()).toEqual({ reached: 0, n: 1 });
    tellParents(school, { ...entry, date: "23/11/2026", how: "Letter handed out" }, "");
    expect(ofTargets()).toEqual({ reached: 1, n: 1 });
  });

  test("is not known, never none, where nothing stands in the Parents tab this year", () => {
    const { parents } = cohortView(decidingSchool().store, "Oak", decidingDay);
    expect(parents.told).toBeUndefined();
  });

  test("is not recorded for a day to come, without words, or without a name", () => {
    const school = told();
    const tell = (change: object) => () => tellParents(school, { ...entry, ...change }, "");
    expect(tell({ date: "24/11/2026" })).toThrow(/no later than today/);
    expect(tell({ date: "then" })).toThrow(/no later than today/);
    expect(tell({ told: " ", comment: "" })).toThrow(/what parents were told/);
    school.sit("");
    expect(tell({})).toThrow(/who told the parents/);
    expect(school.rows("Parents")).toHaveLength(1);
  });
});
