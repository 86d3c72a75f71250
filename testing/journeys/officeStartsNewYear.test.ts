import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { axeFinds } from "./support/axe";
import { goToScreen, openSidebar, shownScreen, sitAs } from "./support/desk";
import { doesNotFit } from "./support/fits";
import { writePreparedSchool } from "./support/preparedSchool";

describe("the office starts a new year", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "School office");
    sidebar = await openSidebar(opened);
    await goToScreen(sidebar, "Set-up", "Set-up and help");
  });
  afterAll(() => opened?.close());

  test("sees what would happen, chooses a class, and nothing is cut or out of reach", async () => {
    const screen = shownScreen(sidebar);
    await screen.getByLabel("What is to be done?").selectOption("Start a new year");
    await screen.getByText("From 2026/27 to 2027/28").waitFor();
    const acorn = screen.getByLabel(/^Acorn, Reception .* becomes$/);
    await acorn.selectOption("A class with another name");
    await screen.getByLabel(/^Name of the class that Acorn/).fill("Spruce");
    await screen.getByRole("button", { name: /^Use this name/ }).click();
    await screen.getByText("Tabs to be made: Spruce.").waitFor();
    expect(await axeFinds(opened)).toEqual([]);
    expect(await doesNotFit(sidebar)).toEqual([]);
  }, 60_000);

  test("starts it, and takes it back", async () => {
    const screen = shownScreen(sidebar);
    await screen.getByRole("button", { name: "Start the new year", exact: true }).click();
    await screen.getByText(/^Started 2027\/28\./).waitFor();
    await screen.getByRole("button", { name: "Undo: From 2026/27 to 2027/28" }).click();
    await screen.getByText(/‘Spruce’, which had been made, was taken away again/).waitFor();
    expect(opened.errors).toEqual([]);
  }, 120_000);
});
