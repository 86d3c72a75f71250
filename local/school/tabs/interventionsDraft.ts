import { type Subject, subjectNames } from "../../../src/core/subject";
import { toSheetDate } from "../../../src/workbook/sheetValue";
import { interventionsTab } from "../../../src/workbook/tabs/results";
import { attainmentOfChild, type MadeSchool } from "../madeSchool";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";

interface Programme {
  readonly name: string;
  readonly subject: Subject;
  readonly yearGroups: readonly number[];
  readonly staff: string;
  readonly children: number;
}

const programmes: readonly Programme[] = [
  {
    name: "Phonics catch-up",
    subject: "reading",
    yearGroups: [2],
    staff: "Mrs Dunmore",
    children: 5,
  },
  { name: "Daily reader", subject: "reading", yearGroups: [3, 4], staff: "Mr Okoro", children: 5 },
  {
    name: "Handwriting club",
    subject: "writing",
    yearGroups: [2, 3],
    staff: "Miss Vale",
    children: 4,
  },
  {
    name: "Sentence builders",
    subject: "writing",
    yearGroups: [5],
    staff: "Mrs Dunmore",
    children: 4,
  },
  {
    name: "Number facts group",
    subject: "mathematics",
    yearGroups: [4, 5],
    staff: "Mr Okoro",
    children: 4,
  },
  {
    name: "Booster mathematics",
    subject: "mathematics",
    yearGroups: [6],
    staff: "Miss Vale",
    children: 4,
  },
];

/** Last spring to summer, finished and reviewed; this autumn, still running. */
const rounds = [
  { starts: "2026-03-02", ends: "2026-06-26", review: "2026-07-03", sessions: 28, terms: [2, 1] },
  { starts: "2026-09-21", ends: "2026-12-11", review: "2026-12-14", sessions: 30, terms: [0] },
] as const;

/** The Interventions tab: children who were working towards the standard, on the scale of the time. */
export function interventionsDraft(school: MadeSchool): TabDraft {
  const draft = draftOf(interventionsTab);
  draft.rows = programmes.flatMap((programme, index) => {
    const round = rounds[index % 2 === 0 ? 1 : 0];
    const random = school.random.fork(`intervention ${programme.name}`);
    const able = school.listed.filter((pupil) =>
      isWanted(school, pupil, programme, round.terms[0]),
    );
    return random
      .shuffle(able)
      .slice(0, programme.children)
      .map((pupil) => interventionRow(school, pupil, programme, round));
  });
  return draft;
}

function isWanted(
  school: MadeSchool,
  pupil: MadePupil,
  { subject, yearGroups }: Programme,
  termsBack: number,
): boolean {
  const term = 3 * yearGroupOf(pupil) - termsBack;
  return (
    yearGroups.includes(yearGroupOf(pupil)) &&
    pupil.joined < "2026-01-10" &&
    pupil.left === undefined &&
    attainmentOfChild(school, pupil)[subject][term]?.band === "workingTowards"
  );
}

function interventionRow(
  school: MadeSchool,
  pupil: MadePupil,
  programme: Programme,
  round: (typeof rounds)[number],
): DraftRow {
  const now = 3 * yearGroupOf(pupil);
  const marks = attainmentOfChild(school, pupil)[programme.subject];
  const [entry, exit] = round.terms.map((back) => marks[now - back]);
  return {
    upn: pupil.upn,
    intervention: programme.name,
    subject: subjectNames[programme.subject],
    staff: programme.staff,
    starts: toSheetDate(round.starts),
    ends: toSheetDate(round.ends),
    sessions: round.sessions,
    scale: entry?.scale ?? "",
    entry: entry?.code ?? "",
    exit: exit?.code ?? "",
    reviewDue: toSheetDate(round.review),
    reviewed: exit ? toSheetDate(round.review) : "",
  };
}
