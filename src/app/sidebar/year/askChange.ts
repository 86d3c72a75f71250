import { academicYearName } from "../../../core/calendar/academicYear";
import { type Term, termNames, terms } from "../../../core/calendar/assessmentPoint";
import { cellText } from "../../../core/cell";
import { rollByUpn } from "../../../core/school/roll";
import type { School } from "../../../core/school/school";
import { readSchool } from "../../../workbook/read/readSchool";
import { asText, isoDate, type SheetValue, toSheetDate } from "../../../workbook/sheetValue";
import { fixedTabsBut } from "../../../workbook/tabs/allTabs";
import { lastRowOf } from "../../../workbook/write/writeColumns";
import type { Changed, ChangeRequest } from "../../api";
import { type Changing, changeWorkbook } from "../changeWorkbook";
import { gone } from "../childView";
import { personWith } from "../decider";
import { rowCells } from "../rowCells";
import { SidebarProblem } from "../sidebarProblem";
import { cellChanges } from "../writeCells";
import { placeOfRequest, sameRequest } from "./requestViews";

const unread = fixedTabsBut("pupils", "settings", "scales", "staff", "requests");

/** How requests about a target name their horizon: `Target, year end`. */
export const targetAbout = /^Target, (year end|key stage end)$/;

/** The term of a request about a closed point's mark. */
export function termAbout(about: string): Term | undefined {
  return terms.find((term) => termNames[term] === about);
}

/**
 * Asks the head for a change of a closed point's mark, or of an agreed target: a row of the Requests
 * tab. Any member of staff may ask. The same request that still waits is not written twice.
 */
export function askChange(changing: Changing, request: ChangeRequest, by: string): Changed {
  return changeWorkbook(changing, "Ask for a change", (store) => {
    const { school, tabs } = readSchool(store.readTabs(unread), isoDate(changing.now));
    const known = tabs.fixed.requests;
    if (!known) {
      throw new SidebarProblem(
        "There is no Requests tab yet, so nothing was asked. Choose Set up this workbook, then ask again.",
      );
    }
    const asks = { staff: school.staff ?? [], address: store.who(), typed: by };
    const who = personWith("asks for this change", asks);
    checkRequest(request);
    const what = "Asked for 1 change";
    const waits = (school.requests ?? []).some(
      (row) => cellText(row.cells.answer.typed) === "" && sameRequest(placeOfRequest(row), request),
    );
    if (waits) return { changes: [], what, leftAlone: [], by: who.signature };
    const row = lastRowOf(known) + 1;
    const values = requestRow(request, who.name, school);
    const cells = rowCells(known, row, values);
    return {
      changes: cellChanges(known.tab.name, cells),
      what,
      leftAlone: [],
      by: who.signature,
    };
  });
}

function checkRequest({ about, wanted, stands, why }: ChangeRequest): void {
  if (termAbout(about) === undefined && !targetAbout.test(about)) {
    throw new SidebarProblem("Please say which assessment point or target the change is about.");
  }
  if (wanted.trim() === "" || wanted.trim() === stands.trim()) {
    throw new SidebarProblem("Please say what should stand there instead of what stands now.");
  }
  if (why.trim() === "") {
    throw new SidebarProblem("Please say why: the head decides by it, and the record keeps it.");
  }
}

function requestRow(
  request: ChangeRequest,
  by: string,
  school: School,
): Readonly<Record<string, SheetValue>> {
  const pupil = rollByUpn(school).get(request.upn)?.pupil;
  if (!pupil) throw new SidebarProblem(gone);
  return {
    askedOn: toSheetDate(school.today),
    surname: asText(pupil.surname),
    firstName: asText(pupil.firstName),
    className: asText(pupil.className ?? ""),
    upn: asText(request.upn),
    year: asText(academicYearName(school.settings.academicYear)),
    subject: request.subject,
    about: request.about,
    stands: asText(request.stands.trim()),
    wanted: asText(request.wanted.trim()),
    why: asText(request.why.trim()),
    by: asText(by),
  };
}
