import { join } from "node:path";
import { goToScreen, openSidebar, openTab, selectCells } from "../../testing/journeys/support/desk";
import { addressOf } from "../../testing/journeys/support/tabs";
import { photographPaper } from "./paper";
import { picturedPage } from "./picturedPage";
import type { PreparedSample } from "./preparedSample";

/** The child whose letter is shown. */
const withLetter = /Jude Hall/;

/** The child whose marks are shown: they have gone up since Year 4. */
const withMarks = { tab: "Beech", "First name": "Martha", Surname: "Spencer" } as const;

/** The entry that is selected: one that the check asks to look at. */
const withEntry = "Birch";
const entry = "Reading autumn";

/** So high that a child's first subject can be read to its end. */
const highWindow = { width: 1280, height: 968 } as const;

/** Takes the four pictures of the README. */
export function readmePictures(sample: PreparedSample, folder: string): Promise<void> {
  const file = (name: string) => join(folder, name);
  return picturedPage(sample, { width: 1280, height: 760 }, async (opened) => {
    const { page, server } = opened;
    await photographPaper(page, withLetter, file("letter.png"));
    await photographPaper(page, /Cohort summary/, file("summary.png"));

    const lookAt = { "To look at": `${entry} (check)` };
    await openTab(page, withEntry);
    await selectCells(page, await addressOf(server, withEntry, entry, lookAt));
    const sidebar = await openSidebar(opened);
    await sidebar.getByRole("heading", { name: "Children off target" }).waitFor();
    await page.screenshot({ path: file("page.png") });

    await page.setViewportSize(highWindow);
    const { tab, ...name } = withMarks;
    await openTab(page, tab);
    await selectCells(page, await addressOf(server, tab, "Surname", name));
    await goToScreen(sidebar, "A child", "A child");
    await sidebar.getByRole("heading", { name: "For the letter" }).waitFor();
    await page.getByTestId("sidebar").screenshot({ path: file("sidebar.png") });
  });
}
