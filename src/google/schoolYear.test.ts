import { makeSchool } from "../../local/school/makeSchool";
import { callSidebar } from "../../testing/sidebar/callSidebar";
import { copyOf, type OpenTabs, openTabs } from "../../testing/workspace/openTabs";

const request = { job: "newYear" as const, classes: { "acorn|0": "Spruce" }, children: {} };
const recordTab = "Pupil Targets record";

/** A made-up school with mistakes, set up and checked, on a day after its summer point has closed. */
async function atYearEnd() {
  checked ??= checkedSchool();
  const workbook = await copyOf(await checked, { user: "head@example.org" });
  return { workbook, ...callSidebar(workbook.session) };
}

let checked: Promise<OpenTabs> | undefined;

async function checkedSchool(): Promise<OpenTabs> {
  const { tabs } = makeSchool({ seed: 7, pupils: 105, classes: 7 });
  const workbook = await openTabs(tabs, {
    clockStart: new Date("2027-07-15T10:00:00Z"),
    user: "head@example.org",
  });
  workbook.click("Set up this workbook");
  workbook.click("Check entries");
  return workbook;
}

type YearEnd = Awaited<ReturnType<typeof atYearEnd>>;

/** Every value, formula and note of the workbook but those of the Log and the record. */
function everything({ workbook }: YearEnd): unknown[] {
  return workbook.everything().filter(({ name }) => name !== "Log" && name !== recordTab);
}

describe("the school year in the workbook", () => {
  test("a new year is taken back cell for cell from a hidden tab, when the cache is long empty", async () => {
    const school = await atYearEnd();
    const { ask, run, workbook } = school;
    const before = everything(school);
    const { plan } = ask("apiYearPreview", request);
    const started = run("apiYear", { ...request, plan });
    expect(started.virtualSeconds).toBeLessThan(120);
    expect(workbook.tabs()).toContain("Spruce");
    expect(workbook.values("Settings").flat()).toContain("2027/28");
    const record = workbook.session.workspace.workbook
      .sheets()
      .find(({ name }) => name === recordTab);
    expect(record?.state).not.toBe("visible");
    const [latest] = ask("apiOverview").undo;
    expect(latest?.what).toBe("Started 2027/28");
    expect(ask("apiUndo", latest?.token ?? "").leftAlone).toEqual([]);
    expect(everything(school)).toEqual(before);
    expect(ask("apiYearPreview", request).kept).toEqual([]);
  }, 120_000);

  test("is not started by somebody who may not edit the columns of a closed point", async () => {
    const school = await atYearEnd();
    const { ask, problem, workbook } = school;
    const { plan } = ask("apiYearPreview", request);
    const close = { point: "Summer", close: true, until: "" };
    ask("apiPoint", close, "Mrs Marsh");
    const before = everything(school);
    workbook.session.as("teacher@example.org");
    const { stops, plan: none } = ask("apiYearPreview", request);
    expect([stops.join(" "), none]).toEqual([
      expect.stringContaining("The owner of the Sheet can do it"),
      "",
    ]);
    expect(problem("apiYear", { ...request, plan }).message).toContain("Nothing was changed");
    expect(everything(school)).toEqual(before);
    expect(workbook.tabs()).not.toContain(recordTab);
    workbook.session.as("head@example.org");
    expect(ask("apiYearPreview", request).stops).toEqual([]);
  }, 120_000);

  test("a run that stops half-way holds other changes back until it goes on", async () => {
    const { ask, problem, workbook } = await atYearEnd();
    const { plan } = ask("apiYearPreview", request);
    let writes = 0;
    workbook.session.interfereWith(({ call }) => {
      if (call.endsWith("setValues")) writes += 1;
      return call.endsWith("setValues") && writes > 3
        ? { when: "before", raise: "Service Spreadsheets failed." }
        : undefined;
    });
    expect(problem("apiYear", { ...request, plan }).message).not.toBe("");
    workbook.session.interfereWith(undefined);
    expect(workbook.click("Check entries").told).toContain("has not finished");
    expect(
      problem("apiSaveSetting", { name: "Challenge", before: "High", after: "Typical" }).message,
    ).toContain("has not finished");
    expect(ask("apiYearPreview", request).unfinished?.what).toBe("Started 2027/28");
  }, 120_000);

  test("the menu shows what would happen and does nothing when it is cancelled", async () => {
    const { workbook } = await atYearEnd();
    workbook.session.answerWith(() => ({ button: "CANCEL" }));
    const { told } = workbook.click("Archive leavers");
    expect(told).toContain("Nothing has been changed yet");
    expect(told).toContain("Children: 1");
    expect(workbook.tabs()).not.toContain(recordTab);
  }, 120_000);
});
