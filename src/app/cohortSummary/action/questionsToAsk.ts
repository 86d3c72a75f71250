import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import { measureOf } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import { subjectNames, subjects } from "../../../core/subject";
import { everyone, targetTabs } from "../cohortFigure";
import { children, list, small } from "../inWords";
import { widestGap } from "./widestGap";

const ofAll = {
  group: everyone,
  point: "Now",
  source: targetTabs,
} satisfies Partial<FigureDetails>;

/** What the figures cannot say, and a conversation can: questions that this cohort's figures raise. */
export function questionsToAsk(summary: CohortSummary, book: FigureBook): string[] {
  return [
    ...notYetAssessed(summary, book),
    ...belowTarget(summary, book),
    ...widestGap(summary, book),
    ...tooEasy(summary),
    ...notYetAgreed(summary, book),
    "Which children could go further, and what are they being given to do so?",
    "What do the children themselves say about their next steps?",
  ];
}

function notYetAssessed(summary: CohortSummary, book: FigureBook): string[] {
  const missing = subjects.flatMap((subject) => {
    const { leftOut } = measureOf(summary, subject, "expected", "latest");
    const n = leftOut.find(({ reason }) => reason === "notYetAssessed")?.count ?? 0;
    const details = { measure: `${subjectNames[subject]}, not yet assessed`, ...ofAll };
    const number = () => book.count(details, n, summary.children.length);
    return n > 0 ? [`${subjectNames[subject].toLowerCase()} ${number()}`] : [];
  });
  return missing.length > 0
    ? [`When will those not yet assessed be assessed (${list(missing)})?`]
    : [];
}

function belowTarget({ toDiscuss, children: all }: CohortSummary, book: FigureBook): string[] {
  const n = toDiscuss.filter(({ concerns }) =>
    concerns.some(({ reasons }) => reasons.includes("below") || reasons.includes("justBelow")),
  ).length;
  if (n === 0) return [];
  const measure = "Children below or just below target";
  const who = book.written({ measure, ...ofAll }, children(n), {
    numerator: n,
    denominator: all.length,
  });
  return [
    `What stands in the way of the ${who} below or just below target, and what will be different for them by the next assessment point?`,
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

function notYetAgreed(summary: CohortSummary, book: FigureBook): string[] {
  const waiting = summary.children.filter(({ inSubject }) =>
    Object.values(inSubject).some(
      ({ target }) => target.yearEnd !== undefined && !target.yearEnd.agreed,
    ),
  ).length;
  if (waiting === 0) return [];
  const measure = "Children with a year-end target still to agree";
  const who = book.written({ measure, ...ofAll }, children(waiting), {
    numerator: waiting,
    denominator: summary.children.length,
  });
  return [`When will the targets of ${who} be discussed and agreed?`];
}
