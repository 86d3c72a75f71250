import { cellText } from "../../core/cell";
import { plainHeader, readRows } from "../layout/columnMap";
import { toCellValue } from "../sheetValue";
import { reviewRows } from "../tabs/letterLanguages";
import type { KnownTab } from "./recogniseTabs";

/** A language's column of the Letter languages tab. */
export interface LetterLanguage {
  /** As the column's heading has it. */
  readonly name: string;
  /** Who reviewed the phrases, and when; blank where nobody has. */
  readonly reviewedBy: string;
  readonly reviewedOn: string;
  /** The phrases that are filled in, by their English. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the Letter languages tab: a language for every heading beside its own columns. */
export function readLetterLanguages(known: KnownTab | undefined): LetterLanguage[] {
  if (!known) return [];
  const { tab, map, layout } = known;
  const own = new Set(map.columns.values());
  const rows = readRows(tab, map, layout).map(({ row, cell }) => ({
    english: oneLine(cellText(cell("english").typed)),
    values: tab.values[row - 1] ?? [],
  }));
  return map.headers.flatMap((name, index) => {
    if (name === "" || own.has(index + 1)) return [];
    const texts = new Map<string, string>();
    for (const { english, values } of rows) {
      const text = oneLine(cellText(toCellValue(values[index])));
      if (text !== "" && english !== "" && !texts.has(english)) texts.set(english, text);
    }
    return [{ name, ...taken(texts) }];
  });
}

/** The rows on the review taken out of the phrases. */
function taken(texts: Map<string, string>): Omit<LetterLanguage, "name"> {
  const take = (label: string) => {
    const key = [...texts.keys()].find((each) => plainHeader(each) === plainHeader(label)) ?? "";
    const value = texts.get(key) ?? "";
    texts.delete(key);
    return value;
  };
  return { reviewedBy: take(reviewRows.by), reviewedOn: take(reviewRows.on), texts };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
