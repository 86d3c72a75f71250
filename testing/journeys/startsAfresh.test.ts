import { type OpenedPage, openPage } from "../browser/openPage";
import { openTab, typeInto } from "./support/desk";
import { cellsOfTabs } from "./support/tabs";

describe("somebody who has tried things out", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage();
  });
  afterAll(() => opened?.close());
  const surname = async () => (await cellsOfTabs(opened.server, "Pupils")).Pupils?.B2;

  test("starts afresh: what was typed is gone, and a new sample school is there", async () => {
    const { page } = opened;
    const entered = page.waitForResponse((response) => response.url().endsWith("/api/edit"));
    await openTab(page, "Pupils");
    await typeInto(page, "B2", "Quillfeather");
    await entered;
    // It is asked first, and Cancel leaves everything as it is.
    await page.getByRole("button", { name: "Start afresh" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await surname()).toBe("Quillfeather");

    const shownAnew = page.waitForEvent("load");
    await page.getByRole("button", { name: "Start afresh" }).click();
    await page.getByRole("button", { name: "OK" }).click();
    await shownAnew;
    await openTab(page, "Birch");
    expect(await surname()).toMatch(/\w/);
    expect(await surname()).not.toBe("Quillfeather");
    expect(opened.errors).toEqual([]);
  });
});
