import { join } from "node:path";
import { picturedPage } from "./picturedPage";
import type { PreparedSample } from "./preparedSample";

const addOn = "Pupil Targets";

/** Photographs what the page shows beside the sidebar: the menu, an alert, a prompt, Drive, a document. */
export function pagePictures(sample: PreparedSample, folder: string): Promise<void> {
  return picturedPage(sample, { width: 1280, height: 760 }, async ({ page }) => {
    const photograph = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
    const item = (name: string) => page.getByRole("menuitem", { name, exact: true });
    const openMenu = async () => {
      await page.getByRole("button", { name: "Extensions" }).click();
      await item(addOn).click();
    };

    await openMenu();
    await item("Check entries").hover();
    await photograph("menu");
    await item("Check entries").click();
    await page.getByTestId("alert").waitFor();
    await photograph("alert");
    await page.getByTestId("alert").getByRole("button", { name: "OK" }).click();

    await openMenu();
    await item("Generate parent letters").click();
    await page.getByTestId("prompt").waitFor();
    await photograph("prompt");
    await page.getByTestId("prompt").getByRole("button", { name: "Cancel" }).click();

    await page.getByRole("button", { name: "Drive", exact: true }).click();
    const document = page.getByTestId("drive").getByRole("button", { name: /Cohort summary/ });
    await document.waitFor();
    await photograph("drive");
    await document.click();
    await page.getByTestId("document").locator("section.docx").first().waitFor();
    await photograph("document");
  });
}
