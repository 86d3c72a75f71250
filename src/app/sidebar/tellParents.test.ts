import { decidingSchool, teacherAddress } from "../../../testing/workbook/decidingSchool";
import { amira } from "../../../testing/workbook/tabs";
import { letterKey } from "../letters/letterKeys";
import { childView } from "./childView";
import { cohortView } from "./cohortView";
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

  test("is shown on the child's page, beside the letters that were made", () => {
    const school = told();
    const key = letterKey(amira.upn, "autumn", 2026);
    const headers = school.store.readTab("Letters")?.values[0] ?? [];
    const row = headers.map((header) =>
      header === "Key" ? key : header === "Made on" ? "21/11/2026 09:00" : "",
    );
    school.store.append("Letters", row);
    const { parents } = childView(school.store, amira.upn, school.now);
    expect(parents.letters).toEqual([{ season: "Autumn 2026/27", madeOn: "21/11/2026 09:00" }]);
    expect(parents.told).toMatchObject([{ date: "20/11/2026", whoCame: "Both parents" }]);
    expect(cohortView(school.store, "Oak", school.now).parents).toEqual({
      letters: { reached: 1, n: 2 },
      inPerson: { reached: 1, n: 2 },
      comments: { reached: 1, n: 2 },
    });
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
