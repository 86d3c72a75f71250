import type { School } from "../../core/school/school";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { plainHeader } from "../../workbook/layout/columnMap";
import { readSchool } from "../../workbook/read/readSchool";
import type { KnownTab, KnownTabs } from "../../workbook/read/recogniseTabs";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import { type Choice, chooseChildren } from "../chooseChildren";
import { designProblems } from "../letterDesigns/designProblems";
import { readDesigns } from "../letterDesigns/readDesigns";
import { inPrintOrder } from "../letters/inPrintOrder";
import { classOf, type LetterChild, type LetterContext } from "../letters/letterChild";
import { letterChildren } from "../letters/letterChildren";
import { folderName, letterSeason, seasonName, tooEarly } from "../letters/letterSeason";
import { wantedLetter } from "../letters/wantedLetter";
import { tabsForWords, wordsOfLetters } from "../letters/wordsOfLetters";
import { schoolClasses } from "../sidebar/schoolClasses";
import { tabsForTargets } from "../tabsForTargets";
import type { WorkbookStore } from "../workbookStore";
import type { AskedLetter } from "./askedLetter";
import { canRecord, readLetterRecord } from "./letterRecord";

/** Which letters: what a person chose, or those that a run has asked for and not finished. */
export interface LetterChoice extends Choice {
  readonly ofRun?: string;
  /** A class that has a tab and nobody on it is taken as one without letters. */
  readonly mayBeEmpty?: boolean;
}

/** The letters of a choice, as the workbook stands. */
export interface PreparedLetters {
  readonly kind: "prepared";
  readonly asked: readonly AskedLetter[];
  readonly children: readonly LetterChild[];
  /** Who was chosen, for sentences: `Oak`. */
  readonly name: string;
  readonly letters: KnownTab;
  /** When the reading of the workbook began: what was typed later may not be in it. */
  readonly read: number;
  readonly folderName: string;
  /** What the season's documents are listed by. */
  readonly group: string;
  readonly needRelease: boolean;
  /** What their words and look come from. */
  readonly context: LetterContext;
}

/** Tabs that letters do not depend on. */
const unread = fixedTabsBut(...tabsForTargets, "letters", ...tabsForWords);

/** Why no letters can be made, as a sentence. */
export interface NoLetters {
  readonly kind: "nobody";
  readonly sentence: string;
}

/** Reads the workbook and works out the letters of the children chosen, in the order of print. */
export function prepareLetters(
  store: Pick<WorkbookStore, "readTabs">,
  choice: LetterChoice,
  now: Date,
): PreparedLetters | NoLetters {
  const nobody = (sentence: string): NoLetters => ({ kind: "nobody", sentence });
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const { letters } = tabs.fixed;
  const season = letterSeason(school);
  if (!letters) return nobody("There is no Letters tab yet: choose Set up this workbook first.");
  if (!canRecord(letters)) {
    return nobody(
      "The Letters tab lacks columns that runs of letters need: choose Set up this workbook, which adds them.",
    );
  }
  if (!season) return nobody(tooEarly(school));
  const [broken] = designProblems(readDesigns(tabs));
  if (broken !== undefined) return nobody(`No letter was made. ${broken}`);
  const all = letterChildren(school, proposeTargets(school));
  const { settings, today } = school;
  const context: LetterContext = { settings, today, season, ...wordsOfLetters(tabs) };
  const seasonWords = seasonName(season, school);
  const ask = (child: LetterChild): AskedLetter => ({
    wanted: wantedLetter(child, context),
    about: {
      surname: child.pupil.surname,
      firstName: child.pupil.firstName,
      className: classOf(child),
      season: seasonWords,
    },
  });
  const chosen =
    choice.ofRun === undefined
      ? chooseChildren(all, choice, today)
      : chooseByRun(all, ask, letters, choice.ofRun);
  if (chosen.kind === "nobody" && !(choice.mayBeEmpty && isClass(choice.typed, school, tabs))) {
    return chosen;
  }
  const children = chosen.kind === "nobody" ? [] : inPrintOrder(chosen.children);
  return {
    kind: "prepared",
    asked: children.map(ask),
    children,
    name: chosen.kind === "nobody" ? choice.typed : chosen.name,
    letters,
    read: now.getTime(),
    folderName: folderName(season, school),
    group: `letters ${season} ${settings.academicYear}`,
    needRelease: settings.lettersNeedRelease,
    context,
  };
}

function isClass(name: string, school: School, tabs: KnownTabs): boolean {
  return schoolClasses(school, tabs).some((each) => plainHeader(each.name) === plainHeader(name));
}

function chooseByRun(
  all: readonly LetterChild[],
  ask: (child: LetterChild) => AskedLetter,
  letters: KnownTab,
  run: string,
) {
  const { rows } = readLetterRecord(letters);
  const children = all.filter((child) => rows.get(ask(child).wanted.key)?.run === run);
  return children.length > 0
    ? ({ kind: "chosen", children, name: "the unfinished run" } as const)
    : ({
        kind: "nobody",
        sentence: "Nothing of that run is left to make. Look at the list again.",
      } as const);
}
