import type { FigureBook } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import {
  beganAt,
  changedNotCaused,
  differenceInWords,
  tooFewMeans,
} from "../../cohortSummary/action/comparedInWords";
import { figures, note, table, words } from "../../cohortSummary/blocks";
import type { GivenFigures } from "../givenFigures";
import { similarTo } from "../interventionCells";
import type { InterventionResult } from "../interventionResults";
import { measureKey } from "../measureKey";

/**
 * The children of each intervention beside similar children, as far as both figures may be given. Where six
 * or more began in no band of a subject, or the figure is withheld, there is no row: not even where its
 * children began is told.
 */
export function comparedTable(
  interventions: readonly InterventionResult[],
  given: GivenFigures,
  book: FigureBook,
): Block[] {
  const rows = interventions.flatMap(({ name, compared }) =>
    compared.flatMap((each) => {
      const inIt = given.at(measureKey.inIntervention(each), name);
      const similar = given.at(measureKey.similarChildren(each), similarTo(name));
      if (inIt.state !== "given") return [];
      const both = similar.state === "given";
      const difference = differenceInWords({
        ...each,
        inIt: { n: inIt.n, higher: inIt.reached },
        similar: both ? { n: similar.n, higher: similar.reached } : { n: 0, higher: 0 },
      });
      const details = {
        measure: `In a higher band after: ${beganAt(each)}, difference`,
        group: name,
        point: "During the intervention",
        source: "Class tabs, Interventions",
      };
      return [
        [
          name,
          beganAt(each),
          inIt.text,
          similar.text,
          both ? book.written(details, difference) : "–",
        ],
      ];
    }),
  );
  if (rows.length === 0) {
    return [
      note(
        "There is no comparison with similar children to give yet: it takes six or more children who began in the same band of the subject, with class marks of two assessment points around their time in it.",
      ),
    ];
  }
  return [
    table(
      "In a higher band after than before, beside similar children",
      [
        words("Intervention", 24),
        words("Began at", 24),
        figures("In the intervention", 18),
        figures("Similar children", 18),
        words("Difference", 16),
      ],
      rows,
      `${changedNotCaused} ${tooFewMeans}`,
    ),
  ];
}
