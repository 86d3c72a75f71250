import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { goToScreen, openSidebar, shownScreen, sitAs } from "./support/desk";
import { type Rows, writeChangedSchool } from "./support/preparedSchool";

const image = "<img src=x onerror=alert(1)>";
const strange = { "First name": image, Surname: "O’Neill-Łukasz 🙂" };
const strangeName = `${strange["First name"]} ${strange.Surname}`;
const comment = `${image} 🙂 <b>Reads</b> & "writes". `.padEnd(1_999, "Works hard. ").concat(".");

const of = (tabs: Map<string, Rows>, name: string): Rows => tabs.get(name) ?? [];
const inClass = (name: string) => (row: Rows[number]) => row.Class === name;

/**
 * Acorn has nobody and Willow one child; Birch has taken in Holly and has sixty; a child of Elm
 * stands in Cedar too; and the first child of Ash has a strange name and a long comment.
 */
function makeStrange(tabs: Map<string, Rows>): void {
  const pupils = of(tabs, "Pupils");
  const [only, ...gone] = of(tabs, "Willow");
  const left = new Set([...gone, ...of(tabs, "Acorn")].map(({ UPN }) => UPN));
  tabs.set(
    "Pupils",
    pupils.filter(({ UPN }) => !left.has(UPN)),
  );
  tabs.set("Acorn", []);
  tabs.set("Willow", only ? [only] : []);
  tabs.set("Birch", [...of(tabs, "Birch"), ...of(tabs, "Holly")]);
  tabs.delete("Holly");
  for (const row of pupils.filter(inClass("Holly"))) row.Class = "Birch";
  tabs.set("Cedar", [...of(tabs, "Cedar"), ...of(tabs, "Elm").slice(0, 1)]);
  const [ash] = of(tabs, "Ash");
  if (ash === undefined) throw new RangeError("Ash has children.");
  for (const row of [ash, ...pupils.filter(({ UPN }) => UPN === ash.UPN)]) {
    Object.assign(row, strange);
  }
  ash.Comment = comment;
}

describe("classes and texts that are not as usual", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  const dialogs: string[] = [];
  const screen = () => shownScreen(sidebar);

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writeChangedSchool(makeStrange) });
    opened.page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await sitAs(opened.page, "Headteacher");
    sidebar = await openSidebar(opened);
  });
  afterAll(() => opened?.close());

  const choose = async (label: string, className: string) =>
    screen().getByLabel(label, { exact: true }).selectOption(className);
  const see = (text: string) => screen().getByText(text).first().waitFor();

  test("every screen opens for a class of nobody", async () => {
    await choose("Class", "Acorn");
    await see("There is no child in Acorn yet.");
    await goToScreen(sidebar, "School", "Year group or school");
    const offered = await screen().getByLabel("Which children?").innerText();
    expect(offered).toContain("Willow");
    expect(offered).not.toContain("Acorn");
    await goToScreen(sidebar, "Targets", "Targets");
    await choose("Class", "Acorn");
    await see("No target is proposed in Acorn yet.");
    await goToScreen(sidebar, "Letters", "Letters to parents");
    await choose("Class", "Acorn");
    await see("No child is in this class.");
  });

  test.each([
    ["Willow", "1 child", "1 letter:"],
    ["Birch", "60 children", "60 letters:"],
  ])(
    "every screen opens for %s, which has %s",
    async (name, children, letters) => {
      await goToScreen(sidebar, "My class", "My class");
      await choose("Class", name);
      await see(children);
      await see("Children off target");
      await goToScreen(sidebar, "School", "Year group or school");
      await choose("Which children?", name);
      await see(children);
      await see("Not there yet");
      await goToScreen(sidebar, "Targets", "Targets");
      await choose("Class", name);
      await see("in this list.");
      await goToScreen(sidebar, "Letters", "Letters to parents");
      await choose("Class", name);
      await see(letters);
      const wrong = sidebar.getByText(/(?<![\d.,])1 (children|letters|marks|targets|points)\b/);
      expect(await wrong.allTextContents()).toEqual([]);
    },
    60_000,
  );

  test("all sixty are there to be ticked", async () => {
    const more = screen().getByRole("button", { name: /^Show \d+ more/ });
    while ((await more.count()) > 0) await more.click();
    expect(await screen().getByRole("checkbox").count()).toBeGreaterThan(50);
    expect(
      await screen()
        .getByRole("button", { name: /^Preview the letter/ })
        .count(),
    ).toBe(60);
  });

  test("a child who stands in two classes is told as something to look at", async () => {
    await goToScreen(sidebar, "My class", "My class");
    await choose("Class", "Cedar");
    await see("This child is also in row");
  });

  test("text of people is shown as text, wherever it is shown", async () => {
    await goToScreen(sidebar, "A child", "A child");
    await screen().getByLabel("Find a child by name").fill("lukasz");
    await screen().getByLabel("Find a child by name").press("Enter");
    await screen().getByRole("heading", { name: strangeName }).waitFor();
    expect(await screen().getByLabel("Comment").inputValue()).toBe(comment);
    await see("2,000 characters: the letter takes 450");
    await screen()
      .getByRole("button", { name: `Preview the letter about ${strangeName}` })
      .click();
    const letter = screen().getByRole("article");
    expect(await letter.innerText()).toContain(comment.slice(0, 300));
    for (const [tab, heading] of [
      ["Targets", "Targets"],
      ["Letters", "Letters to parents"],
    ] as const) {
      await goToScreen(sidebar, tab, heading);
      await choose("Class", "Ash");
      await see(strangeName);
    }
    expect(await sidebar.locator("img").count()).toBe(0);
    expect(dialogs).toEqual([]);
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
