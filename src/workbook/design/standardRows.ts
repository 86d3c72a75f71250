import { cellText } from "../../core/cell";
import type { School } from "../../core/school/school";
import { plainHeader, readRows } from "../layout/columnMap";
import { shippedPhrases } from "../phrases/shippedPhrases";
import { startingBenchmarks } from "../published/startingBenchmarks";
import { startingSchools } from "../published/startingSchools";
import type { KnownTab, KnownTabs } from "../read/recogniseTabs";
import { asText, type SheetValue } from "../sheetValue";
import type { FixedTab } from "../tabs/allTabs";
import { settingRows } from "../tabs/settings";
import { scaleRows } from "./scaleRows";

type Row = Readonly<Record<string, SheetValue>>;

/**
 * The rows that come with a tab: settings that it lacks, the shipped scales, and the shipped
 * phrases and published figures of a tab that has none. What the school has typed, changed or
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
        value: asText(String(standard)),
        meaning,
      }));
  }
  if (key === "scales") {
    const present = textsOf(known, "scale");
    return scaleRows().filter(({ scale }) => !present.has(plainHeader(String(scale))));
  }
  if (key === "phrases" && textsOf(known, "text").size === 0) {
    return shippedPhrases.map((phrase) => ({ ...phrase, years: asText(phrase.years) }));
  }
  if (key === "benchmarks" && hasNoRows(known)) return startingBenchmarks();
  if (key === "localSchools" && hasNoRows(known)) return startingSchools();
  return [];
}

function hasNoRows(known: KnownTab | undefined): boolean {
  return known === undefined || readRows(known.tab, known.map, known.layout).length === 0;
}

function textsOf(known: KnownTab | undefined, key: string): Set<string> {
  if (!known) return new Set();
  const rows = readRows(known.tab, known.map, known.layout);
  return new Set(rows.map((row) => plainHeader(cellText(row.cell(key).typed))).filter(Boolean));
}
