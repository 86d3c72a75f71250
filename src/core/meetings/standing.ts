import { termNames, terms } from "../calendar/assessmentPoint";
import type { IsoDate } from "../cell";
import type { CohortChild } from "../cohort/cohortChild";
import { statusCounts } from "../cohort/statusCounts";
import type { School } from "../school/school";
import { type Subject, subjectNames, subjects } from "../subject";
import type { EvidenceMark } from "../targets/evidenceMark";
import type { ProposedTarget } from "../targets/proposeTargets";
import { statusNames } from "../targets/status";

/** How a child or class stands, in words by subject: `WTS, below target`; `12 of 28 on track or above`. */
export type Standing = Readonly<Partial<Record<Subject, string>>>;

/** How a child stands now: the latest mark of this year, and the status. */
export function childStanding(inSubject: CohortChild["inSubject"]): Standing {
  return bySubject((subject) => {
    const known = inSubject[subject];
    return known && inWords(known);
  });
}

function inWords({ evidence, status }: ProposedTarget): string {
  if (status === "notEnoughInformation") return codeOf(evidence.latestThisYear);
  const words = statusNames[status];
  return `${codeOf(evidence.latestThisYear)}, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** How a class stands now: children on track or above, of those of whom enough is known. */
export function classStanding(children: readonly CohortChild[]): Standing {
  return bySubject((subject) => {
    const { n, onTrackOrAbove } = statusCounts(children, subject);
    return n === 0 ? undefined : `${onTrackOrAbove} of ${n} on track or above`;
  });
}

/**
 * What the workbook still shows of how a child stood on an earlier day of this academic year: the mark of the latest
 * assessment point that had closed by then, else last year's end, each said with it. The status of that day is not kept.
 * Nothing for days of earlier years.
 */
export function marksOn(
  inSubject: CohortChild["inSubject"],
  day: IsoDate,
  { settings }: Pick<School, "settings">,
): Standing {
  if (day < `${settings.academicYear}-09-01`) return {};
  const closed = terms.filter((term) => settings.points[term].closes < day).reverse();
  return bySubject((subject) => {
    const evidence = inSubject[subject]?.evidence;
    if (!evidence) return undefined;
    const marks = [
      ...closed.map((term) => ({
        mark: evidence.thisYear[term],
        of: termNames[term].toLowerCase(),
      })),
      { mark: evidence.lastYear, of: "last year’s end" },
    ];
    const found = marks.find(({ mark }) => mark.state === "known");
    return found && `${codeOf(found.mark)} (${found.of})`;
  });
}

/** A standing as one text, for the Meetings tab: `Reading: WTS, below target; Writing: …`. */
export function standingText(standing: Standing): string {
  return subjects
    .flatMap((subject) => {
      const words = standing[subject];
      return words === undefined ? [] : [`${subjectNames[subject]}: ${words}`];
    })
    .join("; ");
}

/** Reads such a text back; what is written in any other way says nothing. */
export function readStanding(text: string): Standing {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  return bySubject((subject) => {
    const name = `${subjectNames[subject]}:`;
    const found = parts.find((part) => part.startsWith(name));
    return found?.slice(name.length).trim() || undefined;
  });
}

/**
 * What has changed between two standings, subject by subject, as facts: `Reading: WTS, below target → EXS, on track`;
 * `Writing: no change (EXS, on track)`; `Mathematics: now EXS, on track; then not recorded`.
 */
export function changesBetween(then: Standing, now: Standing): string[] {
  return subjects.flatMap((subject) => {
    const [before, after] = [then[subject], now[subject]];
    const name = subjectNames[subject];
    if (after === undefined) return [];
    if (before === undefined) return [`${name}: now ${after}; then not recorded`];
    return [before === after ? `${name}: no change (${after})` : `${name}: ${before} → ${after}`];
  });
}

function codeOf(mark: EvidenceMark): string {
  return mark.state === "known" ? mark.mark.code : "no mark yet";
}

function bySubject(wordsOf: (subject: Subject) => string | undefined): Standing {
  return Object.fromEntries(
    subjects.flatMap((subject) => {
      const words = wordsOf(subject);
      return words === undefined ? [] : [[subject, words]];
    }),
  );
}
