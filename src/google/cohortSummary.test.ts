import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { openSetUp } from "../../testing/workspace/openSetUp";

const marks = { "reading.autumn": "EXS", "writing.autumn": "WTS", "mathematics.autumn": "GDS" };

/** Oak class with marks, set up, and somebody who answers the question for whom with this. */
async function asked(answer: string) {
  const workbook = await openSetUp(
    [pupils(amira, ben), classOf("Oak", { ...amira, ...marks }, { ...ben, ...marks })],
    { answer: ({ kind }) => (kind === "prompt" ? answer : undefined) },
  );
  const { told, execution } = workbook.click("Generate cohort summary");
  return { told, execution, names: workbook.documents().map(({ name }) => name) };
}

describe("Generate cohort summary", () => {
  test.each([
    ["School", "Cohort summary – Whole school – autumn 2026"],
    ["year 4", "Cohort summary – Year 4 – autumn 2026"],
    ["oak", "Cohort summary – Oak – autumn 2026"],
  ])("for %s, makes one document and gives its link", async (answer, name) => {
    const { told, names } = await asked(answer);
    expect(names).toEqual([name]);
    expect(told).toMatch(/Open it: https:/);
  });

  test("says what can be typed where the answer is none of it, and makes nothing", async () => {
    const { told, names, execution } = await asked("Year 9");
    expect(told).toContain("Oak");
    expect(names).toEqual([]);
    expect(execution.counts.drive).toBe(0);
  });

  test("names no child in what it tells", async () => {
    const { told } = await asked("Oak");
    expect(told).not.toMatch(/Amira|Khan|Ash\b/);
  });
});
