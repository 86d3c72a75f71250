import { aTab, type TestRow } from "../../../testing/workbook/tabs";
import { workbookOfValues } from "../../../testing/workbook/workbookOfValues";
import { phraseEdition, phraseEditionSetting } from "../../workbook/phrases/phraseEdition";
import { fixedTabs } from "../../workbook/tabs/allTabs";
import type { UndoEntry } from "../api";
import { undoChange } from "../undo/undoChange";
import type { UndoStore } from "../undo/undoStore";
import { addPhrases } from "./addPhrases";
import { phraseOffer } from "./phraseOffer";

const own = { use: "Strength", text: "{child} shines." };
const edition = { setting: phraseEditionSetting, value: "1", meaning: "" };
const noon = new Date(2026, 10, 23, 12);

/** A workbook whose Phrases tab has one phrase of the school's own. */
function workbook(settings: readonly TestRow[] = [edition]) {
  return workbookOfValues(
    [
      aTab(fixedTabs.phrases, [own]),
      aTab(fixedTabs.settings, settings),
      aTab(fixedTabs.letters),
      aTab(fixedTabs.log),
    ],
    noon,
  );
}

/** Keeps the last change. */
function oneUndo(): UndoStore {
  let kept: { entry: UndoEntry; record: string } | undefined;
  return {
    list: () => (kept ? [kept.entry] : []),
    newToken: () => "token",
    holds: () => true,
    keep: (entry, record) => {
      kept = { entry, record };
      return true;
    },
    read: () => kept?.record,
    forget: () => {
      kept = undefined;
    },
  };
}

type School = ReturnType<typeof workbook>;
const texts = ({ rows }: School) => rows("Phrases").map((row) => row.Text);
const offered = ({ rows }: School) =>
  rows("Settings").filter(({ Setting }) => Setting === phraseEditionSetting);

describe("new phrases", () => {
  test("are shown by use before anything is written", () => {
    const school = workbook();
    expect(phraseOffer(school.store)).toEqual({
      count: 1,
      uses: [{ use: "Wording", texts: ["Class teachers"] }],
    });
    expect(texts(school)).toEqual([own.text]);
  });

  test("are added below what stands, logged once, and not offered again, deleted or not", () => {
    const school = workbook();
    expect(addPhrases(school).sentence).toContain("Added 1 new phrase to the Phrases tab.");
    expect(texts(school)).toEqual([own.text, "Class teachers"]);
    expect(school.rows("Log")).toHaveLength(1);
    school.type("Phrases", "Class teachers", "Text", "Teachers");
    expect(phraseOffer(school.store).count).toBe(0);
    expect(addPhrases(school).sentence).toBe("Nothing had to be changed.");
    expect(texts(school)).toEqual([own.text, "Teachers"]);
  });

  test.each([
    ["in the row that stands", [edition]],
    ["in a row that is added", [{ setting: "Challenge", value: "High" }]],
  ])("are noted in Settings, %s", (_, settings) => {
    const school = workbook(settings);
    addPhrases(school);
    expect(offered(school)).toMatchObject([{ Value: String(phraseEdition) }]);
  });

  test("taken back, they are offered again", () => {
    const school = { ...workbook(), undo: oneUndo() };
    const { undo } = addPhrases(school);
    undoChange(school.store, school.undo, undo?.token ?? "", noon);
    expect(texts(school).filter((text) => text !== "")).toEqual([own.text]);
    expect(phraseOffer(school.store).count).toBe(1);
  });

  test("need a Phrases tab", () => {
    const school = workbookOfValues([aTab(fixedTabs.settings, [edition])], noon);
    expect(phraseOffer(school.store).count).toBe(0);
    expect(() => addPhrases(school)).toThrow("Choose Set up this workbook");
  });
});
