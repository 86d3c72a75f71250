import { yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import { type Subject, subjectNames, subjects } from "../../../core/subject";
import { pointName } from "../../cohortSummary/pointInWords";
import type { Given } from "../givenFigures";
import type { GovernorsContext } from "../governorsContext";
import { everybody } from "../governorsGroups";
import { sections } from "../governorsSections";
import { measureKey } from "../measureKey";
import type { Question } from "./question";

/** Gaps in percentage points from which a question is worth asking: this program's own choice. */
const worthAsking = { subject: 5, combined: 8, yearGroup: 10, greaterDepth: 10 };

const inWords = (subject: Subject) => subjectNames[subject].toLowerCase();

type Known = Extract<Given, { state: "given" }>;

/** The subjects of a group at the reported point, as far as they are given, lowest first. */
function bySubject({ given, points }: GovernorsContext, group: string, standard = "expected") {
  const { latest } = points;
  if (latest === undefined) return [];
  const found = subjects.flatMap((subject): { subject: Subject; figure: Known }[] => {
    const figure = given.at(measureKey.marks(subject, latest), group, standard);
    return figure.state === "given" ? [{ subject, figure }] : [];
  });
  return found.sort((one, other) => one.figure.share - other.figure.share);
}

/** One subject is well behind another. */
export const lowestSubject: Question = (context) => {
  const found = bySubject(context, everybody);
  const [lowest, highest] = [found[0], found[found.length - 1]];
  if (!lowest || !highest) return [];
  const apart = (highest.figure.share - lowest.figure.share) * 100;
  if (apart < worthAsking.subject) return [];
  return [
    `At the expected standard are, in ${inWords(lowest.subject)}, ${lowest.figure.text}; in ${inWords(highest.subject)}, ${highest.figure.text}. What is behind the difference, and what is changing in ${inWords(lowest.subject)}?`,
  ];
};

/** Children reach the standard in some subjects but not in all three. */
export const combinedFallsShort: Question = (context) => {
  const { given, points } = context;
  const lowest = bySubject(context, everybody)[0];
  if (!lowest || points.latest === undefined) return [];
  const combined = given.at(measureKey.marks("combined", points.latest), everybody);
  if (combined.state !== "given") return [];
  if ((lowest.figure.share - combined.share) * 100 < worthAsking.combined) return [];
  return [
    `${combined.text} are at the expected standard in all three subjects, fewer than in any one of them. Does the school know who misses it in one subject alone, and what is being done there?`,
  ];
};

/** A year group is well behind the school as a whole. */
export const lowestYearGroup: Question = ({ given, points }) => {
  const { latest } = points;
  if (latest === undefined) return [];
  const key = measureKey.marks("combined", latest);
  const all = given.at(key, everybody);
  if (all.state !== "given") return [];
  const behind = yearGroups
    .map((yearGroup) => ({ yearGroup, figure: given.at(key, yearGroupName(yearGroup)) }))
    .flatMap(({ yearGroup, figure }) =>
      figure.state === "given" && (all.share - figure.share) * 100 >= worthAsking.yearGroup
        ? [{ yearGroup, figure }]
        : [],
    )
    .sort((one, other) => one.figure.share - other.figure.share)[0];
  if (!behind) return [];
  return [
    `In ${yearGroupName(behind.yearGroup)}, ${behind.figure.text} are at the expected standard in all three subjects. Has it been so since these children began, and what support does the year group have?`,
  ];
};

/** Few children are at greater depth in a subject. */
export const greaterDepth: Question = (context) => {
  const lowest = bySubject(context, everybody, "greaterDepth")[0];
  if (!lowest || lowest.figure.share * 100 >= worthAsking.greaterDepth) return [];
  return [
    `${lowest.figure.text} are at greater depth in ${inWords(lowest.subject)}. How are children who are ready for it given the chance to go further?`,
  ];
};

/** Many children have no mark at the reported point. */
export const notAssessed: Question = (context) => {
  const n = context.children.length;
  const fewest = [...bySubject(context, everybody)].sort(
    (one, other) => one.figure.n - other.figure.n,
  )[0];
  if (!fewest || n - fewest.figure.n < n / 10) return [];
  const assessed = context.book.under(sections.questions).some(
    {
      measure: `${subjectNames[fewest.subject]}: children assessed`,
      group: everybody,
      point: pointOf(context),
      source: "Class tabs, Pupils",
      leftOut: `${n - fewest.figure.n} without a mark that counts`,
    },
    fewest.figure.n,
    n,
  );
  return [
    `${assessed} children are assessed in ${inWords(fewest.subject)} at this point. When will the others be, and might the figures change?`,
  ];
};

function pointOf({ points, school }: GovernorsContext): string {
  const { latest } = points;
  return latest === undefined
    ? ""
    : pointName({ year: school.settings.academicYear, term: latest });
}

/** A year group has a smaller share at the standard than at the point before. */
export const fellThroughTheYear: Question = ({ given, points }) => {
  const { all, latest } = points;
  const before = latest === undefined ? undefined : all[all.indexOf(latest) - 1];
  if (latest === undefined || before === undefined) return [];
  const falls = yearGroups.flatMap((yearGroup) =>
    subjects.flatMap((subject) => {
      const name = yearGroupName(yearGroup);
      const then = given.at(measureKey.marks(subject, before), name);
      const now = given.at(measureKey.marks(subject, latest), name);
      if (then.state !== "given" || now.state !== "given") return [];
      const fall = (then.share - now.share) * 100;
      return fall >= worthAsking.subject ? [{ name, subject, then, now, fall }] : [];
    }),
  );
  const [widest] = falls.sort((one, other) => other.fall - one.fall);
  if (!widest) return [];
  return [
    `In ${widest.name}, ${inWords(widest.subject)} has gone from ${widest.then.text} to ${widest.now.text} since the point before. Is more being asked, or are children falling behind?`,
  ];
};
