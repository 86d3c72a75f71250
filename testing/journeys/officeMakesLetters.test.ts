import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { goToScreen, openSidebar, shownScreen, sitAs } from "./support/desk";
import { type Rows, writeChangedSchool } from "./support/preparedSchool";
import { rowsOf } from "./support/tabs";

const className = "Elm";
const hold = "Letters are on hold on the Pupils tab.";

/** The family of the first child of Elm gets no letter. */
function putOnHold(tabs: Map<string, Rows>): void {
  const [first] = tabs.get(className) ?? [];
  for (const row of tabs.get("Pupils") ?? []) {
    if (row.UPN === first?.UPN) row["Letter hold"] = "Yes";
  }
}

describe("the office makes the letters of a class", () => {
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
    await screen().getByLabel("Class", { exact: true }).selectOption(className);
    await make().waitFor();
  };
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
    opened = await openPage({ makeWorkbook: writeChangedSchool(putOnHold) });
    await sitAs(opened.page, "School office");
    const rows = await rowsOf(opened.server, className);
    children = rows.map((row) => `${row["First name"]} ${row.Surname}`);
    await openLetters();
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

  test("stops half-way: the counts add up to what was asked for", async () => {
    await make().click();
    const bar = screen().getByRole("progressbar", { name: "Letters dealt with" });
    await bar.waitFor();
    await screen().getByRole("button", { name: "Stop" }).click();
    await screen().getByText("Stopped as you asked.").waitFor();

    const { Made = 0, Waiting = 0, ...others } = await tally();
    expect(others).toEqual({
      "Unchanged, kept as they are": 0,
      "Held back": held.length,
      Failed: 0,
      "Asked for": children.length,
    });
    expect(Waiting).toBeGreaterThan(0);
    expect(Made + Waiting).toBe(toBeMade().length);
    expect(await bar.getAttribute("value")).toBe(String(children.length - Waiting));
    expect(documents()).toHaveLength(Made);
  });

  test("closes the sidebar, opens it again and goes on: each child has exactly one letter", async () => {
    const { page } = opened;
    const { length: already } = documents();
    await page.getByRole("button", { name: "Close the sidebar" }).click();
    await page.getByTestId("sidebar").waitFor({ state: "detached" });
    await openLetters();
    await make().click();
    await screen().getByRole("link", { name: "Open the letters" }).waitFor();
    expect(await tally()).toEqual({
      Made: toBeMade().length - already,
      "Unchanged, kept as they are": already,
      "Held back": held.length,
      Failed: 0,
      Waiting: 0,
      "Asked for": children.length,
    });

    await page.getByRole("button", { name: "Drive" }).click();
    const drive = page.getByTestId("drive");
    await drive.getByRole("listitem").first().waitFor();
    const names = await drive.getByRole("listitem").getByRole("button").allTextContents();
    const whose = names.map((name) => children.filter((child) => name.includes(child)));
    expect(whose.flat().sort()).toEqual(toBeMade().sort());
    expect(documents()).toHaveLength(names.length);
    await drive.getByRole("button", { name: "Close Drive" }).click();
  });

  test("reads a letter from the sidebar", async () => {
    const { page } = opened;
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
