import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import { measureOf } from "../../../core/cohort/summariseCohort";
import { subjectNames, subjects } from "../../../core/subject";
import { groupRows } from "../doing/groupRows";
import { children, list, small } from "../inWords";

/** What the figures cannot say, and a conversation can: questions that this cohort's figures raise. */
export function questionsToAsk(summary: CohortSummary): string[] {
  return [
    ...notYetAssessed(summary),
    ...belowTarget(summary),
    ...widestGap(summary),
    ...tooEasy(summary),
    ...notYetAgreed(summary),
    "Which children could go further, and what are they being given to do so?",
    "What do the children themselves say about their next steps?",
  ];
}

function notYetAssessed(summary: CohortSummary): string[] {
  const missing = subjects.flatMap((subject) => {
    const { leftOut } = measureOf(summary, subject, "expected", "latest");
    const n = leftOut.find(({ reason }) => reason === "notYetAssessed")?.count ?? 0;
    return n > 0 ? [`${subjectNames[subject].toLowerCase()} ${n}`] : [];
  });
  return missing.length > 0
    ? [`When will those not yet assessed be assessed (${list(missing)})?`]
    : [];
}

function belowTarget({ toDiscuss }: CohortSummary): string[] {
  const n = toDiscuss.filter(({ concerns }) =>
    concerns.some(({ reasons }) => reasons.includes("below") || reasons.includes("justBelow")),
  ).length;
  if (n === 0) return [];
  return [
    `What stands in the way of the ${children(n)} below or just below target, and what will be different for them by the next assessment point?`,
  ];
}

/**
 * The group with the most children behind in one subject, where they are at least two. Of two
 * groups only the smaller is named, so that nobody asks what is planned for the many.
 */
function widestGap(summary: CohortSummary): string[] {
  const rows = groupRows(summary);
  const sizeOf = (name: string) => rows.find(({ group }) => group === name)?.members ?? 0;
  const gaps = rows.flatMap(({ group, members, inEach }) =>
    inEach.flatMap(({ measured, gap }) =>
      gap &&
      gap.points < 0 &&
      gap.children >= 2 &&
      measured !== "combined" &&
      members <= sizeOf(gap.comparedWith)
        ? [{ group, measured, gap }]
        : [],
    ),
  );
  const [widest] = gaps.sort((one, other) => other.gap.children - one.gap.children);
  if (!widest) return [];
  const { group, measured, gap } = widest;
  return [
    `${group}: in ${subjectNames[measured].toLowerCase()}, ${gap.children} more of them at the expected standard would about close the gap. What is planned for them?`,
  ];
}

/** Subjects in which the targets ask for no more children than teachers already forecast. */
function tooEasy(summary: CohortSummary): string[] {
  const found = subjects.filter((subject) => {
    const forecast = measureOf(summary, subject, "expected", "forecastYearEnd");
    const target = measureOf(summary, subject, "expected", "targetYearEnd");
    return (
      forecast.state === "known" &&
      target.state === "known" &&
      forecast.n === target.n &&
      target.reached <= forecast.reached
    );
  });
  if (found.length === 0) return [];
  return [
    `In ${list(found.map((subject) => small(subjectNames[subject])))} the year-end targets ask for no more children at the expected standard than teachers forecast already: are they challenging enough?`,
  ];
}

function notYetAgreed(summary: CohortSummary): string[] {
  const waiting = summary.children.filter(({ inSubject }) =>
    Object.values(inSubject).some(
      ({ target }) => target.yearEnd !== undefined && !target.yearEnd.agreed,
    ),
  ).length;
  return waiting > 0
    ? [`When will the targets of ${children(waiting)} be discussed and agreed?`]
    : [];
}
