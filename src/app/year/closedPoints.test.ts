import { aTab } from "../../../testing/workbook/tabs";
import { aYear } from "../../../testing/year/aYear";
import { cleo, firstSchool } from "../../../testing/year/firstSchool";
import { closedMarksTab } from "../../workbook/tabs/decisions";

const autumn = "Pupil Targets: the autumn point of 2026/27 is closed";

/** A first school whose head has closed the autumn point. */
function withClosedAutumn() {
  const kept = [{ upn: cleo.upn ?? "", year: "2026/27", point: "Autumn", reading: "WTS" }];
  const year = aYear([...firstSchool(), aTab(closedMarksTab, kept)]);
  year.protectedTabs.set(autumn, ["Acorn", "Willow", "Oak", "Elm"]);
  return year;
}

describe("the closed points of a year that ends", () => {
  test("are free for the next year's marks once it has started", () => {
    const year = withClosedAutumn();
    year.run();
    expect(year.protectedTabs.size).toBe(0);
  });

  test("are protected again when the start is taken back", () => {
    const year = withClosedAutumn();
    year.run();
    year.undo();
    expect([...year.protectedTabs.keys()]).toEqual([autumn]);
    expect(year.protectedTabs.get(autumn)).toHaveLength(4);
  });

  test("that Google does not let somebody free stop the start before anything is written", () => {
    const year = withClosedAutumn();
    const before = year.everything();
    year.refuseProtection();
    expect(() => year.run()).toThrow(/Nothing was changed: .* protected/);
    expect(year.everything()).toEqual(before);
    expect(year.records.list()).toEqual([]);
  });
});
