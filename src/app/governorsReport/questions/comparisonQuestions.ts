import { academicYearName } from "../../../core/calendar/academicYear";
import { percentage } from "../../../core/cohort/percentage";
import { small } from "../../cohortSummary/inWords";
import { comparedTables } from "../compare/comparedMeasures";
import { inPerCent, publishedFor } from "../compare/publishedFor";
import type { GovernorsContext } from "../governorsContext";
import { measureKey } from "../measureKey";
import type { Question } from "./question";

/** Points from which a difference from England is worth a question: this program's own choice. */
const worthAsking = 5;

/** The school's figures beside England's, furthest below first. */
function besideEngland(context: GovernorsContext) {
  const found = comparedTables(context).flatMap(({ stage, measures }) => {
    const published = publishedFor(context.published.benchmarks, measures);
    return measures.flatMap((measure) => {
      const england = published?.allPupils(measure, "England");
      if (england === undefined || measure.own.state !== "given") return [];
      const points = percentage(measure.own.share) - Math.round(england.value);
      const { name, own } = measure;
      const beside = inPerCent(context, { stage, name }, england);
      return [{ what: `${stage}, ${small(name)}`, text: own.text, beside, points }];
    });
  });
  return found.sort((one, other) => one.points - other.points);
}

/** A figure is well below England's. */
export const belowEngland: Question = (context) => {
  const [lowest] = besideEngland(context);
  if (!lowest || lowest.points > -worthAsking) return [];
  return [
    `${lowest.what}: ${lowest.text}, beside ${lowest.beside} in 100 across England. How much of this is likely to be made up by the end of the year?`,
  ];
};

/** A figure is well above England's. */
export const aboveEngland: Question = (context) => {
  const all = besideEngland(context);
  const highest = all[all.length - 1];
  if (!highest || highest.points < worthAsking) return [];
  return [
    `${highest.what}: ${highest.text}, beside ${highest.beside} in 100 across England. What has worked, and can it be used elsewhere?`,
  ];
};

/** Disadvantaged children are behind others nationally. */
export const disadvantagedBehindOthers: Question = (context) => {
  const gaps = comparedTables(context).flatMap(({ stage, measures }) => {
    const published = publishedFor(context.published.benchmarks, measures);
    return measures.flatMap((measure) => {
      const others = published?.otherPupils(measure, "England");
      const own = measure.disadvantaged;
      if (others === undefined || own?.state !== "given") return [];
      const { name } = measure;
      return own.share * 100 < others.value
        ? [{ name, own, others: inPerCent(context, { stage, name }, others) }]
        : [];
    });
  });
  return gaps
    .slice(0, 1)
    .map(
      ({ name, own, others }) =>
        `Of the disadvantaged children of Year 6, ${own.text} are at the standard now (${small(name)}); of other children in England it was ${others} in 100. What is planned for these children before the end of the year?`,
    );
};

/** Key Stage 2 results have fallen two years running. */
export const fallingResults: Question = ({ given, trend }) => {
  const years = trend?.keyStage2.find(({ measured }) => measured === "combined")?.years ?? [];
  const found = years.flatMap(({ year }) => {
    const figure = given.at(measureKey.keyStage2("combined"), academicYearName(year));
    return figure.state === "given" ? [figure] : [];
  });
  const [first, second, third] = found;
  if (!first || !second || !third) return [];
  if (!(first.share > second.share && second.share > third.share)) return [];
  return [
    `Key Stage 2 results in all three subjects combined have gone from ${first.text} to ${second.text} to ${third.text}. Were the year groups different when they began, or has something changed?`,
  ];
};

/** Value added cannot be given. */
export const noValueAdded: Question = ({ valueAddedTable = [] }) =>
  valueAddedTable.length === 0
    ? [
        "Without national value added, what else shows that children make good progress from where they began?",
      ]
    : [];
