import { dayInWords } from "../../core/calendar/days";
import type { Block, ReportModel, ReportSection } from "../../documents/report/reportModel";
import { note, table, text, words } from "../cohortSummary/blocks";
import { targetTabs } from "../cohortSummary/cohortFigure";
import { children as childrenInWords } from "../cohortSummary/inWords";
import { pointInWords } from "../cohortSummary/pointInWords";
import { fullName } from "../letters/fullName";
import { childEvidence } from "./childEvidence";
import { classTable } from "./classTable";
import { lastActions } from "./lastActions";
import type { MeetingContext } from "./meetingContext";

/** More children than this are not talked about in one meeting; the others are named. */
const mostDiscussed = 12;

/** Lines without a name in the table to fill in. */
const blankLines = 4;

/** The headings of the document, in the order of the meeting. */
export const meetingSections = {
  last: "What came of the last meeting",
  standing: "How the class stands",
  discuss: "Children to discuss",
  actions: "Actions from this meeting",
} as const;

/**
 * The document that a pupil progress meeting works through (target-setting policy, 4.3): last meeting's actions and
 * what has changed since, the class, the children to discuss with their evidence, and blanks for what is to be done. It
 * names children and is for the teacher and the headteacher.
 */
export function meetingReport(context: MeetingContext): ReportModel {
  const { school, className, book } = context;
  const dateText = dayInWords(school.today);
  const section = (
    title: string,
    blocks: (inSection: MeetingContext) => readonly Block[],
  ): ReportSection => ({ title, blocks: blocks({ ...context, book: book.under(title) }) });
  return {
    title: "Pupil progress meeting",
    subtitle: `Class ${className}`,
    schoolName: school.settings.schoolName,
    dateText,
    confidentiality:
      "Confidential: for the class teacher and the headteacher. It names children; do not share it further.",
    summary: [],
    sections: [
      section(meetingSections.last, lastActions),
      section(meetingSections.standing, classBlocks),
      section(meetingSections.discuss, discussBlocks),
      section(meetingSections.actions, actionBlocks),
    ],
    footerText: `Pupil progress meeting, ${className}, ${dateText}`,
  };
}

function classBlocks(context: MeetingContext): Block[] {
  const { school, summary, className, teacher, book } = context;
  const n = summary.children.length;
  if (n === 0) return [text(`No child on roll is in ${className}.`)];
  const counted = book.written(
    { measure: "Children on roll", group: className, point: "Now", source: "Pupils" },
    childrenInWords(n),
    { numerator: n },
  );
  return [
    text(`${counted} on roll. ${teacherInWords(teacher, className)}`),
    text(`Assessment point: ${pointInWords(school, summary.term)}.`),
    classTable(context),
    note("Attendance is not in this workbook: bring it from the school’s own system."),
  ];
}

/** Who teaches the class, or a line for the name where nobody is named. */
export function teacherInWords(teacher: string | undefined, className: string): string {
  return teacher
    ? `Class teacher: ${teacher}.`
    : `Class teacher: ____________________ (the Staff tab names nobody for ${className}).`;
}

function discussBlocks({ school, summary, book, className }: MeetingContext): Block[] {
  const { toDiscuss } = summary;
  if (toDiscuss.length === 0) {
    return [
      text(
        "Nobody is below target, in a lower band than at the end of last year, or has a mark that cannot be read.",
      ),
    ];
  }
  const details = {
    measure: "Children to discuss",
    group: className,
    point: "Now",
    source: targetTabs,
  };
  const some = book.some(details, toDiscuss.length, summary.children.length);
  const later = toDiscuss.slice(mostDiscussed).map(({ child }) => fullName(child.pupil.pupil));
  return [
    text(
      `${some} children: below or just below target, in a lower band than at the end of last year, or with a mark that cannot be read. The most pressing come first.`,
    ),
    ...toDiscuss.slice(0, mostDiscussed).flatMap((each) => childEvidence(each, school)),
    ...(later.length > 0
      ? [note(`Less pressing, and not set out here: ${later.join(", ")}.`)]
      : []),
  ];
}

/** A line for each child to discuss and some without a name, high enough to write in. */
function actionBlocks({ summary, className }: MeetingContext): Block[] {
  const names = summary.toDiscuss
    .slice(0, mostDiscussed)
    .map(({ child }) => fullName(child.pupil.pupil));
  const lines = [...names, `The class, ${className}`, ...Array<string>(blankLines).fill("")];
  return [
    {
      ...text("Present: ______________________________________________________________________"),
      withNext: true,
    },
    table(
      "To fill in at the meeting",
      [
        words("Who it is for", 22),
        words("What will be done", 44),
        words("By whom", 18),
        words("By when", 16),
      ],
      lines.map((name) => [`${name}\n\n`, "", "", ""]),
      "Afterwards add each action in the sidebar, under Meetings: it keeps how the child stands today and says when the review is due.",
    ),
  ];
}
