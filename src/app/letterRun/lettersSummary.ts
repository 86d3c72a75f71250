import { cellText } from "../../core/cell";
import { findColumns, readRows } from "../../workbook/layout/columnMap";
import { lettersTab } from "../../workbook/tabs/records";
import type { LetterCounts } from "../api";
import { count } from "../jobReport";
import type { WorkbookStore } from "../workbookStore";
import { leftToAnotherRun } from "./leftToAnotherRun";
import type { PreparedLetters } from "./prepareLetters";
import { states } from "./standing";

/** What a run came to, in sentences for the person who asked for it. The counts add up to those asked for. */
export function lettersSummary(counts: LetterCounts, name: string): string[] {
  const { asked, made, unchanged, held, failed } = counts;
  const rest = counts.waiting + counts.beingMade;
  const sentences = [
    `Of ${count(asked, "letter")} for ${name}: ${made} made, ${unchanged} unchanged, ${held} held, ${failed} failed, ${rest + counts.elsewhere} still to make.`,
  ];
  if (held > 0) sentences.push("The Letters tab says why a letter is held.");
  sentences.push(...leftToAnotherRun(counts.elsewhere));
  if (rest > 0) sentences.push("Run this again, and it carries on where it stopped.");
  return sentences;
}

/** Why letters of a run failed, each reason once, as the Letters tab has it: one call. */
export function failedReasons(
  store: Pick<WorkbookStore, "readTab">,
  { letters, asked }: PreparedLetters,
  run: string,
): string[] {
  const keys = new Set(asked.map(({ wanted }) => wanted.key));
  const tab = store.readTab(letters.tab.name);
  const map = tab && findColumns(tab, lettersTab);
  if (!tab || !map) return [];
  const reasons = readRows(tab, map, lettersTab).flatMap((row) => {
    const text = (key: string) => cellText(row.cell(key).typed);
    const ours = text("state") === states.failed && text("run") === run && keys.has(text("key"));
    return ours ? [text("reason")] : [];
  });
  return [...new Set(reasons)];
}
