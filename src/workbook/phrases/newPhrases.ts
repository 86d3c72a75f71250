import { cellText } from "../../core/cell";
import { plainHeader, readRows } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import type { Phrase } from "./phrase";
import { phraseEditionSetting } from "./phraseEdition";
import { shippedPhrases } from "./shippedPhrases";

/** The tabs from which it is told what a workbook has been offered. */
export interface PhraseTabs {
  readonly phrases?: KnownTab | undefined;
  readonly settings?: KnownTab | undefined;
}

/**
 * The shipped phrases that a Phrases tab has never had: those of later editions than it has been
 * offered. None where the tab is missing or empty, since set-up then gives it all of them. A
 * phrase that somebody has typed already, word for word, is left out.
 */
export function newPhrases(tabs: PhraseTabs, shipped = shippedPhrases): Phrase[] {
  const standing = standingPhrases(tabs.phrases);
  if (standing.size === 0) return [];
  const offered = offeredEdition(tabs, shipped);
  return shipped.filter((phrase) => editionOf(phrase) > offered && !standing.has(keyOf(phrase)));
}

/**
 * The edition of the shipped phrases that a Phrases tab has been offered: as Settings has it; where it
 * has none, the newest edition of which a phrase stands in the tab, else the first.
 */
export function offeredEdition(tabs: PhraseTabs, shipped = shippedPhrases): number {
  const recorded = recordedEdition(tabs.settings);
  if (recorded !== undefined) return recorded;
  const standing = standingPhrases(tabs.phrases);
  return shipped
    .filter((phrase) => standing.has(keyOf(phrase)))
    .reduce((newest, phrase) => Math.max(newest, editionOf(phrase)), 1);
}

/** The edition that a shipped phrase came with. */
export function editionOf({ since = 1 }: Phrase): number {
  return since;
}

function recordedEdition(settings: KnownTab | undefined): number | undefined {
  if (!settings) return undefined;
  const row = readRows(settings.tab, settings.map, settings.layout).find(
    (each) =>
      plainHeader(cellText(each.cell("setting").typed)) === plainHeader(phraseEditionSetting),
  );
  const text = row ? cellText(row.cell("value").typed) : "";
  return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

function standingPhrases(known: KnownTab | undefined): ReadonlySet<string> {
  if (!known) return new Set();
  const rows = readRows(known.tab, known.map, known.layout).map(({ cell }) => {
    const text = (key: string) => cellText(cell(key).typed);
    return {
      use: text("use"),
      subject: text("subject"),
      years: text("years"),
      when: text("when"),
      text: text("text"),
    };
  });
  return new Set(rows.filter(({ text }) => text !== "").map(keyOf));
}

function keyOf({ use, subject, years, when, text }: PhraseWords): string {
  return [use, subject, years, when, text].map(plainHeader).join("|");
}

type PhraseWords = Readonly<Record<"use" | "subject" | "years" | "when" | "text", string>>;
