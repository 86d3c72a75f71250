import { dayInWords } from "../../core/calendar/days";
import { summariseCohort } from "../../core/cohort/summariseCohort";
import type { Figure } from "../../core/figures/figure";
import { openFigureBook } from "../../core/figures/figureBook";
import type { School } from "../../core/school/school";
import { type Subject, subjectNames, subjects } from "../../core/subject";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import type { ChildPages } from "../../documents/classroom/childPage";
import { planningToDocx } from "../../documents/classroom/planningToDocx";
import { reviewSheetsToDocx } from "../../documents/classroom/reviewSheetsToDocx";
import { targetCardsToDocx } from "../../documents/classroom/targetCardsToDocx";
import { reportToDocx } from "../../documents/report/reportToDocx";
import type { Phrase } from "../../workbook/phrases/phrase";
import { children as childrenInWords } from "../cohortSummary/inWords";
import { pointName } from "../cohortSummary/pointInWords";
import { letterSeason } from "../letters/letterSeason";
import { meetingReport } from "../progressMeeting/meetingReport";
import { childPages } from "./childPages";
import { type Classroom, classroom } from "./classroomChildren";
import { planningPage } from "./planningPages";

/** What a document about a class is made from. */
export interface ClassMaterial {
  readonly school: School;
  readonly proposals: readonly ProposedTarget[];
  readonly className: string;
  readonly phrases: readonly Phrase[];
  /** Which subjects are planned for. */
  readonly subjects: readonly Subject[];
  /** Who teaches the class; nothing where the workbook does not say. */
  readonly teacher?: string;
}

/** A finished document about a class, its figures, and what to tell the person who asked for it. */
export interface ClassDocument {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly figures: readonly Figure[];
  /** No child is named. */
  readonly sentences: readonly string[];
}

/** The pupil progress meeting of a class. */
export function progressMeetingDocument(material: ClassMaterial): ClassDocument {
  const { school, proposals, className, teacher } = material;
  const summary = summariseCohort(school, proposals, { kind: "class", className });
  const book = openFigureBook();
  const report = meetingReport({
    school,
    summary,
    className,
    book,
    ...(teacher === undefined ? {} : { teacher }),
  });
  return {
    title: `Progress meeting – ${className} – ${when(school)}`,
    bytes: reportToDocx(report),
    figures: book.figures(),
    sentences: [
      `The document for ${className} sets out ${childrenInWords(Math.min(summary.toDiscuss.length, summary.children.length))} to discuss, of ${summary.children.length}.`,
      ...(teacher === undefined
        ? [`The workbook does not say who teaches ${className}, so there is a line for the name.`]
        : []),
      "It names children: share it with nobody but the class teacher and the headteacher.",
    ],
  };
}

/** Planning groups of a class, a page a subject. */
export function planningDocument(material: ClassMaterial): ClassDocument {
  const { school, className, phrases } = material;
  const room = roomOf(material);
  const title = `Planning groups – ${className} – ${when(school)}${
    material.subjects.length === subjects.length
      ? ""
      : ` – ${material.subjects.map((each) => subjectNames[each].toLowerCase()).join(", ")}`
  }`;
  const of = {
    className,
    school,
    phrases,
    when: `${pointOf(school)}, made on ${dayInWords(school.today)}`,
  };
  const bytes = planningToDocx({
    title,
    schoolName: school.settings.schoolName,
    warning: `For the class teacher’s planning: this document is about ${childrenInWords(room.children.length)} of ${className}.`,
    pages: material.subjects.map((subject) => planningPage(room, subject, of)),
  });
  return { title, bytes, figures: [], sentences: [madeFor(room, className), ...leftOut(room)] };
}

/** A page a child for the review with the teacher. */
export function reviewSheetsDocument(material: ClassMaterial): ClassDocument {
  return forPaper("Review sheets", material, reviewSheetsToDocx);
}

/** A card a child, four to a page. */
export function targetCardsDocument(material: ClassMaterial): ClassDocument {
  return forPaper("Target cards", material, targetCardsToDocx);
}

function forPaper(
  kind: string,
  material: ClassMaterial,
  toDocx: (pages: ChildPages) => Uint8Array,
): ClassDocument {
  const { school, className } = material;
  const room = roomOf(material);
  const title = `${kind} – ${className} – ${when(school)} – whole class, for paper in class`;
  const bytes = toDocx({
    title,
    schoolName: school.settings.schoolName,
    when: `${className}, ${pointOf(school)}`,
    warning: `For paper in class only: this document holds data of ${childrenInWords(room.children.length)} of ${className}. Give each child their own, and send it to nobody.`,
    children: childPages(room, school.settings),
  });
  return {
    title,
    bytes,
    figures: [],
    sentences: [
      madeFor(room, className),
      ...(school.settings.onlyAgreedTargetsInLetters
        ? ["It tells agreed targets only, as Settings says for letters."]
        : []),
      ...leftOut(room),
      "It is about many children: print it for class, and send it to nobody.",
    ],
  };
}

function roomOf({ school, proposals, className, phrases }: ClassMaterial): Classroom {
  return classroom(school, proposals, className, phrases);
}

function madeFor({ children }: Classroom, className: string): string {
  return children.length === 0
    ? `No child on roll is in ${className}, so there is nothing on it.`
    : `Made for ${childrenInWords(children.length)} of ${className}.`;
}

function leftOut({ unfit, doubtful }: Classroom): string[] {
  return [
    ...(unfit > 0
      ? [
          `The next steps typed for ${childrenInWords(unfit)} were left out: they name another child or hold a code. Check entries and the letters say which.`,
        ]
      : []),
    ...(doubtful > 0
      ? [
          `For ${childrenInWords(doubtful)} no marks are used, since it is not certain whose row is theirs: Check entries says what to mend.`,
        ]
      : []),
  ];
}

/** `Spring 2027`; before the first point of a year `September 2026`. */
function pointOf(school: School): string {
  const term = letterSeason(school);
  const year = school.settings.academicYear;
  return term === undefined ? `September ${year}` : pointName({ year, term });
}

function when(school: School): string {
  const point = pointOf(school);
  return letterSeason(school) === undefined ? point : point.toLowerCase();
}
