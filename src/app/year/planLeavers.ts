import { academicYearName, readAcademicYear } from "../../core/calendar/academicYear";
import { terms } from "../../core/calendar/assessmentPoint";
import type { School } from "../../core/school/school";
import { hashKey } from "../../core/text/fnv1a";
import type { YearWorkbook } from "../../workbook/newYear/yearWorkbook";
import {
  childrenDue,
  type FormerChild,
  formerChildren,
  formerKey,
} from "../../workbook/retention/formerChildren";
import { planFarewell } from "../../workbook/retention/planFarewell";
import type { YearPreview } from "../api";
import { count } from "../jobReport";
import { letterKey } from "../letters/letterKeys";
import { daysKept } from "./lastingRecords";
import type { PlannedYear } from "./plannedYear";

/** Fewer children than this are told apart by those who know the year (DfE withholds below six). */
const smallCohort = 6;

/** Plans "Archive leavers": the children whose time is over, by the years that Settings gives. */
export function planArchiveLeavers(workbook: YearWorkbook, random: () => number): PlannedYear {
  const { school } = workbook;
  const due = childrenDue(school);
  const years = school.settings.yearsLeaversAreKept ?? 1;
  const waiting = formerChildren(school).filter(({ onPupils }) => onPupils).length - due.length;
  return farewell(workbook, due, random, {
    title: "Archive leavers",
    what: `Archived ${count(due.length, "leaver")}`,
    notes: [
      `Settings keeps leavers for ${count(years, "whole school year")} after the one in which they left. ${count(waiting, "other leaver")} ${waiting === 1 ? "stays" : "stay"} until then. A child who leaves takes the record along to the next school: see that it has been sent first.`,
    ],
    stops: due.length === 0 ? ["There is no leaver whose time is over."] : [],
  });
}

/** Plans "Anonymise a cohort": every former child whose last year here was the one given. */
export function planAnonymise(
  workbook: YearWorkbook,
  year: string,
  random: () => number,
): PlannedYear {
  const former = formerChildren(workbook.school);
  const wanted = readAcademicYear(year);
  const cohort = former.filter(({ lastYear }) => lastYear === wanted);
  const planned = farewell(workbook, cohort, random, {
    title: "Anonymise a cohort",
    what: `Anonymised ${count(cohort.length, "child", "children")} who left in ${year}`,
    notes: [
      "The cohort is everybody whose leaving day on Pupils, or whose last record where they are not on Pupils, is in that year. Nobody on roll is among them.",
    ],
    stops:
      cohort.length === 0
        ? [year === "" ? "Choose the year in which the cohort left." : `Nobody left in ${year}.`]
        : [],
  });
  return { ...planned, view: { ...planned.view, cohorts: cohortsOf(former) } };
}

interface Words extends Pick<PlannedYear, "what"> {
  readonly title: string;
  readonly notes: readonly string[];
  readonly stops: readonly string[];
}

function farewell(
  workbook: YearWorkbook,
  children: readonly FormerChild[],
  random: () => number,
  { title, what, notes, stops }: Words,
): PlannedYear {
  const keys = new Map(children.map(({ upn }) => [upn, formerKey(random)]));
  const plan = planFarewell(workbook, {
    upns: new Set(keys.keys()),
    keyOf: (upn) => keys.get(upn) ?? "",
    letterKeys: letterKeysOf(children, workbook.school),
  });
  return {
    what,
    cells: plan.cells,
    made: [],
    after: drive,
    view: {
      title,
      counts: [
        { label: "Children", count: plan.children },
        ...plan.tabs.map(({ tab, keyed, emptied }) => ({
          label: keyed > 0 ? `${tab}: rows that keep a random key` : `${tab}: rows emptied`,
          count: keyed + emptied,
        })),
      ],
      classes: [],
      nextClasses: [],
      decide: [],
      movable: [],
      stops,
      notes: [...notes, ...whatHappens, ...smallNumbers(children), ...drive],
    },
  };
}

const whatHappens: readonly string[] = [
  "Marks, results, targets and interventions stay, with a random key in place of UPN and name; ages, dates of birth, names and free text go, in your own columns of these rows too. They count as before in three-year trends and in what similar children went on to do.",
  "Their rows on Pupils, class tabs, FFT, Meetings, Past texts and Letters are emptied where they stand. Formulas stay, and tabs of your own are not searched; nor is what is written about a whole class.",
  `For ${daysKept} days it can be taken back, and so long a hidden tab keeps what stood there: delete that record in the sidebar (Set-up, The school year) once you are sure. After that nothing in the workbook leads back. The Version history of the Sheet still shows earlier states: only a copy of the Sheet, with the old one deleted, is without.`,
];

const drive: readonly string[] = [
  "Letters and reports in Drive are not touched: delete those of these children in the folders ‘Pupil Targets letters’ of each season and ‘Pupil Targets reports’, in the Drive of whoever made them, and empty the bin.",
];

function smallNumbers(children: readonly FormerChild[]): string[] {
  const years = cohortsOf(children).filter((each) => each.children < smallCohort);
  if (years.length === 0) return [];
  const which = years.map(({ year, children: n }) => `${year} (${n})`).join(", ");
  return [
    `Careful with small numbers: of ${which} there are fewer than ${smallCohort} children. Whoever knows the year can still guess whose marks these are, so do not publish figures on them.`,
  ];
}

function cohortsOf(children: readonly FormerChild[]): NonNullable<YearPreview["cohorts"]> {
  const sizes = new Map<number, number>();
  for (const { lastYear } of children) sizes.set(lastYear, (sizes.get(lastYear) ?? 0) + 1);
  return [...sizes]
    .sort(([one], [other]) => other - one)
    .map(([year, size]) => ({ year: academicYearName(year), children: size }));
}

/** How the Letters tab knows these children's letters: by a key for each season of the years here. */
function letterKeysOf(children: readonly FormerChild[], { settings }: School): Set<string> {
  return new Set(
    children.flatMap(({ upn, lastYear }) =>
      Array.from(
        { length: settings.academicYear + 1 - (lastYear - 7) },
        (_, index) => lastYear - 7 + index,
      ).flatMap((year) => terms.map((season) => letterKey(upn, season, year))),
    ),
  );
}

/** Tells a plan from every other whatever random keys it draws. */
export function planKeyOf({ cells, made }: Pick<PlannedYear, "cells" | "made">): string {
  if (cells.length === 0) return "";
  return hashKey(JSON.stringify([cells, made]).replace(/FORMER-[A-Z0-9]{10}/g, "FORMER"));
}
