import { dayInFigures, readDay } from "../../../core/calendar/days";
import { cellText } from "../../../core/cell";
import type { RequestRow } from "../../../core/school/decisionRows";
import { rollByUpn } from "../../../core/school/roll";
import type { School } from "../../../core/school/school";
import type { RequestPlace, RequestView } from "../../api";
import { nameOf } from "../names";

/** So many answered requests are shown, the latest first; all of them stand in the Requests tab. */
const mostAnswered = 20;

/** This year's requests: those that wait, the earliest first, then the latest answered. */
export function requestViews(school: School): RequestView[] {
  const roll = rollByUpn(school);
  const views = (school.requests ?? [])
    .filter(({ year }) => year === school.settings.academicYear)
    .map((row): RequestView => {
      const text = (key: keyof RequestRow["cells"]) => cellText(row.cells[key].typed);
      const day = readDay(text("askedOn"));
      const pupil = roll.get(row.upn)?.pupil;
      return {
        ...placeOfRequest(row),
        child: nameOf(pupil),
        className: pupil?.className ?? "",
        why: text("why"),
        askedBy: text("by"),
        askedOn: day === undefined ? "" : dayInFigures(day),
        answer: text("answer"),
        note: text("note"),
      };
    });
  const waiting = views.filter(({ answer }) => answer === "");
  const answered = views.filter(({ answer }) => answer !== "").reverse();
  return [...waiting, ...answered.slice(0, mostAnswered)];
}

/** What a request is about. */
export function placeOfRequest({ upn, cells }: RequestRow): RequestPlace {
  const text = (key: keyof RequestRow["cells"]) => cellText(cells[key].typed);
  return {
    upn,
    subject: text("subject"),
    about: text("about"),
    stands: text("stands"),
    wanted: text("wanted"),
  };
}

/** Whether two are the same request. */
export function sameRequest(one: RequestPlace, other: RequestPlace): boolean {
  return (["upn", "subject", "about", "stands", "wanted"] as const).every(
    (key) => one[key].trim() === other[key].trim(),
  );
}
