import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { goToScreen, openSidebar, shownScreen, sitAs, spoken } from "./support/desk";
import { writePreparedSchool } from "./support/preparedSchool";
import { cellsOfTabs } from "./support/tabs";

const school = "Hollow Oak Primary School";

describe("the headteacher looks at a year group and makes its cohort summary", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  const screen = () => shownScreen(sidebar);

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "Headteacher");
    sidebar = await openSidebar(opened);
  });
  afterAll(() => opened?.close());

  test("plays what if these reached expected: the share grows, the workbook stays as it is", async () => {
    const before = await cellsOfTabs(opened.server);
    await goToScreen(sidebar, "School", "Year group or school");
    await screen().getByLabel("Which children?").selectOption("Year 6");
    const answer = screen().locator(".what-if");
    await screen().getByLabel("In", { exact: true }).selectOption("Reading");
    const [, reached, n] = /(\d+) of (\d+)/.exec(await answer.innerText()) ?? [];
    const children = screen().getByRole("group", { name: /^Not there yet/ });
    await children.getByRole("checkbox").nth(0).check();
    await children.getByRole("checkbox").nth(1).check();
    await answer.getByText("If 2 more children reached it:").waitFor();
    await answer.getByText(`${reached} of ${n}`).first().waitFor();
    await answer.getByText(`${Number(reached) + 2} of ${n}`).waitFor();
    await screen().getByRole("button", { name: "Untick all" }).click();
    await answer.getByText("If the ticked children reached it:").waitFor();
    expect(await cellsOfTabs(opened.server)).toEqual(before);
  });

  test("looks behind a number of the transition grid", async () => {
    const number = screen().getByRole("table").getByRole("button").first();
    const [, many] = /^(\d+) from /.exec((await number.getAttribute("aria-label")) ?? "") ?? [];
    await number.click();
    const names = screen().locator(".behind");
    await names.getByRole("listitem").first().waitFor();
    expect(await names.getByRole("listitem").count()).toBe(Number(many));
    await number.click();
    await names.waitFor({ state: "detached" });
  });

  test("makes the summary, is told how it goes, reads it and downloads it", async () => {
    const { page } = opened;
    await screen().getByRole("button", { name: "Generate cohort summary" }).click();
    await screen().getByText("Writing the cohort summary. This may take a minute.").waitFor();
    await screen().getByRole("link", { name: "Open the cohort summary" }).waitFor();
    await spoken(sidebar).getByText("The summary of Year 6 covers 30 children").waitFor();

    await page.getByRole("button", { name: "Drive" }).click();
    const drive = page.getByTestId("drive");
    await drive.getByRole("button", { name: /Cohort summary.*Year 6/ }).click();
    const paper = page.getByTestId("document");
    await paper.getByText(school).first().waitFor();
    await paper.getByText("How well are we doing?").first().waitFor();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      paper.getByRole("link", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Cohort summary.*\.docx$/);
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain(school);
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
