import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { axeFinds, axeFindsInAddOn } from "./support/axe";
import { goToScreen, openSidebar, shownScreen, sitAs } from "./support/desk";
import { doesNotFit } from "./support/fits";
import { writePreparedSchool } from "./support/preparedSchool";

/** Goes to each screen with something on it, and opens what is folded on it at first. */
const screens: Readonly<Record<string, (sidebar: FrameLocator) => Promise<unknown>>> = {
  "My class": async (sidebar) => {
    const screen = shownScreen(sidebar);
    await screen.getByLabel("Class", { exact: true }).selectOption("Ash");
    await screen.getByRole("heading", { name: "Children off target" }).waitFor();
    await screen.locator("summary").first().click();
  },
  "A child": async (sidebar) => {
    await goToScreen(sidebar, "A child", "A child");
    const screen = shownScreen(sidebar);
    await screen.getByLabel("Find a child by name").fill("ada");
    await screen.getByLabel("Find a child by name").press("Enter");
    await screen.getByText("Why this target?").first().click();
    await screen.getByText("Evidence for the forecast").first().click();
    await screen.getByText("Record what parents were told").click();
    await screen.getByText("Pick from phrases: next steps").click();
    await screen.getByRole("button", { name: /^Preview the letter/ }).click();
    await screen.getByRole("article").waitFor();
  },
  School: async (sidebar) => {
    await goToScreen(sidebar, "School", "Year group or school");
    const screen = shownScreen(sidebar);
    await screen.getByLabel("Which children?").selectOption("School");
    await screen.getByRole("table").getByRole("button").first().click();
    await screen.getByRole("checkbox").first().check();
  },
  Targets: async (sidebar) => {
    await goToScreen(sidebar, "Targets", "Targets");
    const screen = shownScreen(sidebar);
    await screen.getByLabel("Class", { exact: true }).selectOption("Ash");
    await screen.getByText("Why, and change").first().click();
    await screen.getByRole("button", { name: /^Agree all/ }).click();
    await screen.getByText("Type your name first").waitFor();
  },
  Meetings: async (sidebar) => {
    await goToScreen(sidebar, "Meetings", "Meetings and reviews");
    const screen = shownScreen(sidebar);
    await screen.getByLabel("Class", { exact: true }).selectOption("Ash");
    await screen.getByText("Record the review").first().click();
    await screen.getByRole("button", { name: /^Reviewed today/ }).click();
    await screen.getByText("Say what changed").waitFor();
    await screen.getByText("Add an action").click();
    await screen.getByLabel("Record a review of").selectOption({ index: 1 });
  },
  Letters: async (sidebar) => {
    await goToScreen(sidebar, "Letters", "Letters to parents");
    const screen = shownScreen(sidebar);
    await screen.getByLabel("Class", { exact: true }).selectOption("Ash");
    await screen.getByRole("heading", { name: "The letters" }).waitFor();
  },
  Import: async (sidebar) => {
    await goToScreen(sidebar, "Import", "Import data");
    await shownScreen(sidebar)
      .getByLabel(/^Choose a file/)
      .waitFor();
  },
  "Set-up": async (sidebar) => {
    await goToScreen(sidebar, "Set-up", "Set-up and help");
    const screen = shownScreen(sidebar);
    await screen.getByRole("button", { name: "Show the settings" }).click();
    await screen.getByRole("button", { name: "Change Challenge" }).click();
    await screen.getByText("Where does the data go?").click();
    await screen.getByRole("button", { name: "Close the autumn point" }).click();
    await screen.getByText("Type your name first").waitFor();
  },
};

describe("every screen of the sidebar", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "Headteacher");
    sidebar = await openSidebar(opened);
  });
  afterAll(() => opened?.close());

  const enlarge = (size: string) =>
    sidebar.locator("html").evaluate((root, to) => root.setAttribute("style", to), size);

  test.each(Object.keys(screens))(
    "%s: axe finds nothing, and nothing is cut at 100%% and with text twice as large",
    async (name) => {
      await enlarge("");
      await screens[name]?.(sidebar);
      expect(await axeFindsInAddOn(opened)).toEqual([]);
      for (const size of ["", "font-size: 200%"]) {
        await enlarge(size);
        expect(await doesNotFit(sidebar)).toEqual([]);
      }
    },
    60_000,
  );

  test("the page around the sidebar: axe finds nothing", async () => {
    expect(await axeFinds(opened)).toEqual([]);
  });

  test("ask nothing of the network and break nothing", () => {
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
