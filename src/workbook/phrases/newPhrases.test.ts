import { aTab } from "../../../testing/workbook/tabs";
import { recogniseTabs } from "../read/recogniseTabs";
import { phrasesTab } from "../tabs/records";
import { settingsTab } from "../tabs/settings";
import { editionOf, newPhrases, offeredEdition } from "./newPhrases";
import type { Phrase } from "./phrase";
import { phraseEdition, phraseEditionSetting } from "./phraseEdition";
import { phraseRow } from "./phraseRow";
import { shippedPhrases } from "./shippedPhrases";

const first = shippedPhrases.filter((phrase) => editionOf(phrase) === 1);
const later = shippedPhrases.filter((phrase) => editionOf(phrase) > 1);

/** A workbook whose Phrases tab has these, and whose Settings tab says what it was offered, where it says anything. */
function workbook(phrases: readonly Phrase[], offered?: number | string) {
  const setting = { setting: phraseEditionSetting, value: String(offered) };
  return recogniseTabs([
    aTab(phrasesTab, phrases.map(phraseRow)),
    aTab(settingsTab, offered === undefined ? [] : [setting]),
  ]).fixed;
}

test("every phrase says with which edition it came: a new one needs `since`, and the next edition", () => {
  expect(first).toHaveLength(978);
  expect(Math.max(...shippedPhrases.map(editionOf))).toBe(phraseEdition);
});

describe("the phrases that a tab has never had", () => {
  test("are those of later editions than it was filled with", () => {
    expect(newPhrases(workbook(first))).toEqual(later);
    expect(newPhrases(workbook(first, 1))).toEqual(later);
    expect(newPhrases(workbook(shippedPhrases))).toEqual([]);
  });

  test("are never those that the school has changed or taken out", () => {
    const [one, ...rest] = first;
    const changed = { ...one, text: "{child} shines." } as Phrase;
    expect(newPhrases(workbook([changed, ...rest.slice(300)]))).toEqual(later);
    expect(newPhrases(workbook(first, phraseEdition))).toEqual([]);
  });

  test("are not offered where somebody typed the very words, nor to an empty tab, which set-up fills", () => {
    const [typed] = later;
    const others = later.filter((phrase) => phrase !== typed);
    expect(newPhrases(workbook([...first, typed as Phrase], 1))).toEqual(others);
    expect(newPhrases(workbook([]))).toEqual([]);
    expect(newPhrases({})).toEqual([]);
  });
});

describe("how far a tab has been offered them", () => {
  test("is what Settings says, else the newest edition of which a phrase stands", () => {
    expect(offeredEdition(workbook(first, 7))).toBe(7);
    expect(offeredEdition(workbook(first))).toBe(1);
    expect(offeredEdition(workbook(shippedPhrases.slice(-10)))).toBe(1);
    expect(offeredEdition(workbook([...later, ...first.slice(0, 5)]))).toBe(phraseEdition);
    expect(offeredEdition(workbook(first, "a lot"))).toBe(1);
  });
});
