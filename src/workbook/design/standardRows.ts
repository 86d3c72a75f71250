import { cellText } from "../../core/cell";
import type { School } from "../../core/school/school";
import { plainHeader, readRows } from "../layout/columnMap";
import { fixedTexts } from "../phrases/fixedTexts";
import { offeredEdition } from "../phrases/newPhrases";
import type { Phrase } from "../phrases/phrase";
import { phraseEdition, phraseEditionSetting } from "../phrases/phraseEdition";
import { phraseRow } from "../phrases/phraseRow";
import { shippedPhrases } from "../phrases/shippedPhrases";
import { wording } from "../phrases/wording";
import { startingBenchmarks } from "../published/startingBenchmarks";
import { startingSchools } from "../published/startingSchools";
import { readPhrases } from "../read/readPhrases";
import type { KnownTab, KnownTabs } from "../read/recogniseTabs";
import { asText, type SheetValue } from "../sheetValue";
import type { FixedTab } from "../tabs/allTabs";
import { reviewRows } from "../tabs/letterLanguages";
import { settingRows } from "../tabs/settings";
import { scaleRows } from "./scaleRows";

type Row = Readonly<Record<string, SheetValue>>;

/**
 * The rows that come with a tab: settings that it lacks, the shipped scales, the fixed phrases of
 * letters to be translated, and the shipped phrases and published figures of a tab that has none. What the school has typed, changed or
 * taken out stays so.
 */
export function standardRows(key: FixedTab, school: School, tabs: KnownTabs): Row[] {
  const known = tabs.fixed[key];
  if (key === "settings") {
    const present = textsOf(known, "setting");
    return settingRows(school.settings.academicYear)
      .filter(({ name }) => !present.has(plainHeader(name)))
      .map(({ name, standard, meaning }) => ({
        setting: name,
        value: asText(String(name === phraseEditionSetting ? editionAfter(tabs) : standard)),
        meaning,
      }));
  }
  if (key === "scales") {
    const present = textsOf(known, "scale");
    return scaleRows().filter(({ scale }) => !present.has(plainHeader(String(scale))));
  }
  if (key === "phrases") {
    return phrasesToAdd(known).map(phraseRow);
  }
  if (key === "letterLanguages") {
    const present = textsOf(known, "english");
    return languageRows(readPhrases(tabs.fixed.phrases).phrases).filter(
      ({ english }) => !present.has(plainHeader(english)),
    );
  }
  if (key === "benchmarks" && hasNoRows(known)) return startingBenchmarks();
  if (key === "localSchools" && hasNoRows(known)) return startingSchools();
  return [];
}

/** The edition that the Phrases tab has been offered when set-up is done, which gives an empty one all there are. */
function editionAfter({ fixed }: KnownTabs): number {
  const empty = textsOf(fixed.phrases, "text").size === 0;
  return empty ? phraseEdition : offeredEdition(fixed);
}

/** All phrases for a tab that has none; for one that has some, the wording if it has none of that. */
function phrasesToAdd(known: KnownTab | undefined): readonly Phrase[] {
  if (textsOf(known, "text").size === 0) return shippedPhrases;
  return textsOf(known, "use").has("wording") ? [] : wording;
}

function languageRows(phrases: readonly Phrase[]): { place: string; english: string }[] {
  return [
    { place: "Who has checked every phrase of the column", english: reviewRows.by },
    { place: "The day of that", english: reviewRows.on },
    ...fixedTexts(phrases),
  ];
}

function hasNoRows(known: KnownTab | undefined): boolean {
  return known === undefined || readRows(known.tab, known.map, known.layout).length === 0;
}

function textsOf(known: KnownTab | undefined, key: string): Set<string> {
  if (!known) return new Set();
  const rows = readRows(known.tab, known.map, known.layout);
  return new Set(rows.map((row) => plainHeader(cellText(row.cell(key).typed))).filter(Boolean));
}
