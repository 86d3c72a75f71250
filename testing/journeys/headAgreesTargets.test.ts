import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { openSidebar, openTab, shownScreen, sitAs, spoken, tabTo, typeInto } from "./support/desk";
import { writePreparedSchool } from "./support/preparedSchool";
import { addressOf, cellsOfTabs, rowsOf } from "./support/tabs";

const head = "Dr P. Hale";
const today = "23/11/2026";
const readingOfAsh = { Class: "Ash", Subject: "Reading", Horizon: "Year end" };

/** The row of an address: `27` of `L27`. */
const rowOf = (address: string) => address.replace(/\D/g, "");

describe("the headteacher agrees the targets of a class", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  const screen = () => shownScreen(sidebar);
  const ledger = (wanted = {}) => rowsOf(opened.server, "Targets", { ...readingOfAsh, ...wanted });

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "Headteacher");
    sidebar = await openSidebar(opened);
  });
  afterAll(() => opened?.close());

  test("by keyboard alone: goes to the class and subject, and agrees one target", async () => {
    const { page } = opened;
    const focused = sidebar.locator(":focus");
    await page.getByTestId("sidebar").locator("iframe").focus();
    await tabTo(page, sidebar.getByRole("button", { name: "Targets", exact: true }));
    await page.keyboard.press("Enter");
    await screen().getByRole("heading", { name: "Targets" }).waitFor();
    expect(await focused.textContent()).toBe("Targets");
    await tabTo(page, screen().getByLabel("Class", { exact: true }));
    await page.keyboard.press("End");
    await screen().getByLabel("Your name").waitFor();
    await tabTo(page, screen().getByLabel("Subject"));
    await page.keyboard.press("ArrowDown");
    await tabTo(page, screen().getByLabel("For the end of"));
    await page.keyboard.press("ArrowDown");
    await tabTo(
      page,
      screen()
        .getByRole("button", { name: /^Agree \S+ for / })
        .first(),
    );
    const button = (await focused.getAttribute("aria-label")) ?? "";
    const [, code, child] = /^Agree (\S+) for (.+), Reading, Year end$/.exec(button) ?? [];

    // Nobody has said yet who agrees: the field that asks for it takes the keyboard.
    await page.keyboard.press("Enter");
    await screen().getByText("Type your name first").waitFor();
    await page.keyboard.type(head);
    await tabTo(page, screen().getByRole("button", { name: button }));
    await page.keyboard.press("Enter");
    await spoken(sidebar).getByText("Agreed 1 target.").waitFor();
    await screen().getByText("✓ Agreed").waitFor();
    expect(await focused.textContent()).toBe("Undo");

    const [row, ...others] = await ledger({ "Agreed by": head });
    expect(others).toEqual([]);
    expect(row).toMatchObject({ Agreed: code, "Agreed on": today });
    expect(`${row?.["First name"]} ${row?.Surname}`).toBe(child);
  });

  test("changes one, once a reason is given", async () => {
    const [proposed] = await ledger({ Proposed: "EXS", Agreed: undefined });
    const row = screen()
      .getByRole("listitem")
      .filter({ hasText: `${proposed?.["First name"]} ${proposed?.Surname}` });
    await row.getByText("Why, and change").click();
    await row.getByLabel("Agree this target").selectOption("GDS");
    await row.getByRole("button", { name: "Agree GDS", exact: true }).click();
    await row.getByText("Give the reason: this target differs from the proposed one.").waitFor();
    expect(await ledger({ Reason: "Reads widely at home" })).toEqual([]);

    await sidebar.locator(":focus").fill("Reads widely at home");
    await row.getByRole("button", { name: "Agree GDS", exact: true }).click();
    await row.getByText("✓ Agreed, differs from the proposed").waitFor();
    expect(await ledger({ UPN: proposed?.UPN })).toMatchObject([
      { Agreed: "GDS", "Agreed by": head, "Agreed on": today, Reason: "Reads widely at home" },
    ]);
  });

  /** Agrees all that are still open, and gives what the tabs showed before. */
  const agreeTheRest = async () => {
    const before = await cellsOfTabs(opened.server, "Targets", "Ash");
    await screen()
      .getByRole("button", { name: /^Agree all \d+ in this list/ })
      .click();
    await spoken(sidebar)
      .getByText(/^Agreed \d+ targets\.$/)
      .waitFor();
    return before;
  };
  const takeBack = async () => {
    await screen().getByRole("button", { name: "Undo: what was decided in Ash" }).click();
    await spoken(sidebar)
      .getByText(/^Undone: Agreed \d+ targets\./)
      .waitFor();
  };

  test("agrees the rest of the class in this subject, and takes that back cell by cell", async () => {
    const open = await ledger({ Agreed: undefined });
    const before = await agreeTheRest();
    const upns = new Set(open.map(({ UPN }) => UPN));
    const agreed = (await ledger()).filter(({ UPN }) => upns.has(UPN));
    expect(agreed.length).toBeGreaterThan(20);
    for (const row of agreed) {
      const byPeople = row.Proposed === "Individual";
      expect(row.Agreed).toBe(byPeople ? undefined : row.Proposed);
      expect(row["Agreed by"]).toBe(byPeople ? undefined : head);
    }

    await takeBack();
    expect(await cellsOfTabs(opened.server, "Targets", "Ash")).toEqual(before);
  });

  test("taking back leaves a target on which somebody has typed since, and gives all others back", async () => {
    const { page, server } = opened;
    const [{ UPN } = {}] = await ledger({ Proposed: "EXS", Agreed: undefined });
    await openTab(page, "Targets");
    const before = await agreeTheRest();
    const address = await addressOf(server, "Targets", "Agreed", { ...readingOfAsh, UPN });
    const entered = page.waitForResponse((response) => response.url().endsWith("/api/edit"));
    await typeInto(page, address, "WTS");
    await entered;
    const [typedOver] = await ledger({ UPN });
    await takeBack();
    await screen().getByText(`Targets, ${address} now says “WTS”.`).waitFor();
    expect(await ledger({ UPN })).toEqual([typedOver]);
    const { Targets = {} } = await cellsOfTabs(server, "Targets");
    const others = (cells: Readonly<Record<string, string>> = {}) =>
      Object.entries(cells).filter(([cell]) => rowOf(cell) !== rowOf(address));
    expect(others(Targets)).toEqual(others(before.Targets));
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
