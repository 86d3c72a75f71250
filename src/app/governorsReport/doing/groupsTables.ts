import type { Term } from "../../../core/calendar/assessmentPoint";
import { allMeasured } from "../../../core/cohort/summariseCohort";
import type { Block } from "../../../documents/report/reportModel";
import { figures, note, table, words } from "../../cohortSummary/blocks";
import { measureName } from "../../cohortSummary/cohortFigure";
import { list, measuredNames, priorAttainmentWords, small } from "../../cohortSummary/inWords";
import { pointName } from "../../cohortSummary/pointInWords";
import { gapInWords } from "../gapInWords";
import type { GovernorsContext } from "../governorsContext";
import {
  belongs,
  comparedGroups,
  factInWords,
  nameOfNotKnown,
  notRecorded,
  priorAttainment,
} from "../governorsGroups";
import { sections } from "../governorsSections";
import { measureKey } from "../measureKey";

/** Whom each gap is measured against. The group that is asked about comes first. */
export const comparedPairs: readonly (readonly [group: string, other: string])[] = [
  ["Girls", "Boys"],
  ["Disadvantaged", "Not disadvantaged"],
  ["SEN support", "No SEN"],
  ["Education, health and care plan", "No SEN"],
  ["English as an additional language", "English first language"],
];

/** What each group has reached, and the gaps between groups in points and in children. */
export function groupsTables(
  { given, children, book, school }: GovernorsContext,
  latest: Term,
): Block[] {
  const point = pointName({ year: school.settings.academicYear, term: latest });
  const has = (name: string) => children.some((child) => belongs(child, name));
  const at = (group: string) =>
    allMeasured.map((measured) => given.at(measureKey.marks(measured, latest), group));
  const known = comparedGroups.filter(({ names }) => names.some(has));
  const shown = known.flatMap(({ fact, names, saysOfWhomNotKnown }) => [
    ...names.filter(has),
    ...(saysOfWhomNotKnown && notRecorded(children, fact).length > 0 ? [nameOfNotKnown(fact)] : []),
  ]);
  const pairs = comparedPairs.filter((pair) => pair.every(has));
  const lacking = comparedGroups.filter((each) => !known.includes(each)).map(({ fact }) => fact);
  const columns = (first: string) => [
    words(first, 24),
    ...allMeasured.map((measured) => figures(measuredNames[measured], 19)),
  ];
  return [
    table(
      "At the expected standard or higher, by group",
      columns("Group"),
      shown.map((group) => [group, ...at(group).map(({ text }) => text)]),
      known.some(({ fact }) => fact === priorAttainment) ? priorAttainmentWords : "",
    ),
    table(
      "Gaps, in percentage points and in children",
      columns("Group, and whom it is compared with"),
      pairs.map(([group, other]) => {
        const others = at(other);
        const pair = `${group} with ${other.replace(/^(Boys|Not?\b)/, small)}`;
        return [
          pair,
          ...at(group).map((own, place) => {
            const measure = measureName(allMeasured[place] ?? "combined", "expected");
            const name = { measure, group: pair, point, source: "Class tabs, Pupils" };
            return gapInWords(own, others[place] ?? own, name, book.under(sections.doing));
          }),
        ];
      }),
      "The number of children is how many of the first group make up the gap. A gap of less than one child says nothing.",
    ),
    ...(lacking.length > 0
      ? [
          note(
            `The school’s workbook does not say, of any child: ${list(lacking.map(factInWords))}.`,
          ),
        ]
      : []),
  ];
}
