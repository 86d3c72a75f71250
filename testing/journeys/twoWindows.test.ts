import type { FrameLocator, Page } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import {
  goToScreen,
  openSidebar,
  openTab,
  selectCells,
  shownScreen,
  sitAs,
  spoken,
  typeInto,
  waitForContents,
} from "./support/desk";
import { writePreparedSchool } from "./support/preparedSchool";
import { addressOf, rowsOf, type ShownRow } from "./support/tabs";

const steps = "Next steps";
const typedByA = "use commas in a list";
const typedByB = "read aloud with expression";

describe("two people at one workbook", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  let other: Page;
  let child: ShownRow;
  const screen = () => shownScreen(sidebar);
  const rowOf = async ({ UPN }: ShownRow) => (await rowsOf(opened.server, "Ash", { UPN }))[0];

  /** Types in the other window, and sees it arrive in the first. */
  const typeInOther = async (address: string, text: string) => {
    await selectCells(opened.page, address);
    await typeInto(other, address, text);
    await waitForContents(opened.page, text);
  };

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "Teacher of Ash");
    await openTab(opened.page, "Ash");
    sidebar = await openSidebar(opened);
    other = await opened.page.context().newPage();
    await other.goto(opened.server.address);
    await sitAs(other, "Headteacher");
    await openTab(other, "Ash");
    [child = {}] = await rowsOf(opened.server, "Ash");
  });
  afterAll(() => opened?.close());

  test("a mark that one types appears in the other's grid", async () => {
    await typeInOther("H2", "WTS");
  });

  test("words that somebody else has changed since are kept, and so are one's own", async () => {
    await goToScreen(sidebar, "A child", "A child");
    const find = screen().getByLabel("Find a child by name");
    await find.fill(`${child["First name"]} ${child.Surname}`);
    await find.press("Enter");
    const field = screen().getByLabel(steps, { exact: true });
    await field.fill(typedByA);
    await screen().getByLabel("Comment").fill("A good term.");

    const address = await addressOf(opened.server, "Ash", steps, { UPN: child.UPN });
    await typeInOther(address, typedByB);
    await screen().getByRole("button", { name: "Save", exact: true }).click();
    const told = screen().getByRole("group", { name: `${steps}: changed by somebody else` });
    await told.getByText(typedByB).waitFor();
    expect(await field.inputValue()).toBe(typedByA);
    expect(await rowOf(child)).toMatchObject({ [steps]: typedByB, Comment: "A good term." });

    await told.getByRole("button", { name: `Keep mine: ${steps}` }).click();
    await screen().getByRole("button", { name: "Save", exact: true }).click();
    await screen().getByText("Everything is saved").waitFor();
    expect(await rowOf(child)).toMatchObject({ [steps]: typedByA });
  });

  test("a target that somebody else has agreed since is kept", async () => {
    const wanted = { UPN: child.UPN, Subject: "Reading", Horizon: "Year end" };
    await openTab(opened.page, "Targets");
    await openTab(other, "Targets");
    await goToScreen(sidebar, "Targets", "Targets");
    await screen().getByLabel("Class", { exact: true }).selectOption("Ash");
    await screen().getByLabel("Your name").fill("Miss A. Teacher");
    await screen().getByLabel("Subject").selectOption("Reading");
    const [before] = await rowsOf(opened.server, "Targets", wanted);
    const others = before?.Proposed === "EXS" ? "GDS" : "EXS";

    const address = await addressOf(opened.server, "Targets", "Agreed", wanted);
    await typeInOther(address, others);
    const name = `Agree ${before?.Proposed} for ${child["First name"]} ${child.Surname}, Reading, Year end`;
    await screen().getByRole("button", { name }).click();
    await spoken(sidebar).getByText("Somebody else has changed this in the meantime").waitFor();
    await screen().getByText(`Targets, ${address} now says “${others}”.`).waitFor();
    const [after] = await rowsOf(opened.server, "Targets", wanted);
    expect(after).toMatchObject({ Agreed: others });
    expect(after?.["Agreed by"]).toBeUndefined();
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
