import { academicYearName } from "../../../core/calendar/academicYear";
import { cellText } from "../../../core/cell";
import { readMark } from "../../../core/scales/readMark";
import { describeCodes } from "../../../core/scales/scale";
import { entryOf } from "../../../core/school/classRow";
import type { RequestRow } from "../../../core/school/decisionRows";
import { type Subject, subjectNames, subjects } from "../../../core/subject";
import { type ReadSchool, readSchool } from "../../../workbook/read/readSchool";
import { asText, isoDate, type SheetTab, toSheetDate } from "../../../workbook/sheetValue";
import { fixedTabsBut } from "../../../workbook/tabs/allTabs";
import { horizonNames } from "../../../workbook/tabs/targets";
import type { ValuesChange } from "../../../workbook/write/change";
import type { PlacedCell } from "../../../workbook/write/rectangles";
import type { Changed, RequestPlace } from "../../api";
import { refusals } from "../../refusals";
import { tabsForTargets } from "../../tabsForTargets";
import type { WorkbookStore } from "../../workbookStore";
import { type Changing, changeWorkbook } from "../changeWorkbook";
import { gone } from "../childView";
import { deciderWith } from "../decider";
import { placeOf } from "../names";
import { planDecisions } from "../planDecisions";
import { SidebarProblem } from "../sidebarProblem";
import { cellChanges } from "../writeCells";
import { termAbout } from "./askChange";
import { keepGrantedMark } from "./closedMarks";
import { placeOfRequest, sameRequest } from "./requestViews";

/** The head's answer to a request. */
export interface RequestAnswer {
  readonly request: RequestPlace;
  readonly grant: boolean;
  /** What is said to whoever asked; needed where the request is refused. */
  readonly note: string;
}

const unread = fixedTabsBut(...tabsForTargets, "staff", "requests", "closedMarks");

/** What a granted request changes. */
interface Granted {
  readonly changes: readonly ValuesChange[];
  readonly leftAlone: Changed["leftAlone"];
}

/**
 * Grants or refuses a request. Granting writes the mark or the target, found again by UPN, only if it
 * still stands as it stood when the change was asked for (or says already what was wanted); else
 * nothing is written and the request still waits. A mark that Google will not let this person write
 * leaves the request waiting too.
 */
export function answerRequest(
  changing: Changing,
  { request, grant, note }: RequestAnswer,
  by: string,
): Changed {
  return changeWorkbook(changing, grant ? "Grant a change" : "Refuse a change", (store) => {
    const stored = store.readTabs(unread);
    const read = readSchool(stored, isoDate(changing.now));
    const { school } = read;
    const asks = { staff: school.staff ?? [], address: store.who(), typed: by };
    const who = deciderWith("answers this request", "answering requests", asks);
    const row = (school.requests ?? []).find(
      (each) =>
        cellText(each.cells.answer.typed) === "" && sameRequest(placeOfRequest(each), request),
    );
    if (!row) throw new SidebarProblem(answered);
    if (!grant && note.trim() === "") {
      throw new SidebarProblem("Please say why it is refused: whoever asked reads it.");
    }
    const what = `${grant ? "Granted" : "Refused"} 1 change`;
    const granted = grant ? grantedChange(row, { stored, ...read }, who.name) : nothing;
    if (granted.leftAlone.length > 0) return { ...granted, changes: [], what, by: who.signature };
    writeGranted(granted, store);
    const answer = answerCells(row, grant, note.trim(), who.name, school.today);
    return {
      changes: cellChanges(row.cells.answer.tab, answer),
      what,
      leftAlone: [],
      by: who.signature,
    };
  });
}

const nothing: Granted = { changes: [], leftAlone: [] };

/** Writes what was granted before the request is answered: what Google refuses is not granted. */
function writeGranted({ changes }: Granted, store: WorkbookStore): void {
  const refused = changes.length > 0 ? store.write(changes) : [];
  if (refused.length === 0) return;
  throw new SidebarProblem(
    `The request still waits. ${refusals(refused).join(" ")} The owner of the Sheet, or whoever closed the point, can grant it.`,
  );
}

const answered =
  "This request was answered already, or is no longer in the Requests tab. Open the list again.";

function answerCells(
  { cells }: RequestRow,
  grant: boolean,
  note: string,
  who: string,
  today: string,
): PlacedCell[] {
  const values = [
    [cells.answer, grant ? "Granted" : "Refused"],
    [cells.answeredOn, toSheetDate(today)],
    [cells.answeredBy, asText(who)],
    [cells.note, asText(note)],
  ] as const;
  return values.flatMap(([{ row, column }, value]) =>
    column === 0 ? [] : [{ row, column, value }],
  );
}

function grantedChange(
  row: RequestRow,
  read: ReadSchool & { readonly stored: readonly SheetTab[] },
  who: string,
): Granted {
  const { about, subject: named, stands, wanted } = placeOfRequest(row);
  const subject = subjects.find((each) => subjectNames[each] === named);
  if (subject === undefined) throw new SidebarProblem(answered);
  if (termAbout(about) !== undefined) return grantedMark(row, subject, read);
  const horizon = Object.values(horizonNames).find(
    (name) => about === `Target, ${name.toLowerCase()}`,
  );
  const reason = cellText(row.cells.why.typed);
  return planDecisions(
    read,
    [
      {
        upn: row.upn,
        subject: named,
        horizon: horizon ?? "",
        before: stands,
        agreed: wanted,
        reason,
      },
    ],
    who,
  );
}

function grantedMark(row: RequestRow, subject: Subject, { school, tabs }: ReadSchool): Granted {
  const { about, stands, wanted } = placeOfRequest(row);
  const term = termAbout(about);
  const classRow = school.classRows.find(({ upn }) => upn === row.upn);
  const entry = term && classRow && entryOf(classRow, subject, term);
  if (!term || !entry) throw new SidebarProblem(gone);
  const { cell } = entry;
  const now = cellText(cell.typed);
  if (now !== stands && now !== wanted)
    return { changes: [], leftAlone: [{ ...placeOf(cell), now }] };
  const scale = entry.scale === undefined ? undefined : school.scales.find(entry.scale);
  const mark = scale && readMark(scale, wanted);
  if (mark?.state !== "scored" && mark?.state !== "absent") {
    const may = scale ? ` The codes are ${describeCodes(scale)}.` : "";
    throw new SidebarProblem(
      `‘${wanted}’ is not a code of ${scale?.name ?? "a scale that is known"}, so nothing was written.${may} Refuse the request, and have it asked again with the right code.`,
    );
  }
  const year = academicYearName(school.settings.academicYear);
  const known = tabs.fixed.closedMarks;
  return {
    leftAlone: [],
    changes: [
      ...(now === mark.code
        ? []
        : cellChanges(cell.tab, [
            { row: cell.row, column: cell.column, value: asText(mark.code) },
          ])),
      ...(known
        ? keepGrantedMark(known, { year, term }, { upn: row.upn, subject, code: mark.code })
        : []),
    ],
  };
}
