import { listInWords } from "../core/checks/support/inWords";
import { teachersOf } from "../core/school/staff";
import { proposeTargets } from "../core/targets/proposeTargets";
import { readPhrases } from "../workbook/read/readPhrases";
import { readSchool } from "../workbook/read/readSchool";
import { isoDate } from "../workbook/sheetValue";
import { fixedTabsBut } from "../workbook/tabs/allTabs";
import type { ClassDocumentKind } from "./api";
import {
  type ClassDocument,
  type ClassMaterial,
  planningDocument,
  progressMeetingDocument,
  reviewSheetsDocument,
  targetCardsDocument,
} from "./classroom/classDocuments";
import { readSubjects } from "./classroom/readSubjects";
import type { DocumentStore } from "./documentStore";
import type { JobReport } from "./jobReport";
import { logJob, moment } from "./log";
import { recordFigures } from "./recordFigures";
import { classNamed } from "./sidebar/schoolClasses";
import { SidebarProblem } from "./sidebar/sidebarProblem";
import { tabsForTargets } from "./tabsForTargets";
import type { WorkbookStore } from "./workbookStore";

/** Tabs that these jobs have no use for. */
const unread = fixedTabsBut(
  ...tabsForTargets,
  ...(["interventions", "meetings", "phrases", "figures", "staff"] as const),
);

/** Each document about a class: the job as the menu calls it, and how it is made. */
export const classDocuments: Readonly<
  Record<
    ClassDocumentKind,
    { readonly job: string; readonly make: (material: ClassMaterial) => ClassDocument }
  >
> = {
  progressMeeting: { job: "Prepare progress meeting", make: progressMeetingDocument },
  planningGroups: { job: "Generate planning groups", make: planningDocument },
  reviewSheets: { job: "Generate review sheets", make: reviewSheetsDocument },
  targetCards: { job: "Generate target cards", make: targetCardsDocument },
};

/** Which document about which class. */
export interface WantedClassDocument {
  readonly kind: ClassDocumentKind;
  /** The class's name or that of its tab, whatever the case. */
  readonly className: string;
  /** For planning groups: a subject, or nothing or `All` for all three. */
  readonly subject?: string;
}

/**
 * Makes one of the documents about a class: for a pupil progress meeting, for planning, or for the children. Each time it is
 * a document of its own, since it is a record of its day.
 */
export function generateClassDocument(
  store: WorkbookStore,
  drive: DocumentStore,
  { kind, className: typed, subject = "" }: WantedClassDocument,
  now: Date,
): JobReport {
  const { job, make } = classDocuments[kind];
  const nothing = (sentence: string): JobReport => ({ job, sentences: [sentence], cells: 0 });
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  let className: string;
  try {
    className = classNamed(typed.trim(), school, tabs).name;
  } catch (error) {
    if (error instanceof SidebarProblem) return nothing(error.message);
    throw error;
  }
  const subjects = readSubjects(subject);
  if (!subjects) {
    return nothing(
      `There is no subject called ‘${subject.trim()}’. You can type Reading, Writing, Mathematics or All.`,
    );
  }
  const { phrases } = readPhrases(tabs.fixed.phrases);
  const proposals = proposeTargets(school);
  const teacher = listInWords(teachersOf(school.staff ?? [], className));
  const made = make({
    ...{ school, proposals, className, phrases, subjects },
    ...(teacher === "" ? {} : { teacher }),
  });
  const { link } = drive.create({
    name: made.title,
    bytes: made.bytes,
    folder: drive.folder("Pupil Targets classes"),
    key: `class-${kind}`,
    content: now.toISOString(),
  });
  const untraced =
    made.figures.length === 0
      ? []
      : recordFigures(store, tabs, made.figures, {
          document: "Progress meeting",
          scope: className,
          madeOn: moment(now),
          year: school.settings.academicYear,
        });
  const report = { job, sentences: [...made.sentences, ...untraced], cells: 0, link };
  logJob(store, report, now);
  return report;
}
