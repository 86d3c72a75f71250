import { type CohortChild, cohortChildren } from "../../core/cohort/cohortChild";
import type { Figure } from "../../core/figures/figure";
import { openFigureBook } from "../../core/figures/figureBook";
import { besideSimilarChildren } from "../../core/interventions/besideSimilarChildren";
import type { School } from "../../core/school/school";
import type { EarlierCell } from "../../core/suppression/countCell";
import { disclosureRules } from "../../core/suppression/disclosureRules";
import { proposeTargets } from "../../core/targets/proposeTargets";
import type { ThreeYearTrend } from "../../core/trend/threeYearTrend";
import type { ValueAddedTable } from "../../core/valueAdded/valueAddedTable";
import type { ReportModel } from "../../documents/report/reportModel";
import { reportToDocx } from "../../documents/report/reportToDocx";
import type { ReadBenchmarks } from "../../workbook/read/readBenchmarks";
import { children as childrenInWords, list } from "../cohortSummary/inWords";
import { pointName } from "../cohortSummary/pointInWords";
import { givenFigures } from "./givenFigures";
import { governorsCells } from "./governorsCells";
import { comparedGroups, factInWords, notRecorded } from "./governorsGroups";
import { governorsReport } from "./governorsReport";
import { interventionResults } from "./interventionResults";
import { namesNobody } from "./publicName";
import { reportedPoints } from "./reportedPoint";

/** What a report for governors is made from beside the school. */
export interface GovernorsMaterial {
  readonly published: ReadBenchmarks;
  /** What earlier reports of this academic year gave. */
  readonly earlier: readonly EarlierCell[];
  readonly trend?: ThreeYearTrend;
  readonly valueAddedTable?: ValueAddedTable;
}

/** A finished report, its figures, and what to tell the person who asked for it. */
export interface GovernorsDocument {
  /** `Governors’ report – spring 2027`. */
  readonly title: string;
  /** The `.docx` file. */
  readonly bytes: Uint8Array;
  readonly figures: readonly Figure[];
  readonly sentences: readonly string[];
}

/** Makes the report for governors as a document. */
export function governorsDocument(school: School, material: GovernorsMaterial): GovernorsDocument {
  const { report, ...made } = governorsContent(school, material);
  return { ...made, bytes: reportToDocx(report) };
}

/**
 * What the report for governors says, before it is laid out. It is of the whole school alone: reports of parts of a school
 * could be subtracted from one another.
 */
export function governorsContent(
  school: School,
  { published, earlier, trend, valueAddedTable }: GovernorsMaterial,
): Omit<GovernorsDocument, "bytes"> & { readonly report: ReportModel } {
  const { academicYear } = school.settings;
  const children = cohortChildren(school, proposeTargets(school), { kind: "school" });
  const points = reportedPoints(children, school);
  const isPublic = namesNobody(school);
  const interventions = interventionResults(
    school.interventions,
    children,
    `${academicYear}-09-01`,
    besideSimilarChildren(school),
  ).map((each, place) => ({
    ...each,
    name: isPublic(each.name) ? each.name : `Intervention ${place + 1} (name not given)`,
  }));
  const optional = { ...(trend ? { trend } : {}), ...(valueAddedTable ? { valueAddedTable } : {}) };
  const source = { school, children, points, interventions, ...optional };
  const given = givenFigures(governorsCells(source), earlier);
  const book = openFigureBook();
  const report = governorsReport({ ...source, given, book, published });
  const enough = children.length >= disclosureRules.fewestChildren;
  return {
    title: `Governors’ report – ${
      points.latest === undefined
        ? `September ${academicYear}`
        : pointName({ year: academicYear, term: points.latest }).toLowerCase()
    }`,
    report,
    figures: enough ? [...book.figures(), ...given.figures] : [],
    sentences: [
      `The governors’ report covers ${childrenInWords(children.length)}. It names nobody.`,
      ...(given.anyWithheld
        ? ["Figures of small groups are withheld; the Figures tab says which and why."]
        : []),
      ...lacking(children),
      "Read it before you pass it on.",
    ],
  };
}

/** A few children without a fact are a small group too, and cost a whole one its figures. */
function lacking(children: readonly CohortChild[]): string[] {
  const few = comparedGroups.flatMap(({ fact }) => {
    const n = notRecorded(children, fact).length;
    return n > 0 && n < disclosureRules.fewestChildren ? [`${factInWords(fact)} of ${n}`] : [];
  });
  if (few.length === 0) return [];
  return [
    `To protect a few children of whom the workbook does not say enough, larger groups are withheld too. Missing are: ${list(few)}. To give more, fill it in before anybody has seen this report, delete the report’s rows from the Figures tab, and make it again.`,
  ];
}
