import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { aUpn } from "../core/aUpn";
import { axeFinds } from "./support/axe";
import { goToScreen, openSidebar, openTab, sitAs, typeInto } from "./support/desk";
import {
  chooseFile,
  copiedCells,
  countedRows,
  dropFile,
  type ExportedChild,
  exportedClass,
  rowsOf,
  simsCsv,
} from "./support/importing";
import { writePreparedSchool } from "./support/preparedSchool";
import { cellsOfTabs } from "./support/tabs";

/** Two who join Ash, as the office has typed them into SIMS. */
const joiners: readonly ExportedChild[] = ["Amira", "Tomasz"].map((Forename, index) => ({
  UPN: aUpn(500 + index),
  "Legal Surname": "Newcome",
  Forename,
  DOB: `1${index}/10/2018`,
  Gender: index === 0 ? "F" : "M",
  Year: "Year 3",
  "Reg Group": "Ash",
  "Pupil Premium Indicator": "N",
  "SEN Status": "N",
}));

/** Ash today: one has a new surname, one moves to Elm, one UPN is mistyped, one is not there. */
function ashToday(): readonly ExportedChild[] {
  const [renamed, moved, mistyped, ...others] = exportedClass("Ash");
  return [
    { ...renamed, "Legal Surname": "Brightwater" },
    { ...moved, "Reg Group": "Elm" },
    { ...mistyped, UPN: "H80123" },
    ...others.slice(0, -1),
    ...joiners,
  ];
}

describe("the office brings an export of SIMS into the workbook", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  let before: Record<string, string>;
  const pupils = async () => (await cellsOfTabs(opened.server, "Pupils")).Pupils ?? {};
  /** Where the surname stands that is another in the file. */
  const addressOfSurname = async () => {
    const upn = exportedClass("Ash")[0]?.UPN;
    const [address = ""] = Object.entries(await pupils()).find(([, text]) => text === upn) ?? [];
    return address.replace(/^A/, "B");
  };
  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "Headteacher");
    sidebar = await openSidebar(opened);
    before = await pupils();
    await goToScreen(sidebar, "Import", "Import data");
  });
  afterAll(() => opened?.close());

  test("sees what would change before anything is written", async () => {
    await chooseFile(sidebar, "Ash.csv", simsCsv(ashToday()));
    expect(await countedRows(sidebar)).toBe(
      "32 rows: 2 new, 2 changed, 26 unchanged, 1 waiting for an answer, 1 refused.",
    );
    expect(await sidebar.locator("#page > [aria-live]").textContent()).toMatch(/^32 rows: /);
    await sidebar
      .getByRole("heading", { name: "Ash.csv" })
      .and(sidebar.locator(":focus"))
      .waitFor();
    expect(await rowsOf(sidebar, "1 row refused").textContent()).toMatch(/Row 4.*UPN/);
    await rowsOf(sidebar, "2 rows changed").locator("summary").click();
    const changed = rowsOf(sidebar, "2 rows changed");
    await changed.getByText(/^Surname: .* Brightwater$/).waitFor();
    await changed.getByText(/^Class: Ash .* Elm$/).waitFor();
    expect(await axeFinds(opened)).toEqual([]);
    expect(await pupils()).toEqual(before);
  });

  test("answers what only a person can say, imports, and finds it in Pupils", async () => {
    const start = sidebar.getByRole("button", { name: /^Import \d/ });
    await sidebar.getByText("Answer the question first.").waitFor();
    expect(await start.getAttribute("aria-disabled")).toBe("true");
    await sidebar.getByRole("radio", { name: /^The child has left/ }).check();
    const ready = sidebar.getByRole("button", { name: "Import 2 new and 3 changed rows" });
    await ready.and(sidebar.locator(":not([aria-disabled])")).click();
    await sidebar
      .getByText(/2 rows added, 3 rows changed/)
      .first()
      .waitFor();
    await sidebar.getByText(/says all of this already/).waitFor();
    const shown = Object.values(await pupils());
    for (const wanted of ["Brightwater", "Newcome", ...joiners.map(({ UPN }) => UPN)]) {
      expect(shown).toContain(wanted);
    }
    expect(shown).not.toContain("H80123");
    expect(await axeFinds(opened)).toEqual([]);
  });

  test("takes all of it back with one press, and brings it in again", async () => {
    await sidebar.getByRole("button", { name: "Undo: the import" }).click();
    await sidebar.getByText("Taken back").waitFor();
    expect(await pupils()).toEqual(before);
    await sidebar.getByRole("button", { name: "Import 2 new and 3 changed rows" }).click();
    await sidebar
      .getByText(/2 rows added, 3 rows changed/)
      .first()
      .waitFor();
  });

  test("is told when somebody changes the workbook meanwhile, sees it, and imports then", async () => {
    await sidebar.getByRole("button", { name: "Undo: the import" }).click();
    const ready = sidebar.getByRole("button", { name: /^Import 2 new and 3 changed rows$/ });
    await ready.and(sidebar.locator(":not([aria-disabled])")).waitFor();
    await openTab(opened.page, "Pupils");
    await typeInto(opened.page, await addressOfSurname(), "Brightwater");
    await ready.press("Enter");
    await sidebar.getByText(/^Something was changed in the workbook/).waitFor();
    const now = sidebar.getByRole("button", { name: "Import 2 new and 2 changed rows" });
    await now.press("Enter");
    await sidebar
      .getByText(/2 rows added, 2 rows changed/)
      .first()
      .waitFor();
  });

  test("drops the same file, and is told that there is nothing to do", async () => {
    const now = await pupils();
    await sidebar.getByRole("button", { name: "Choose something else" }).click();
    await dropFile(sidebar, "Ash.csv", simsCsv(ashToday()));
    expect(await countedRows(sidebar)).toBe("31 rows: 30 unchanged, 1 refused.");
    await sidebar.getByText(/says all of this already/).waitFor();
    expect(await pupils()).toEqual(now);
  });

  test("chooses a PDF by mistake, and is told what to do instead", async () => {
    await sidebar.getByRole("button", { name: "Choose something else" }).click();
    await chooseFile(sidebar, "Ash.pdf", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"));
    await sidebar.getByText(/^Ash\.pdf was not read\. This is a PDF/).waitFor();
    expect(await axeFinds(opened)).toEqual([]);
  });

  test("pastes a table, of which a column is to be chosen", async () => {
    await sidebar.getByRole("radio", { name: /^Copied/ }).check();
    const cells = copiedCells(joiners).replace("Forename", "Known as at home");
    await sidebar.getByLabel("Paste the table").fill(cells);
    await sidebar.getByRole("button", { name: "Read what was pasted" }).click();
    await sidebar.getByText(/cannot be imported without a column for ‘First name’/).waitFor();
    await sidebar
      .getByLabel("First name (needed)")
      .selectOption({ label: "Known as at home (Amira)" });
    expect(await countedRows(sidebar)).toBe("2 rows: 2 unchanged.");
  });

  test("looks at a tab of the workbook that holds something else", async () => {
    await sidebar.getByRole("button", { name: "Choose something else" }).click();
    await sidebar.getByRole("radio", { name: "In a tab of this workbook" }).check();
    await sidebar.getByRole("checkbox", { name: "Trips" }).check();
    await sidebar.getByRole("button", { name: "See what would change" }).click();
    await sidebar.getByText(/^The headers do not tell what this is/).waitFor();
    expect(await sidebar.getByLabel("It holds").inputValue()).toBe("");
  });

  test("nothing leaves the computer, and nothing breaks", () => {
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
