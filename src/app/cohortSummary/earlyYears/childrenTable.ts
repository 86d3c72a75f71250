import { areasOfLearning } from "../../../core/earlyYears/areasOfLearning";
import { childStrengths } from "../../../core/earlyYears/childStrengths";
import type { EarlyYearsChild } from "../../../core/earlyYears/earlyYearsChildren";
import { keyStage1Expectation } from "../../../core/earlyYears/keyStage1Expectation";
import type { School } from "../../../core/school/school";
import { type Subject, subjectNames, subjects } from "../../../core/subject";
import { atLeast } from "../../../core/targets/bandShares";
import type { PublishedTransition } from "../../../core/targets/publishedTransition";
import type { SimilarChildren } from "../../../core/targets/similarChildren";
import { buildTransitions, type TransitionTable } from "../../../core/targets/transitions";
import type { Block } from "../../../documents/report/reportModel";
import { table, words } from "../blocks";
import { list } from "../inWords";
import { chanceInWords } from "../targets/likelyInWords";

/**
 * Each child's strengths, what to improve, and the chance of the expected standard by the end of
 * Key Stage 1, from what similar children went on to do; nothing where nothing is known of any.
 */
export function childrenTable(
  children: readonly EarlyYearsChild[],
  school: School,
  published: readonly PublishedTransition[],
): Block[] {
  const transitions = buildTransitions(school, published);
  const rows = children.flatMap((each) => rowOf(each, transitions, school));
  if (rows.length === 0) return [];
  return [
    table(
      "Children: strengths, areas to improve, and what to expect by the end of Key Stage 1",
      [
        words("Child", 18),
        words("Strengths", 27),
        words("To improve", 28),
        words("Chance of the expected standard or higher", 27),
      ],
      rows,
      below(published),
    ),
  ];
}

function below(published: readonly PublishedTransition[]): string {
  const sources = [...new Set(published.map(({ source }) => source))];
  const too = sources.length === 0 ? "" : `, and of ${list(sources)}`;
  return `The chance is that of children of this school${too} with the same outcome in the profile, or on entry before there is one; it is no forecast of a child. n is the number of this school's children behind it; fewer than ten are too few where nothing is published.`;
}

function rowOf(
  { child, row }: EarlyYearsChild,
  transitions: TransitionTable,
  school: School,
): string[][] {
  const found = childStrengths(row, school.scales);
  if (!found) return [];
  const { firstName, surname } = child.pupil.pupil;
  const from = found.from === "onEntry" ? " (on entry)" : "";
  const improve = found.toImprove.map(({ area, goals }) =>
    goals.length === 0 ? area : `${area} (${goals.join(", ")})`,
  );
  const everywhere = found.strengths.length === areasOfLearning.length;
  const strengths = everywhere ? "every area of learning" : list(found.strengths);
  return [
    [
      `${firstName} ${surname}`,
      `${strengths || "none yet"}${from}`,
      list(improve) || "none",
      chances((subject) => keyStage1Expectation(row, subject, transitions, school.scales)),
    ],
  ];
}

function chances(of: (subject: Subject) => SimilarChildren): string {
  const found = subjects.map((subject) => ({ subject, similar: of(subject) }));
  if (found.every(({ similar }) => similar.state === "tooFew")) return "too few similar children";
  return found
    .map(({ subject, similar }) => {
      const chance =
        similar.state === "known"
          ? `${chanceInWords(atLeast(similar.shares, "expected"))} (n ${similar.n})`
          : "too few";
      return `${subjectNames[subject]} ${chance}`;
    })
    .join("; ");
}
