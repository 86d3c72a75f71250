import { proposeTargets } from "../core/targets/proposeTargets";
import { readSchool } from "../workbook/read/readSchool";
import { isoDate } from "../workbook/sheetValue";
import { fixedTabsBut } from "../workbook/tabs/allTabs";
import { cellsOf } from "../workbook/write/change";
import { type Choice, chooseChildren } from "./chooseChildren";
import type { DocumentStore } from "./documentStore";
import type { JobReport } from "./jobReport";
import { countLetters, failures, lettersSummary } from "./letterCounts";
import { designProblems } from "./letterDesigns/designProblems";
import { readDesigns } from "./letterDesigns/readDesigns";
import { inPrintOrder } from "./letters/inPrintOrder";
import type { LetterContext } from "./letters/letterChild";
import { letterChildren } from "./letters/letterChildren";
import { folderName, letterSeason, seasonName, tooEarly } from "./letters/letterSeason";
import { wantedLetter } from "./letters/wantedLetter";
import { tabsForWords, wordsOfLetters } from "./letters/wordsOfLetters";
import { logJob, moment } from "./log";
import { recordLetters } from "./recordLetters";
import { refusals } from "./refusals";
import { type LetterResult, type RunLimits, runLetters } from "./runLetters";
import { tabsForTargets } from "./tabsForTargets";
import type { WorkbookStore } from "./workbookStore";

const job = "Generate parent letters";

/** Tabs that this job has no use for. */
const unread = fixedTabsBut(...tabsForTargets, "letters", ...tabsForWords);

/** What a run of letters did. */
export interface LettersReport extends JobReport {
  readonly results: readonly LetterResult[];
  /** Those of the sentences that tell what did not work. */
  readonly problems: readonly string[];
  /** The id of the folder that the letters are in; nothing where no letter was asked for. */
  readonly folder?: string;
}

/**
 * Generate parent letters: a document for each child chosen, in a folder for the season. A letter
 * that stands with the same content is left; what time did not allow is made when this is run
 * again. The Letters tab is the record.
 */
export function generateParentLetters(
  store: WorkbookStore,
  drive: DocumentStore,
  choice: Choice,
  limits: RunLimits,
  now: Date,
): LettersReport {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const { settings } = school;
  const season = letterSeason(school);
  if (!tabs.fixed.letters)
    return nothing("There is no Letters tab yet: choose Set up this workbook first.");
  if (!season) return nothing(tooEarly(school));
  const all = letterChildren(school, proposeTargets(school));
  const chosen = chooseChildren(all, choice, school.today);
  if (chosen.kind === "nobody") return nothing(chosen.sentence);

  const [broken] = designProblems(readDesigns(tabs));
  if (broken !== undefined) return nothing(`No letter was made. ${broken}`);

  const words = wordsOfLetters(tabs);
  const context: LetterContext = { settings, today: school.today, season, ...words };
  const children = inPrintOrder(chosen.children);
  const folder = drive.folder(folderName(season, school));
  const wanted = children.map((child) => wantedLetter(child, context));
  const results = runLetters(wanted, folder, drive, limits);

  const recorded = children.flatMap((child, index) => {
    const result = results[index];
    return result ? [{ child, result }] : [];
  });
  const changes = recordLetters(
    tabs.fixed.letters,
    recorded,
    seasonName(season, school),
    moment(now),
  );
  const refused = store.write(changes);
  const counts = countLetters(results);
  const problems = [...failures(results), ...refusals(refused)];
  const report: LettersReport = {
    job,
    sentences: [...lettersSummary(counts, chosen.name), ...problems],
    cells: changes.reduce((total, change) => total + cellsOf(change), 0),
    unfinished: counts.waiting > 0,
    results,
    problems,
    folder,
  };
  logJob(store, report, now);
  return report;
}

function nothing(sentence: string): LettersReport {
  return { job, sentences: [sentence], cells: 0, results: [], problems: [sentence] };
}
