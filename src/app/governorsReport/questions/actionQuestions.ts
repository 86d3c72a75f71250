import { yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import { subjectNames, subjects } from "../../../core/subject";
import { disclosureRules } from "../../../core/suppression/disclosureRules";
import { list } from "../../cohortSummary/inWords";
import { measureKey } from "../measureKey";
import type { Question } from "./question";

/** A smaller share than this on track is asked about: this program's own choice. */
const fewOnTrack = 0.6;

/** A year group in which many are not on track for their targets. */
export const notOnTrack: Question = ({ given }) => {
  const found = yearGroups.flatMap((yearGroup) =>
    subjects.flatMap((subject) => {
      const figure = given.at(measureKey.onTrack(subject), yearGroupName(yearGroup));
      return figure.state === "given" && figure.share < fewOnTrack
        ? [{ yearGroup, subject, figure }]
        : [];
    }),
  );
  const [lowest] = found.sort((one, other) => one.figure.share - other.figure.share);
  if (!lowest) return [];
  return [
    `In ${yearGroupName(lowest.yearGroup)}, ${lowest.figure.text} are on track for their target in ${subjectNames[lowest.subject].toLowerCase()}. Are the targets right, and what will be different for these children by the next assessment point?`,
  ];
};

/** Nearly everybody is on track. */
export const everybodyOnTrack: Question = ({ given }) => {
  const easy = subjects.filter((subject) => {
    const figure = given.at(measureKey.onTrack(subject), "All children");
    return figure.state === "given" && figure.share >= 0.95;
  });
  if (easy.length === 0) return [];
  return [
    `Nearly all children are on track for their targets in ${list(easy.map((subject) => subjectNames[subject].toLowerCase()))}. Are the targets challenging enough?`,
  ];
};

/** An intervention whose children have no marks to tell whether it helped. */
export const notMeasured: Question = ({ interventions, given }) => {
  const found = interventions.filter(
    ({ name, upns }) =>
      upns.length >= disclosureRules.fewestChildren &&
      given.at(measureKey.intervention, name).state === "noneAssessed",
  );
  if (found.length === 0) return [];
  return [
    `For ${list(found.map(({ name }) => name))} no marks at entry and exit are recorded. How will the school know whether it has helped?`,
  ];
};

/** Interventions in which fewer than half have a higher mark at the end. */
export const littleChange: Question = ({ interventions, given }) =>
  interventions.flatMap(({ name }) => {
    const figure = given.at(measureKey.intervention, name);
    return figure.state === "given" && figure.share < 0.5
      ? [
          `In ${name}, ${figure.text} have a higher mark at exit than at entry. Should it carry on, change or stop?`,
        ]
      : [];
  });

/** Asked of every report. */
export const always: Question = () => [
  "What do the children themselves say about their targets and next steps?",
];
