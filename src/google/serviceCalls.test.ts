import { makeSchool } from "../../local/school/makeSchool";
import { openTabs } from "../../testing/workspace/openTabs";

/** Calls to the Sheet of each job, in a school of this many children in fourteen classes. */
async function callsOf(pupils: number, mistakes: boolean) {
  const school = makeSchool({ seed: 7, pupils, mistakes });
  const workbook = await openTabs(school.tabs);
  workbook.click("Set up this workbook");
  const calls = (job: string) => workbook.click(job).execution.counts;
  const check = calls("Check entries");
  const propose = calls("Propose targets");
  return { check, propose, tabs: workbook.tabs().length };
}

describe("the number of calls to the Sheet", () => {
  test("does not grow from 105 to 420 children", async () => {
    const small = await callsOf(105, false);
    const large = await callsOf(420, false);
    // A class with something to look at costs its marks; how many such classes there are may differ.
    expect(large.tabs).toBe(small.tabs);
    expect(large.check.sheet).toBeLessThanOrEqual(3 * large.tabs);
    expect(large.propose.sheet).toBe(small.propose.sheet);
  }, 60_000);

  test("is at most three a tab, even where nearly every tab has something to mend", async () => {
    const { check, propose, tabs } = await callsOf(420, true);
    expect(check.sheet).toBeLessThanOrEqual(3 * tabs);
    expect(propose.sheet).toBeLessThanOrEqual(3 * tabs);
  }, 60_000);
});
