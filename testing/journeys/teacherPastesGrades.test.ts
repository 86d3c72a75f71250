import type { FrameLocator } from "playwright-core";
import type { EditReply, EditRequest } from "../../local/page/protocol";
import { type OpenedPage, openPage } from "../browser/openPage";
import {
  aboutCell,
  cut,
  inList,
  listArrow,
  openSidebar,
  openTab,
  paste,
  pickInto,
  selectCells,
  shownScreen,
  sitAs,
  spoken,
  typeInto,
  waitForContents,
  waitForText,
} from "./support/desk";
import { writePreparedSchool } from "./support/preparedSchool";
import { addressOf, cellsOfTabs } from "./support/tabs";

/** The autumn columns of Ash: reading, writing and mathematics, each for thirty children. */
const autumn = { reading: "H", writing: "R", mathematics: "AB" } as const;

/** What the teacher has got wrong, by cell, with what the page says of it. */
const mistakes: Readonly<Record<string, { readonly typed: string; readonly why: RegExp }>> = {
  H4: { typed: "EXSS", why: /‘EXSS’ is not a code of the scale.* Was EXS meant\?/ },
  H7: { typed: " exp ", why: /‘exp’ is read as EXS and counts\./i },
  R5: { typed: "ON", why: /‘ON’ is on another scale \(On entry\)/ },
  R9: { typed: "absent", why: /‘absent’ is not a code of the scale/ },
  AB6: { typed: "140", why: /‘140’ is on another scale/ },
};

/** Thirty grades for a column, mistakes included. One stands in small letters, which is no mistake. */
function gradesFor(column: string): string[][] {
  return Array.from({ length: 30 }, (_, child) => {
    const address = `${column}${child + 2}`;
    if (address === "H10") return [" exs"];
    return [mistakes[address]?.typed ?? (child % 3 === 0 ? "GDS" : "EXS")];
  });
}

/** Writing's start, last year and autumn: a block of thirty children. */
const writing = Array.from({ length: 30 }, (_, child) =>
  ["P", "Q", "R"].map((column) => `${column}${child + 2}`),
);

