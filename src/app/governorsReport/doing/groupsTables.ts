import type { Term } from "../../../core/calendar/assessmentPoint";
import { allMeasured } from "../../../core/cohort/summariseCohort";
import { pupilGroups } from "../../../core/pupils/groups";
import type { Block } from "../../../documents/report/reportModel";
import { figures, note, table, words } from "../../cohortSummary/blocks";
import { list, measuredNames } from "../../cohortSummary/inWords";
import { gapInWords } from "../gapInWords";
import { measureKey } from "../governorsCells";
import type { GovernorsContext } from "../governorsContext";
import { comparedGroups } from "../governorsGroups";

/** Whom each gap is measured against. The group that is asked about comes first. */
export const comparedPairs: readonly (readonly [group: string, other: string])[] = [
  ["Girls", "Boys"],
  ["Disadvantaged", "Not disadvantaged"],
  ["SEN support", "No SEN"],
  ["Education, health and care plan", "No SEN"],
  ["English as an additional language", "English first language"],
];

/** What each group has reached, and the gaps between groups in points and in children. */
export function groupsTables({ given, children }: GovernorsContext, latest: Term): Block[] {
  const has = (name: string) => {
    const group = pupilGroups.find((each) => each.name === name);
    return children.some(({ pupil }) => group?.includes(pupil.pupil) === true);
  };
  const at = (group: string) =>
    allMeasured.map((measured) => given.at(measureKey.marks(measured, latest), group));
  const shown = comparedGroups.flatMap(({ names }) => names.filter(has));
  const pairs = comparedPairs.filter((pair) => pair.every(has));
  const lacking = comparedGroups.filter(({ names }) => !names.some(has)).map(({ fact }) => fact);
  const columns = (first: string) => [
    words(first, 24),
    ...allMeasured.map((measured) => figures(measuredNames[measured], 19)),
  ];
  return [
    table(
      "At the expected standard or higher, by group",
      columns("Group"),
      shown.map((group) => [group, ...at(group).map(({ text }) => text)]),
    ),
    table(
      "Gaps, in percentage points and in children",
      columns("Group, and whom it is compared with"),
      pairs.map(([group, other]) => {
        const others = at(other);
        return [
          `${group} with ${other.replace(/^(Boys|Not)/, (word) => word.toLowerCase())}`,
          ...at(group).map((own, place) => gapInWords(own, others[place] ?? own)),
        ];
      }),
      "The number of children is how many of the first group make up the gap. A gap of less than one child says nothing.",
    ),
    ...(lacking.length > 0
      ? [note(`The Pupils tab does not say, of any child: ${list(lacking).toLowerCase()}.`)]
      : []),
  ];
}
