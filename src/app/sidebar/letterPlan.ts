import { cellText } from "../../core/cell";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { readRows } from "../../workbook/layout/columnMap";
import { readPhrases } from "../../workbook/read/readPhrases";
import { readSchool } from "../../workbook/read/readSchool";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import type { LetterPlan } from "../api";
import { chooseChildren } from "../chooseChildren";
import { readDesigns } from "../letterDesigns/readDesigns";
import { fullName } from "../letters/fullName";
import { inPrintOrder } from "../letters/inPrintOrder";
import { letterChildren } from "../letters/letterChildren";
import { letterSeason, tooEarly } from "../letters/letterSeason";
import { wantedLetter } from "../letters/wantedLetter";
import type { WantedLetter } from "../runLetters";
import { tabsForTargets } from "../tabsForTargets";
import type { WorkbookStore } from "../workbookStore";
import { classNamed } from "./schoolClasses";
import { SidebarProblem } from "./sidebarProblem";

/** Tabs that letters do not depend on. */
const unread = fixedTabsBut(...tabsForTargets, "letters", "phrases", "letterTemplates");

/** What the Letters tab says of a letter. */
interface Recorded {
  readonly link: string;
  readonly content: string;
}

/**
 * What a run of letters for a class would do, child by child in the order of print: made anew, made
 * again because the letter reads differently now, left, or held, and why. The Letters tab is the
 * record; Drive is not asked.
 */
export function letterPlan(store: WorkbookStore, className: string, now: Date): LetterPlan[] {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const season = letterSeason(school);
  const { letters } = tabs.fixed;
  if (!letters) {
    throw new SidebarProblem("There is no Letters tab yet: choose Set up this workbook first.");
  }
  if (!season) throw new SidebarProblem(tooEarly(school));
  const all = letterChildren(school, proposeTargets(school));
  const chosen = chooseChildren(all, { typed: className }, school.today);
  if (chosen.kind === "nobody") {
    // A class that has a tab and nobody on it has no letters; any other name is no class.
    classNamed(className, school, tabs);
    return [];
  }
  const { settings, today } = school;
  const { phrases } = readPhrases(tabs.fixed.phrases);
  const { designs } = readDesigns(tabs);
  const recorded = recordedLetters(letters);
  return inPrintOrder(chosen.children).map((child) => {
    const wanted = wantedLetter(child, { settings, today, season, phrases, designs });
    const before = recorded.get(wanted.key);
    return {
      upn: child.pupil.upn,
      child: fullName(child.pupil),
      ...stateOf(wanted, before),
      ...(before?.link.startsWith("https://") ? { link: before.link } : {}),
    };
  });
}

function recordedLetters(known: KnownTab): ReadonlyMap<string, Recorded> {
  return new Map(
    readRows(known.tab, known.map, known.layout).map((row) => {
      const text = (key: string) => cellText(row.cell(key).typed);
      return [text("key"), { link: text("link"), content: text("content") }] as const;
    }),
  );
}

function stateOf(
  { letter }: WantedLetter,
  before: Recorded | undefined,
): Pick<LetterPlan, "state" | "reason"> {
  if (letter.state === "held") return { state: "held", reason: letter.reason };
  if (!before || before.content === "") return { state: "new" };
  return { state: before.content === letter.content ? "unchanged" : "changed" };
}