describe("the teacher of Ash pastes the autumn's grades", () => {
  let opened: OpenedPage;
  let sidebar: FrameLocator;
  /** What was sent to the workbook, edit by edit. */
  const sent: string[] = [];
  const inAsh = async () => (await cellsOfTabs(opened.server, "Ash")).Ash ?? {};
  const screen = () => shownScreen(sidebar);
  const toMend = (left: number) => screen().getByText(`Codes to mend: ${left}`).waitFor();
  const fix = (address: string) =>
    screen()
      .getByRole("listitem")
      .filter({ hasText: new RegExp(`\\b${address}\\b`) });

  /** Does something that is entered into the workbook, and waits until it is. */
  async function entering(work: () => Promise<void>): Promise<EditReply> {
    const answered = opened.page.waitForResponse((response) =>
      response.url().endsWith("/api/edit"),
    );
    await work();
    return (await (await answered).json()) as EditReply;
  }

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    const { page } = opened;
    page.on("request", (request) => {
      if (!request.url().endsWith("/api/edit")) return;
      const { row, column, values } = request.postDataJSON() as EditRequest;
      sent.push(`row ${row}, column ${column}: ${values.length} x ${values[0]?.length}`);
    });
    await sitAs(page, "Teacher of Ash");
    await openTab(page, "Ash");
  });
  afterAll(() => opened?.close());

  test("a column of thirty is one edit, and every cell holds what was pasted", async () => {
    const { page } = opened;
    for (const column of Object.values(autumn)) {
      await selectCells(page, `${column}2`);
      await entering(() => paste(page, gradesFor(column)));
    }
    expect(sent).toEqual([
      "row 2, column 8: 30 x 1",
      "row 2, column 18: 30 x 1",
      "row 2, column 28: 30 x 1",
    ]);
    const cells = await inAsh();
    for (const column of Object.values(autumn)) {
      const stand = gradesFor(column).map((_, child) => [cells[`${column}${child + 2}`]]);
      expect(stand).toEqual(gradesFor(column));
    }
  });

  test("pasting what stands there already is entered too, and nothing is left waiting", async () => {
    const { page } = opened;
    await selectCells(page, "H2");
    await entering(() => paste(page, gradesFor("H")));
    expect(sent.pop()).toBe("row 2, column 8: 30 x 1");
    await entering(() => typeInto(page, "H3", "WTS"));
    await selectCells(page, "H4");
    await aboutCell(page).getByText("EXSS").waitFor();
    expect((await inAsh()).H3).toBe("WTS");
    await entering(() => typeInto(page, "H3", "EXS"));
  });

  test("the page says at once which cells are wrong, and why", async () => {
    const { page } = opened;
    for (const [address, { why }] of Object.entries(mistakes)) {
      await selectCells(page, address);
      await aboutCell(page).getByText(why).waitFor();
    }
    await selectCells(page, "H10");
    await aboutCell(page).getByText("Reading autumn").waitFor();
    expect(await aboutCell(page).textContent()).toBe("Reading autumn");
  });

  test("My class lists them; some are mended with a click, the rest by typing", async () => {
    const { page } = opened;
    sidebar = await openSidebar(opened);
    await sidebar.getByLabel("Class", { exact: true }).selectOption("Ash");
    await toMend(5);
    for (const address of ["H4", "H7"]) {
      await fix(address)
        .getByRole("button", { name: /^Fix it: EXS/ })
        .click();
      await fix(address).getByText("Mended 1 entry in Ash.").waitFor();
    }
    await toMend(3);
    await entering(() => typeInto(page, "R5", "EXS"));
    await entering(() => typeInto(page, "R9", "A"));
    await entering(() => typeInto(page, "AB6", "GDS"));
    await screen().getByRole("button", { name: "Read Ash again" }).click();
    await toMend(0);
    const { H4, H7, R5, R9, AB6 } = await inAsh();
    expect({ H4, H7, R5, R9, AB6 }).toEqual({
      H4: "EXS",
      H7: "EXS",
      R5: "EXS",
      R9: "A",
      AB6: "GDS",
    });
    for (const address of Object.keys(mistakes)) {
      await selectCells(page, address);
      await aboutCell(page).getByText("autumn").waitFor();
      expect(await aboutCell(page).getByText("Note").count()).toBe(0);
    }
  });

  test("a click that is taken back is told where it was made, and the cell is as it was", async () => {
    const { page } = opened;
    await fix("H4").getByRole("button", { name: /^Undo/ }).click();
    const notice = fix("H4").locator(".notice");
    await notice.getByText("Taken back").waitFor();
    await toMend(1);
    const told = (await notice.locator("p").nth(1).textContent()) ?? "";
    expect(told).not.toBe("");
    expect(await spoken(sidebar).textContent()).toBe(told);
    expect(await notice.evaluate((element) => element.matches(":focus"))).toBe(true);
    expect((await inAsh()).H4).toBe("EXSS");
    await selectCells(page, "H4");
    await aboutCell(page)
      .getByText(mistakes.H4?.why ?? "")
      .waitFor();

    await fix("H4")
      .getByRole("button", { name: /^Fix it: EXS/ })
      .click();
    await toMend(0);
    expect((await inAsh()).H4).toBe("EXS");
  });

  test("a grade is picked from the list of its cell", async () => {
    const { page } = opened;
    await entering(() => pickInto(page, "AB2", "WTS"));
    expect((await inAsh()).AB2).toBe("WTS");
    await waitForContents(page, "WTS");
  });

  test("a grade is picked with the keys alone, from the list of the selected cell", async () => {
    const { page } = opened;
    await selectCells(page, "AB3");
    await listArrow(page).waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    const first = page.locator(".dropdown-List-item").first();
    await first.and(page.locator(":focus")).waitFor();
    const wanted = inList(page, "WTS");
    for (let presses = 0; presses < 12; presses += 1) {
      if (await wanted.evaluate((element) => element.matches(":focus"))) break;
      await page.keyboard.press("ArrowDown");
    }
    await entering(() => page.keyboard.press("Enter"));
    expect((await inAsh()).AB3).toBe("WTS");
    // The keyboard is in the grid again, and Escape leaves the next list as it is.
    await page.keyboard.press("ArrowDown");
    await listArrow(page).waitFor();
    await waitForText(page.getByLabel("Go to cell"), "AB4");
    await page.keyboard.press("Enter");
    await first.and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await first.waitFor({ state: "detached" });
    await selectCells(page, "B4");
    await listArrow(page).waitFor({ state: "hidden" });
  });

  test("what is cut stands where it is pasted, line by line, and no longer where it stood", async () => {
    const { page } = opened;
    const move = async (from: string, to: string) => {
      await selectCells(page, from);
      await cut(page);
      await selectCells(page, to);
      const emptied = page.waitForResponse((response) => {
        const { values } = (response.request().postDataJSON() ?? {}) as Partial<EditRequest>;
        return response.url().endsWith("/api/edit") && values?.flat().join("") === "";
      });
      await page.keyboard.press("Control+V");
      await emptied;
      // What was cut is framed until it has been pasted.
      await page.locator(".fortune-selection-copy").first().waitFor({ state: "detached" });
    };
    const before = await inAsh();
    await move("H20:H21", "H21");
    expect(await inAsh()).toMatchObject({ H21: before.H20, H22: before.H21 });
    expect((await inAsh()).H20).toBeUndefined();

    const whose = { Surname: before.B2, "First name": before.C2 };
    const strengths = await addressOf(opened.server, "Ash", "Strengths", whose);
    const help = await addressOf(opened.server, "Ash", "Help at home", whose);
    expect(before[strengths]).toContain("\n");
    await move(strengths, help);
    expect((await inAsh())[help]).toBe(before[strengths]);
    expect((await inAsh())[strengths]).toBeUndefined();
  });

  test("a block is deleted in one edit, and stands again in one", async () => {
    const { page } = opened;
    const blocks = async () => {
      const cells = await inAsh();
      return writing.map((row) => row.map((address) => cells[address] ?? ""));
    };
    const before = await blocks();
    sent.length = 0;
    await selectCells(page, "P2:R31");
    await entering(() => page.keyboard.press("Delete"));
    expect((await blocks()).flat().join("")).toBe("");
    await entering(() => page.keyboard.press("Control+Z"));
    expect(await blocks()).toEqual(before);
    await entering(() => page.keyboard.press("Delete"));
    await entering(() => typeInto(page, "R2", before[0]?.[2] ?? ""));
    expect((await inAsh()).R2).toBe(before[0]?.[2]);
    await selectCells(page, "P2");
    await entering(() => paste(page, before));
    expect(await blocks()).toEqual(before);
    const block = "row 2, column 16: 30 x 3";
    expect(sent).toEqual([block, block, block, "row 2, column 18: 1 x 1", block]);
  });

  test("a cell that was opened and left as it was can be deleted", async () => {
    const { page } = opened;
    await selectCells(page, "H5");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    await selectCells(page, "H5");
    await entering(() => page.keyboard.press("Delete"));
    expect((await inAsh()).H5).toBeUndefined();
    await selectCells(page, "H5");
    await page.keyboard.type("GDS");
    await entering(() => page.keyboard.press("Enter"));
    expect((await inAsh()).H5).toBe("GDS");
  });

  test("nothing has left the computer, and the page has met no error", () => {
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
