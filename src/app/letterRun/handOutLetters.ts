import { dayInFigures, readDay } from "../../core/calendar/days";
import type { IsoDate } from "../../core/cell";
import { readParents } from "../../workbook/read/readDecisions";
import { knownAs } from "../../workbook/read/recogniseTabs";
import { asText, type SheetValue, toSheetDate } from "../../workbook/sheetValue";
import { fixedTabs } from "../../workbook/tabs/allTabs";
import { lastRowOf } from "../../workbook/write/writeColumns";
import type { Changed } from "../api";
import { count } from "../jobReport";
import { classOf } from "../letters/letterChild";
import { seasonName } from "../letters/letterSeason";
import { handedOut, lastHandedOut, toldByLetter } from "../parents/handedOut";
import { type Changing, changeWorkbook } from "../sidebar/changeWorkbook";
import { personWith } from "../sidebar/decider";
import { rowCells } from "../sidebar/rowCells";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import { cellChanges } from "../sidebar/writeCells";
import { readLetterRecord } from "./letterRecord";
import { type LetterChoice, type PreparedLetters, prepareLetters } from "./prepareLetters";
import { dayMade, notHandedOutInWords, whyNotHandedOut } from "./whyNotHandedOut";

/**
 * Records on which day letters of the season were handed out: a row of the Parents tab for each
 * child of a choice whose letter is made, reads as it would be made now and, where the school asks
 * for the head's release, is released. Left out, and counted in the sentence: children whose letter
 * is recorded as handed out on the day it was made or later, those held back, and letters made
 * after the day. `typed` is the day as people type it, `23/11/2026`; one to come is refused. All
 * rows are written as one, and it can be undone.
 */
export function handOutLetters(
  changing: Changing,
  choice: LetterChoice,
  typed: string,
  by: string,
): Changed {
  return changeWorkbook(changing, "Letters handed out", (store) => {
    const prepared = prepareLetters(store, choice, changing.now);
    if (prepared.kind === "nobody") throw new SidebarProblem(prepared.sentence);
    const { context } = prepared;
    const known = knownAs(store.readTab(fixedTabs.parents.name));
    if (!known) {
      throw new SidebarProblem(
        "There is no Parents tab yet, so nothing was recorded. Choose Set up this workbook, then record it again.",
      );
    }
    const day = readDay(typed);
    if (day === undefined || day > context.today) {
      throw new SidebarProblem(
        `Nothing was recorded: please give the day on which the letters were handed out, no later than today, such as ${dayInFigures(context.today)}.`,
      );
    }
    const asks = { staff: context.staff ?? [], address: store.who(), typed: by };
    const who = personWith("handed out the letters", asks);
    const last = lastHandedOut(readParents(known), context);
    const { children, left, latest } = sortOut(prepared, day, last);
    if (children.length === 0 && latest !== undefined) {
      throw new SidebarProblem(
        `Nothing was recorded: letters were made after ${dayInFigures(day)}, the last on ${dayInFigures(latest)}. Please give the day on which they were handed out.`,
      );
    }
    const told = toldByLetter(seasonName(context.season, context));
    const above = lastRowOf(known) + 1;
    const cells = children.flatMap((child, index) => {
      const { pupil } = child;
      const values: Readonly<Record<string, SheetValue>> = {
        date: toSheetDate(day),
        surname: asText(pupil.surname),
        firstName: asText(pupil.firstName),
        className: asText(classOf(child)),
        upn: asText(pupil.upn),
        told: asText(told),
        how: asText(handedOut),
        whoCame: "",
        comment: "",
        by: asText(who.name),
      };
      return rowCells(known, above + index, values);
    });
    const others = notHandedOutInWords(left);
    return {
      changes: cellChanges(known.tab.name, cells),
      what: `Recorded ${count(children.length, "letter")} as handed out${others === "" ? "" : `; ${others}`}`,
      nothing: `No letter had to be recorded as handed out${others === "" ? "" : `: ${others}`}.`,
      leftAlone: [],
      by: who.signature,
    };
  });
}

/** The children whose letters are to be recorded, why others are not, and the last day of making after it. */
function sortOut(prepared: PreparedLetters, day: IsoDate, last: ReadonlyMap<string, IsoDate>) {
  const { rows } = readLetterRecord(prepared.letters);
  const sorted = prepared.children.flatMap((child, index) => {
    const wanted = prepared.asked[index]?.wanted;
    if (!wanted) return [];
    const row = rows.get(wanted.key);
    const { needRelease } = prepared;
    const asks = { needRelease, day, handedOut: last.get(child.pupil.upn) };
    return [{ child, made: dayMade(row), why: whyNotHandedOut(wanted, row, asks) }];
  });
  const later = sorted.flatMap(({ why, made }) => (why === "later" && made ? [made] : []));
  return {
    children: sorted.flatMap(({ child, why }) => (why === undefined ? [child] : [])),
    left: sorted.flatMap(({ why }) => why ?? []),
    latest: later.sort()[later.length - 1],
  };
}
