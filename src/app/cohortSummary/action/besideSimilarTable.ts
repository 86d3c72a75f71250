import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import {
  type BesideSimilar,
  besideSimilarChildren,
  enoughToCompare,
} from "../../../core/interventions/besideSimilarChildren";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { figures, note, table, words } from "../blocks";
import { list } from "../inWords";
import { beganAt, changedNotCaused, differenceInWords, tooFewMeans } from "./comparedInWords";
import { interventionsByName } from "./interventionsByName";

/**
 * The children of each intervention beside similar children of the school without it (target-setting policy,
 * 4.4); those for which there is nothing to compare are named below. Nothing where there are no interventions.
 */
export function besideSimilarTable(
  summary: CohortSummary,
  school: School,
  book: FigureBook,
): Block[] {
  const compare = besideSimilarChildren(school);
  const each = interventionsByName(school.interventions, summary.children).map(
    ({ name, rows }) => ({ name, compared: compare(rows) }),
  );
  const rows = each.flatMap(({ name, compared }) =>
    compared.map((one, place) => rowOf(place === 0 ? name : "", name, one, book)),
  );
  const without = each.filter(({ compared }) => compared.length === 0).map(({ name }) => name);
  return [
    ...(rows.length > 0
      ? [
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
        ]
      : []),
    ...(without.length > 0
      ? [
          note(
            `Not compared: ${list(without)}. A comparison needs the subject, the first day, and class marks before and after: of two assessment points of this year, or of last year’s end and one.`,
          ),
        ]
      : []),
  ];
}

function rowOf(shown: string, name: string, compared: BesideSimilar, book: FigureBook): string[] {
  const { inIt, similar } = compared;
  const began = beganAt(compared);
  const details = (group: string): FigureDetails => ({
    measure: `In a higher band after: ${began}`,
    group,
    point: "During the intervention",
    source: "Class tabs, Interventions",
  });
  const difference = differenceInWords(compared);
  return [
    shown,
    began,
    book.outOf(details(name), inIt.higher, inIt.n),
    similar.n === 0
      ? "none"
      : book.outOf(details(`${name}: similar children`), similar.higher, similar.n),
    enoughToCompare(compared)
      ? book.written(details(`${name}: difference`), difference)
      : difference,
  ];
}
