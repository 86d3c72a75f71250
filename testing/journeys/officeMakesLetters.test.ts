import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { goToScreen, openSidebar, shownScreen, sitAs } from "./support/desk";
import { type Rows, writeChangedSchool } from "./support/preparedSchool";
import { rowsOf } from "./support/tabs";

const className = "Elm";
const hold = "Letters are on hold on the Pupils tab.";

/** Four of the seven classes are enough. The family of the first child of Elm gets no letter. */
function fourClasses(tabs: Map<string, Rows>): void {
  const pupils = tabs.get("Pupils") ?? [];
  const left = [...new Set(pupils.map((row) => String(row.Class)))].filter(
    (name) => name !== className,
  );
  for (const name of left.slice(3)) tabs.delete(name);
  tabs.set(
    "Pupils",
    pupils.filter((row) => tabs.has(String(row.Class))),
  );
  const [first] = tabs.get(className) ?? [];
  for (const row of tabs.get("Pupils") ?? []) {
    if (row.UPN === first?.UPN) row["Letter hold"] = "Yes";
  }
}

describe("the office makes the letters of a school", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  /** The names of the children of the class, in the order of its tab. */
  let children: string[];
  let held: string[];
  const screen = () => shownScreen(sidebar);
  const make = () => screen().getByRole("button", { name: `Make the letters of ${className}` });
  const toBeMade = () => children.filter((name) => !held.includes(name));

  const openLetters = async () => {
    sidebar = await openSidebar(opened);
    await goToScreen(sidebar, "Letters", "Letters to parents");
  };
  const choose = (words: string) =>
    screen().getByLabel("Class", { exact: true }).selectOption({ label: words });
  const closeSidebar = async () => {
    await opened.page.getByRole("button", { name: "Close the sidebar" }).click();
    await opened.page.getByTestId("sidebar").waitFor({ state: "detached" });
  };
  const goOn = () => screen().getByRole("button", { name: "Go on with that run" });
  /** The counts of the run, by their labels. */
  const tally = async (): Promise<Readonly<Record<string, number>>> => {
    const counts: Record<string, number> = {};
    for (const row of await screen().locator(".tally tr").all()) {
      counts[await row.locator("th").innerText()] = Number(await row.locator("td").innerText());
    }
    return counts;
  };
  const documents = () =>
    readdirSync(join(opened.folder, "Drive"), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".docx"),
    );

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writeChangedSchool(fourClasses) });
    await sitAs(opened.page, "School office");
    const rows = await rowsOf(opened.server, className);
    children = rows.map((row) => `${row["First name"]} ${row.Surname}`);
    await openLetters();
    await choose(className);
    await make().waitFor();
  });
  afterAll(() => opened?.close());

  test("sees before anything is made who is held back, and why", async () => {
    const list = screen().locator("details").filter({ hasText: "held back" });
    await list.getByText(`${children[0]}: ${hold}`).waitFor();
    held = await list.getByRole("listitem").locator("b").allTextContents();
    await screen()
      .getByText(
        `${children.length} letters: ${toBeMade().length} new and ${held.length} held back.`,
      )
      .waitFor();
  });

  test("closes the tab while letters are being made, and finds on coming back how far they are", async () => {
    await choose("All classes");
    await screen().getByRole("button", { name: "Make the letters of all classes" }).click();
    await screen().getByRole("progressbar", { name: "Letters dealt with" }).waitFor();
    await closeSidebar();
    // The calls that were under way are finished before the page is answered.
    opened.page.setDefaultTimeout(100_000);
    await openLetters();
    await screen().getByText("A run of letters was not finished").waitFor();
    await screen()
      .getByText(/letters? of \d+ still to make/)
      .waitFor();
  });

  test("goes on and stops half-way: the counts add up to what was asked for", async () => {
    await goOn().click();
    await screen().getByRole("button", { name: "Stop" }).click();
    await screen().getByText("Stopped as you asked.").waitFor();
    const { "Asked for": asked = 0, ...states } = await tally();
    expect(Object.values(states).reduce((sum, each) => sum + each, 0)).toBe(asked);
    expect(states.Waiting).toBeGreaterThan(0);
    expect(documents()).toHaveLength(states.Made ?? 0);
  });

  test("goes on to the end: each child has exactly one letter", async () => {
    await closeSidebar();
    await openLetters();
    await goOn().click();
    await screen().getByRole("link", { name: "Open the letters" }).waitFor({ timeout: 100_000 });
    const { Made, Waiting, Failed } = await tally();
    expect({ Waiting, Failed }).toEqual({ Waiting: 0, Failed: 0 });
    const names = documents();
    expect(names).toHaveLength(Made ?? 0);
    const whose = children.filter((child) => names.some((name) => name.includes(`– ${child} –`)));
    expect(whose).toEqual(toBeMade());
  });

  test("reads a letter from the sidebar", async () => {
    const { page } = opened;
    await choose(className);
    const [child = ""] = toBeMade();
    await screen()
      .getByRole("link", { name: `Open ${child}’s letter` })
      .click();
    const paper = page.getByTestId("document");
    await paper.getByText(`To the parents and carers of ${child}`).waitFor();
    await paper.getByRole("button", { name: "Close" }).click();
    await paper.waitFor({ state: "detached" });
  });

  test("a second run makes none", async () => {
    const before = documents();
    await make().click();
    const unchanged = screen().getByRole("row", { name: "Unchanged, kept as they are" });
    await unchanged.getByText(String(toBeMade().length)).waitFor();
    expect(await tally()).toMatchObject({ Made: 0, "Held back": held.length, Waiting: 0 });
    expect(documents()).toEqual(before);
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
