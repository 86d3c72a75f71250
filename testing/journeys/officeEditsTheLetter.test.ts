import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenedPage, openPage } from "../browser/openPage";
import { docxOf, paragraphOf } from "../letters/docxOf";
import { axeFinds } from "./support/axe";
import { chooseFromMenu, goToScreen, openSidebar, shownScreen, sitAs } from "./support/desk";
import { doesNotFit } from "./support/fits";
import { writePreparedSchool } from "./support/preparedSchool";

const className = "Elm";

describe("the school office makes the letter the school's own", () => {
  let opened: OpenedPage;
  const screen = () => shownScreen(opened.frames.sidebar);
  const letters = () => join(opened.folder, "Drive");
  const documents = () =>
    readdirSync(letters(), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".docx"),
    );
  const everyLetter = () =>
    screen()
      .getByRole("listitem")
      .filter({ has: opened.frames.sidebar.getByRole("heading", { name: "Every letter" }) });
  const use = () => screen().getByRole("button", { name: "Use this letter: Every letter" });
  /** Edits the document as Google Docs would: other content in the same file. */
  const edit = (...lines: readonly string[]) =>
    writeFileSync(
      join(letters(), documents()[0] ?? ""),
      docxOf(lines.map((line) => paragraphOf(line)).join("")),
    );

  beforeAll(async () => {
    opened = await openPage({ makeWorkbook: writePreparedSchool() });
    await sitAs(opened.page, "School office");
  });
  afterAll(() => opened?.close());

  test("chooses Edit the letter in the menu, and gets a document", async () => {
    const { page } = opened;
    await chooseFromMenu(page, "Edit the letter");
    await page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
    await page.getByText("Every letter: the document is in your Drive").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
    expect(documents()).toEqual(["Every letter – template.docx"]);
  });

  test("sees in the sidebar that it is not in use yet, and the tags it may hold", async () => {
    await openSidebar(opened);
    await goToScreen(opened.frames.sidebar, "Letters", "Letters to parents");
    await screen().getByRole("button", { name: "Show the school’s own letters" }).click();
    await everyLetter().getByText("Its document is in your Drive, and not in use.").waitFor();
    await screen().getByText("Tags for letters").click();
    await screen().getByRole("button", { name: "Copy {first name}" }).click();
    expect(await axeFinds(opened)).toEqual([]);
    expect(await doesNotFit(opened.frames.sidebar)).toEqual([]);
  });

  test("is told of a wrong tag, and nothing is put in use", async () => {
    edit("Dear family of {frist name}", "{next steps}");
    await screen().getByLabel("Your name").fill("Mrs Marsh");
    await use().click();
    await everyLetter()
      .getByText("{frist name} is no tag. Did you mean {first name}?", { exact: false })
      .waitFor();
    await everyLetter().getByText("Every letter was not put in use", { exact: false }).waitFor();
  });

  test("makes it right and puts it in use", async () => {
    edit("Dear family of {first name}", "{next steps}");
    await use().click();
    await everyLetter().getByText("by Mrs Marsh", { exact: false }).waitFor();
  });

  test("the letters of a class read so, in the preview and in Drive", async () => {
    const { page } = opened;
    await screen().getByLabel("Class", { exact: true }).selectOption(className);
    await screen()
      .getByRole("button", { name: /^Preview the letter about/ })
      .first()
      .click();
    await screen()
      .getByText("Written in the school’s own letter: Every letter.", { exact: false })
      .waitFor();
    await screen()
      .getByRole("button", { name: `Make the letters of ${className}` })
      .click();
    await screen().getByRole("link", { name: "Open the letters" }).waitFor();
    await screen()
      .getByRole("link", { name: /^Open .*’s letter/ })
      .first()
      .click();
    const paper = page.getByTestId("document");
    await paper.getByText(/^Dear family of \w+/).waitFor();
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
