import type { LettersBatch, LettersBegun, LettersReply, LettersRequest } from "../app/api";
import { generateParentLetters } from "../app/generateParentLetters";
import type { JobReport } from "../app/jobReport";
import { beginRun, goOnWithRun, type LetterTools, type Pace } from "../app/letterRun/letterRuns";
import type { LetterChoice } from "../app/letterRun/prepareLetters";
import { clock } from "./clock";
import { folderAddress, openDrive } from "./driveDocuments";
import { runJob } from "./jobs";
import { openWorkbook } from "./sheetWorkbook";
import { withLock } from "./withLock";

/** A call of the sidebar: short, so that its progress shows and a stop is heard. */
const callPace: Pace = { milliseconds: 40_000, lettersInTurn: 8 };

/**
 * A run from the menu is one execution. Google ends it at six minutes (Apps Script quotas); a
 * minute and a half is left to finish what is claimed and to tell the person.
 */
const menuPace: Pace = { milliseconds: 4.5 * 60_000, lettersInTurn: 8 };

/** What runs of letters work with here. */
export function letterTools(): LetterTools {
  return {
    store: openWorkbook(),
    drive: openDrive(),
    clock,
    chance: Math.random,
    newKey: () => Utilities.getUuid().replace(/-/g, "").slice(0, 16),
    alone: withLock,
  };
}

/** The menu's run of letters. It holds the workbook only for moments. */
export function makeLetters(choice: LetterChoice): JobReport {
  return runJob(
    "Generate parent letters",
    () => generateParentLetters(letterTools(), choice, menuPace),
    (work) => work(),
  );
}

/** Begins the sidebar's run of letters. */
export function beginLetters(request: LettersRequest): LettersBegun {
  const { run, folder, counts, prepared } = beginRun(letterTools(), choiceOf(request));
  const upns = prepared.children.map(({ pupil }) => pupil.upn);
  return {
    run,
    folder,
    link: folderAddress(folder),
    counts,
    request: request.run === undefined ? request : { upns },
  };
}

/** Goes on with the sidebar's run of letters. */
export function goOnWithLetters({ request, atMost, ...run }: LettersBatch): LettersReply {
  return goOnWithRun(letterTools(), choiceOf(request), run, { ...callPace, atMost });
}

/** What a request of the sidebar asks for. */
export function choiceOf({ className = "", upns, run }: LettersRequest): LetterChoice {
  return {
    typed: className,
    ...(upns ? { upns } : {}),
    ...(run === undefined ? {} : { ofRun: run }),
  };
}
