import { bandNames } from "../../core/band";
import { termNames } from "../../core/calendar/assessmentPoint";
import { type Cell, cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import { fixedWordKeys, fixedWords } from "../../core/letter/fixedWords";
import { subjectNames } from "../../core/subject";
import { plainHeader, type RowReader, readRows } from "../layout/columnMap";
import { type Phrase, type PhraseUse, phraseUses, whenNotYetAssessed } from "../phrases/phrase";
import { placeholdersFor, unknownPlaceholders } from "../phrases/placeholders";
import { shippedPhrases } from "../phrases/shippedPhrases";
import { readYears, yearsText } from "../phrases/yearsCovered";
import { subjectOf } from "./fields";
import type { KnownTab } from "./recogniseTabs";

/** The words of a workbook's letters, and what is wrong with the rows that cannot be used. */
export interface ReadPhrases {
  readonly phrases: readonly Phrase[];
  readonly findings: readonly Finding[];
}

const whens: readonly string[] = [
  ...Object.values(bandNames),
  ...Object.values(termNames),
  whenNotYetAssessed,
];

const places: readonly string[] = fixedWordKeys.map((key) => fixedWords[key].place);

/**
 * Reads the Phrases tab. Where there is no tab, or it has no row that can be used, the phrases
 * that come with the add-on. A row that cannot be used is left out and reported.
 */
export function readPhrases(known: KnownTab | undefined): ReadPhrases {
  const findings: Finding[] = [];
  const rows = known ? readRows(known.tab, known.map, known.layout) : [];
  const phrases = rows.flatMap((row) => readPhrase(row, findings));
  return { phrases: phrases.length > 0 ? phrases : shippedPhrases, findings };
}

function readPhrase(row: RowReader, findings: Finding[]): Phrase[] {
  const before = findings.length;
  const use = readUse(row.cell("use"), findings);
  const subject = readSubject(row.cell("subject"), findings);
  const years = readYearsCell(row.cell("years"), findings);
  const when = readWhen(row.cell("when"), use, findings);
  const text = readText(row.cell("text"), use, findings);
  return findings.length > before || use === undefined ? [] : [{ use, subject, years, when, text }];
}

function readUse(cell: Cell, findings: Finding[]): PhraseUse | undefined {
  const typed = plainHeader(cellText(cell.typed)).replace(/s$/, "");
  const use = phraseUses.find((each) => plainHeader(each) === typed);
  if (!use) findings.push(unusable(cell, "phraseUse", phraseUses.join(", ")));
  return use;
}

function readSubject(cell: Cell, findings: Finding[]): string {
  if (cellText(cell.typed) === "") return "";
  const subject = subjectOf(cell);
  if (subject) return subjectNames[subject];
  const names = Object.values(subjectNames).join(", ");
  findings.push(unusable(cell, "phraseSubject", `${names}, or nothing for any subject`));
  return "";
}

function readYearsCell(cell: Cell, findings: Finding[]): string {
  const range = readYears(yearsTyped(cell));
  if (range) return yearsText(range);
  findings.push(unusable(cell, "phraseYears", "R, 3, 1-2 or nothing for every year"));
  return "";
}

/** Sheets takes `1-2` for a day, 1 February or 2 January, in a cell that is not plain text. */
function yearsTyped({ typed }: Cell): string {
  if (typeof typed !== "object") return cellText(typed);
  const numbers = [Number(typed.date.slice(5, 7)), Number(typed.date.slice(8, 10))];
  return numbers.sort((one, other) => one - other).join("-");
}

function readWhen(cell: Cell, use: PhraseUse | undefined, findings: Finding[]): string {
  const typed = plainHeader(cellText(cell.typed));
  const ofWording = use === "Wording";
  if (typed === "" && !ofWording) return "";
  const when = (ofWording ? places : whens).find((each) => plainHeader(each) === typed);
  if (when === undefined) {
    const expected = ofWording
      ? `a place in the letter: ${places.join(", ")}`
      : `${whens.join(", ")}, or nothing for always`;
    findings.push(unusable(cell, "phraseWhen", expected));
  }
  return when ?? "";
}

function readText(cell: Cell, use: PhraseUse | undefined, findings: Finding[]): string {
  const text = cellText(cell.typed).replace(/\s+/g, " ");
  if (text === "") findings.push(unusable(cell, "phraseText", "the words of the phrase"));
  const [unknown] = unknownPlaceholders(text, use);
  if (unknown !== undefined) {
    const known = placeholdersFor(use)
      .map((each) => `{${each}}`)
      .join(", ");
    findings.push(unusable(cell, "phrasePlaceholder", `only ${known} in braces`, unknown));
  }
  return text;
}

function unusable(
  cell: Cell,
  rule: string,
  expected: string,
  found = cellText(cell.typed),
): Finding {
  const what = found === "" ? "This cell is empty" : `‘${found}’ cannot be read here`;
  return {
    rule,
    severity: "error",
    cell,
    expected,
    found,
    message: `${what}, so letters leave this phrase out. Please type ${expected}.`,
  };
}
