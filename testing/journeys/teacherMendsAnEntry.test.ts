import { type OpenedPage, openPage } from "../browser/openPage";
import { axeFinds } from "./support/axe";
import {
  aboutCell,
  openSidebar,
  openTab,
  selectCells,
  sitAs,
  typeInto,
  waitForContents,
} from "./support/desk";
import { writePreparedSchool } from "./support/preparedSchool";

describe("a teacher types a mark that is no code", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "Teacher of Ash");
    await openTab(opened.page, "Ash");
  });
  afterAll(() => opened?.close());

  test("is told at once, mends it with one click in My class, and takes that back", async () => {
    const { page } = opened;
    await typeInto(page, "H2", "EXXS");
    await selectCells(page, "H2");
    await aboutCell(page).getByText("EXXS").first().waitFor();

    const sidebar = await openSidebar(opened);
    await sidebar.getByLabel("Class", { exact: true }).selectOption("Ash");
    await sidebar
      .getByRole("button", { name: /^Fix it/ })
      .first()
      .click();
    await sidebar.getByRole("button", { name: /^Undo/ }).first().waitFor();
    await waitForContents(page, "EXS");

    await sidebar.getByRole("button", { name: /^Undo/ }).first().click();
    await aboutCell(page).getByText("EXXS").first().waitFor();
    await waitForContents(page, "EXXS");
  });

  test("reads pages that are open to everybody, and nothing leaves the computer", async () => {
    expect(await axeFinds(opened)).toEqual([]);
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
