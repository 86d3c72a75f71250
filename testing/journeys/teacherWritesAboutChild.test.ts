import type { FrameLocator, Locator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import {
  goToScreen,
  loseCalls,
  openSidebar,
  openTab,
  selectCells,
  shownScreen,
  sitAs,
  spoken,
  waitForText,
} from "./support/desk";
import { writePreparedSchool } from "./support/preparedSchool";
import { addressOf, cellsOfTabs, rowsOf, type ShownRow } from "./support/tabs";

const nameOf = (row: ShownRow | undefined) => `${row?.["First name"]} ${row?.Surname}`;
const typedStep = "check my spelling of long words";
const typedHelp = "Bake something together and weigh it all";
const ownWords = "I like it when we read outside.";
const asSaid = (step: string) => `My next step is to ${step.replace(/\.$/, "")}.`;

describe("a teacher writes about a child", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  let child: ShownRow;
  let before: Record<string, Record<string, string>>;
  /** What was picked from the phrases, by the text that it went into. */
  const picked: Record<string, string> = {};
  const screen = () => shownScreen(sidebar);
  const field = (label: string) => screen().getByLabel(label, { exact: true });
  const childOnScreen = (row: ShownRow | undefined) =>
    screen().getByRole("heading", { level: 3, name: nameOf(row) });
  const inClassTab = async () => (await rowsOf(opened.server, "Ash", { UPN: child.UPN }))[0];
  const save = () => screen().getByRole("button", { name: "Save", exact: true }).click();

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "Teacher of Ash");
    await openTab(opened.page, "Ash");
    sidebar = await openSidebar(opened);
    [child = {}] = (await rowsOf(opened.server, "Ash")).slice(3);
    before = await cellsOfTabs(opened.server, "Ash");
    await goToScreen(sidebar, "A child", "A child");
  });
  afterAll(() => opened?.close());

  test("finds the child by a part of the name, and again by selecting the row", async () => {
    const { page, server } = opened;
    const find = field("Find a child by name");
    await find.fill(`${child["First name"]?.slice(0, 3)} ${child.Surname?.slice(0, 2)}`);
    await screen()
      .getByRole("option", { name: `${nameOf(child)}, Ash` })
      .click();
    await childOnScreen(child).waitFor();

    const other = (await rowsOf(server, "Ash"))[9];
    await selectCells(page, await addressOf(server, "Ash", "Surname", { UPN: other?.UPN }));
    await childOnScreen(other).waitFor();
    await selectCells(page, await addressOf(server, "Ash", "Surname", { UPN: child.UPN }));
    await childOnScreen(child).waitFor();
  });

  test("sees the marks over time, and why this target", async () => {
    const reading = screen().locator("section.part").first();
    expect(await reading.locator("svg.chart circle").count()).toBeGreaterThan(1);
    const marks = reading.getByRole("list", { name: "Reading marks over time" });
    await marks.getByText(`Autumn: ${child["Reading autumn"]}`).waitFor();
    await reading.getByText("Why this target?").click();
    await reading.getByText("Decided by").waitFor();
  });

  /** Picks the first phrase for a subject, and types a line of one's own below it. */
  const pickAndType = async (label: string, subject: string, typed: string): Promise<void> => {
    await field(label).fill("");
    const phrases = screen()
      .locator(".field")
      .filter({ has: sidebar.getByLabel(label, { exact: true }) });
    await phrases.getByText(`Pick from phrases: ${label.toLowerCase()}`).click();
    await phrases.getByLabel("Subject").selectOption(subject);
    const add = phrases.getByRole("button", { name: /^Add: / }).first();
    const text = ((await add.getAttribute("aria-label")) ?? "").replace("Add: ", "");
    await add.click();
    await waitForText(field(label), text);
    await field(label).press("End");
    await field(label).pressSequentially(`\n${typed}`);
    picked[label] = text;
  };

  test("picks a next step and help at home, types others, and saves them in the class tab", async () => {
    await pickAndType("Next steps", "Writing", typedStep);
    await pickAndType("Help at home", "Mathematics", typedHelp);
    await field("The child’s own words").fill(ownWords);
    await screen().getByText("Save first to see your latest words.").waitFor();
    await save();
    await screen().getByText("Everything is saved").waitFor();
    await spoken(sidebar).getByText("Saved what is written about 1 child in Ash.").waitFor();
    expect(await inClassTab()).toMatchObject({
      "Next steps": `${picked["Next steps"]}\n${typedStep}`,
      "Help at home": `${picked["Help at home"]}\n${typedHelp}`,
      "Child's words": ownWords,
    });
  });

  test("reads exactly these words in the letter", async () => {
    await screen()
      .getByRole("button", { name: `Preview the letter about ${nameOf(child)}` })
      .click();
    const letter = screen().getByRole("article");
    await letter.waitFor();
    const under = (title: string): Locator => letter.getByText(title).locator("+ ul li");
    expect(await under(`${child["First name"]}’s next steps`).allTextContents()).toEqual([
      asSaid(picked["Next steps"] ?? ""),
      asSaid(typedStep),
    ]);
    expect(await under("How you can help at home").allTextContents()).toEqual([
      picked["Help at home"],
      `${typedHelp}.`,
    ]);
    expect(await letter.locator("blockquote").textContent()).toBe(`“${ownWords}”`);
  });

  test("takes it back: the class tab and the letter are as before", async () => {
    await screen()
      .getByRole("button", { name: `Undo: what was saved about ${nameOf(child)}` })
      .click();
    await spoken(sidebar).getByText("Undone: Saved what is written about 1 child").waitFor();
    expect(await cellsOfTabs(opened.server, "Ash")).toEqual(before);
    await screen().getByRole("article").getByText(ownWords).waitFor({ state: "detached" });
    await waitForText(field("Help at home"), child["Help at home"] ?? "");
  });

  test("where the connection fails while saving, the words stay on the screen to be saved again", async () => {
    const connected = await loseCalls(opened.page, "apiSaveChild");
    await field("Help at home").fill(typedHelp);
    await save();
    const told = screen().getByRole("alert");
    await told.getByText("Check that you are online, then try again.").waitFor();
    await screen().getByText("Not saved yet").waitFor();
    expect(await field("Help at home").inputValue()).toBe(typedHelp);
    expect(await cellsOfTabs(opened.server, "Ash")).toEqual(before);

    await connected();
    await told.getByRole("button", { name: "Try again" }).click();
    await screen().getByText("Everything is saved").waitFor();
    expect(await inClassTab()).toMatchObject({ "Help at home": typedHelp });
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
