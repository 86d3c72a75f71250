import { readMark } from "../scales/readMark";
import { earlyYearsProfile } from "../scales/shipped/earlyYears";
import { profileBand } from "./profileBand";

const cell = { tab: "Early years", row: 2, column: 1, header: "E08", typed: "" };

function goals(typed: Readonly<Record<string, string | number>>) {
  return {
    goals: Object.entries(typed).map(([goal, value]) => ({
      goal,
      cell,
      mark: readMark(earlyYearsProfile, value),
    })),
  };
}

test("a subject is expected where all its goals are", () => {
  expect(profileBand(goals({ E08: 2, E09: 2 }), "reading")).toBe("expected");
  expect(profileBand(goals({ E11: 2, E12: 1 }), "mathematics")).toBe("workingTowards");
  expect(profileBand(goals({ E10: 1 }), "writing")).toBe("workingTowards");
});

test("a goal that is missing, exempt or unreadable leaves the subject without a band", () => {
  expect(profileBand(goals({ E08: 1 }), "reading")).toBeUndefined();
  expect(profileBand(goals({ E08: 1, E09: "" }), "reading")).toBeUndefined();
  expect(profileBand(goals({ E08: "A", E09: "A" }), "reading")).toBeUndefined();
  expect(profileBand(goals({ E08: 2, E09: 7 }), "reading")).toBeUndefined();
});
