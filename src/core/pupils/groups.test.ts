import { aPupil, type TypedPupil } from "../../../testing/core/aPupil";
import { pupilGroups } from "./groups";

/** The groups that say yes to a child, and those that cannot say. */
function groupsOf(typed: TypedPupil) {
  const { pupil } = aPupil(typed);
  const saying = (answer: boolean | undefined) =>
    pupilGroups.filter((group) => group.includes(pupil) === answer).map(({ name }) => name);
  return { yes: saying(true), unknown: saying(undefined) };
}

describe("pupilGroups", () => {
  test("a child belongs to one of each pair", () => {
    expect(
      groupsOf({ sex: "F", pupilPremium: "Y", sen: "K", eal: "N", dateOfBirth: "01/04/2017" }),
    ).toEqual({
      yes: ["Girls", "Disadvantaged", "SEN support", "English first language", "Summer born"],
      unknown: [],
    });
  });

  test("where the roll does not say, a child is in neither group and not in the other", () => {
    const blank = { sex: "", pupilPremium: "", sen: "", eal: "", dateOfBirth: "" };
    const { yes, unknown } = groupsOf(blank);
    expect(yes).toEqual([]);
    expect(unknown).toEqual(pupilGroups.map(({ name }) => name));
  });

  test("a child with a plan is not counted under SEN support", () => {
    expect(groupsOf({ sen: "E" }).yes).toContain("Education, health and care plan");
    expect(groupsOf({ sen: "E" }).yes).not.toContain("SEN support");
  });

  test("groups are compared with groups that exist", () => {
    const names = pupilGroups.map(({ name }) => name);
    for (const { comparedWith } of pupilGroups) {
      if (comparedWith !== undefined) expect(names).toContain(comparedWith);
    }
  });
});
