import type { FrameLocator } from "playwright-core";
import { type OpenedPage, openPage } from "../browser/openPage";
import { axeFinds } from "./support/axe";
import {
  goToScreen,
  openSidebar,
  openTab,
  selectCells,
  shownScreen,
  sitAs,
  waitForContents,
} from "./support/desk";
import { doesNotFit } from "./support/fits";
import {
  chooseFile,
  countedRows,
  type ExportedChild,
  exportedClass,
  rowsOf,
} from "./support/importing";
import { writePreparedSchool } from "./support/preparedSchool";
import {
  copiedResults,
  exploreCsv,
  fftCsv,
  inList,
  pictureBytes,
  trackingXlsx,
} from "./support/schoolFiles";
import { addressOf, cellsOfTabs, rowsOf as rowsInTab } from "./support/tabs";

const [ash, cedar] = [exportedClass("Ash"), exportedClass("Cedar")];
const [first, second, third, fourth] = ash as [ExportedChild, ...ExportedChild[]] as [
  ExportedChild,
  ExportedChild,
  ExportedChild,
  ExportedChild,
];

describe("a school brings in the files it has", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;

  const button = (name: string | RegExp) => shownScreen(sidebar).getByRole("button", { name });
  const see = (text: string | RegExp) => shownScreen(sidebar).getByText(text).first().waitFor();
  const answer = (name: string | RegExp) =>
    shownScreen(sidebar).getByRole("radio", { name }).check();
  const tab = async (name: string) => (await cellsOfTabs(opened.server, name))[name] ?? {};
  /** Waits until nothing is being worked out, so that what stands there is what came of it. */
  const ready = async (name: string | RegExp) => {
    await button(name).and(sidebar.locator(":not([aria-disabled])")).waitFor();
    return button(name);
  };
  const startAgain = () => button("Choose something else").click();
  const nothingToDo = () => see(/^There is nothing to do: the workbook says all of this already/);
  /** Nobody is kept out, and nothing is cut off, with text of the usual size and twice as large. */
  async function isOpenToEverybody() {
    expect(await axeFinds(opened)).toEqual([]);
    for (const size of ["", "font-size: 200%"]) {
      await sidebar.locator("html").evaluate((root, to) => root.setAttribute("style", to), size);
      expect(await doesNotFit(sidebar)).toEqual([]);
    }
    await sidebar.locator("html").evaluate((root) => root.removeAttribute("style"));
  }

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "Teacher of Ash");
    sidebar = await openSidebar(opened);
    await goToScreen(sidebar, "Import", "Import data");
  });
  afterAll(() => opened?.close());

  test("a teacher pastes results, answers whose they are, and finds them in the class tab", async () => {
    await answer(/^Copied/);
    await shownScreen(sidebar)
      .getByLabel("Paste the table")
      .fill(
        copiedResults([
          [first, "Writing", "EXS"],
          [second, "Writing", "gds"],
          [third, "Writing", "Superb"],
          [fourth, "Science", "EXS"],
          [{ "Legal Surname": "Nobody", Forename: "Norma" }, "Writing", "EXS"],
        ]),
      );
    await button("Read what was pasted").click();
    await see("Answer the question first.");
    await answer(/^Yes/);
    await ready("Import 2 new rows");
    expect(await countedRows(sidebar)).toBe("5 rows: 2 new, 2 refused, 1 left out.");
    const refused = rowsOf(sidebar, "2 rows refused");
    await refused
      .getByText(`${third.Forename} ${third["Legal Surname"]}`, { exact: false })
      .waitFor();
    await refused.getByText("‘Superb’", { exact: false }).waitFor();
    await refused.getByText("No child of the Pupils tab has this name", { exact: false }).waitFor();
    await isOpenToEverybody();
    await button("Import 2 new rows").click();
    await see(/: 2 rows added\./);
    const written = (await rowsInTab(opened.server, "Ash")).flatMap((row) => {
      const mark = row["Writing autumn"];
      return mark === undefined ? [] : [`${row.Surname}, ${row["First name"]}: ${mark}`];
    });
    expect(written).toEqual([`${inList(first)}: EXS`, `${inList(second)}: GDS`]);
  });

  test("the office brings FFT's estimates; a row that cannot be right stays out, and all is undone", async () => {
    await sitAs(opened.page, "School office");
    const before = await tab("FFT");
    await startAgain();
    const estimates = fftCsv([
      [first, 5, 20, 50, 25],
      [second, 5, 20, 50, 40],
      [third, 0, 2, 28, 70],
    ]);
    await chooseFile(sidebar, "Aspire.csv", estimates);
    await see("On which of FFT's benchmarks are these estimates?");
    await answer(/^FFT20/);
    await ready("Import 2 new rows");
    expect(await countedRows(sidebar)).toBe("3 rows: 2 new, 1 refused.");
    await rowsOf(sidebar, "1 row refused")
      .getByText("The four chances add up to 115% and should make 100%", { exact: false })
      .waitFor();
    expect(await tab("FFT")).toEqual(before);
    await button("Import 2 new rows").click();
    await see(/: 2 rows added\./);
    const ours = { Benchmark: "FFT20", "Chance expected %": "50", "Chance greater depth %": "25" };
    expect(await rowsInTab(opened.server, "FFT", { UPN: first.UPN, ...ours })).toHaveLength(1);
    await button("Undo: the import").click();
    await see("Taken back");
    expect(await tab("FFT")).toEqual(before);
  });

  test("the office connects the school's tracking sheet, and the same file again changes nothing", async () => {
    await startAgain();
    const file = await trackingXlsx({ Ash: ash.slice(2, 6), Cedar: cedar.slice(0, 4) });
    await chooseFile(sidebar, "Our tracking.xlsx", file);
    await shownScreen(sidebar).getByRole("heading", { name: "Our tracking.xlsx" }).waitFor();
    await see("Your tracking sheet");
    await see("Answer the question first.");
    const box = (name: string) => shownScreen(sidebar).getByRole("checkbox", { name }).isChecked();
    expect([await box("Read me"), await box("Ash tracking"), await box("Cedar tracking")]).toEqual([
      false,
      true,
      true,
    ]);
    await isOpenToEverybody();
    await answer(/^Yes, all of them/);
    await see(/the class tab holds another mark than the file/);
    await answer("Those of the file");
    const start = await ready(/^Import \d/);
    expect(await countedRows(sidebar)).toMatch(/^10 rows: .*, 2 left out\.$/);
    await see(/targets are agreed by people/);
    await start.click();
    await see(/^Imported Your tracking sheet: .*(added|changed)/);
    const marks = async (name: string, { UPN }: ExportedChild) => {
      const [row] = await rowsInTab(opened.server, name, { UPN });
      return [row?.["Writing autumn"], row?.["Mathematics autumn"]];
    };
    for (const child of ash.slice(2, 6)) expect(await marks("Ash", child)).toEqual(["EXS", "GDS"]);
    for (const child of cedar.slice(0, 4)) {
      expect(await marks("Cedar", child)).toEqual(["EXS", "GDS"]);
    }

    const after = [await tab("Ash"), await tab("Cedar")];
    await startAgain();
    await chooseFile(sidebar, "Our tracking.xlsx", file);
    await answer(/^Yes, all of them/);
    await nothingToDo();
    expect(await countedRows(sidebar)).toBe("10 rows: 8 unchanged, 2 left out.");
    expect([await tab("Ash"), await tab("Cedar")]).toEqual(after);
  });

  test("the head brings new figures of DfE, and sees them in Benchmarks", async () => {
    await sitAs(opened.page, "Headteacher");
    await startAgain();
    const file = exploreCsv(
      'All pupils,Total,"Reading, writing and maths",58,7,z',
      "All pupils,Total,Reading,74,31,105",
      "Disadvantaged status,Disadvantaged,Reading,SUPP,c,z",
    );
    await chooseFile(sidebar, "ks2_local_authority_2026.csv", file);
    await ready("Import 2 new rows");
    await see("Published Key Stage 2 figures, a row a subject");
    await see(/^Some of these figures are provisional/);
    await button("Import 2 new rows").click();
    await see(/: 2 rows added\./);
    const { page } = opened;
    await openTab(page, "Benchmarks");
    const figure = {
      Year: "2025/26",
      Area: "Dorset",
      Measure: "Key Stage 2 reading: average scaled score",
    };
    await selectCells(page, await addressOf(opened.server, "Benchmarks", "Value", figure));
    await waitForContents(page, "105");
  });

  test("a picture under another name and half a file are refused, each by name, and nothing is written", async () => {
    const before = await cellsOfTabs(opened.server);
    await startAgain();
    await chooseFile(sidebar, "Ash.xlsx", pictureBytes);
    await see(/^Ash\.xlsx was not read\. This is a picture/);
    const whole = await trackingXlsx({ Ash: ash });
    await chooseFile(sidebar, "Half of it.xlsx", whole.subarray(0, whole.length / 2));
    await see(/^Half of it\.xlsx was not read\. This file is damaged or was not copied whole/);
    await isOpenToEverybody();
    // Whoever turns to another way is not told any more of the file.
    await answer(/^Copied/);
    await shownScreen(sidebar).getByRole("alert").waitFor({ state: "detached" });
    expect(await cellsOfTabs(opened.server)).toEqual(before);
  });

  test("nothing leaves the computer, and nothing breaks", () => {
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
