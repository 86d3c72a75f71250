import type { CohortScope } from "../../core/cohort/cohortChild";
import { scopeName } from "../../core/cohort/cohortScopes";
import { type CohortSummary, measureOf, summariseCohort } from "../../core/cohort/summariseCohort";
import type { Figure } from "../../core/figures/figure";
import { openFigureBook } from "../../core/figures/figureBook";
import type { School } from "../../core/school/school";
import { subjectNames, subjects } from "../../core/subject";
import { type ProposedTarget, proposeTargets } from "../../core/targets/proposeTargets";
import { reportToDocx } from "../../documents/report/reportToDocx";
import { readBenchmarks } from "../../workbook/read/readBenchmarks";
import { readLocalSchools } from "../../workbook/read/readLocalSchools";
import { readValueAddedTable } from "../../workbook/read/readValueAddedTable";
import type { KnownTabs } from "../../workbook/read/recogniseTabs";
import { parentsTold } from "../parents/parentsTold";
import { cohortReport } from "./cohortReport";
import { children, list } from "./inWords";
import { pointName } from "./pointInWords";

/** A finished document, and what to tell the person who asked for it. */
export interface CohortDocument {
  /** `Cohort summary – Year 6 – autumn 2026`. */
  readonly title: string;
  /** The `.docx` file. */
  readonly bytes: Uint8Array;
  /** Every number in it, with what it was worked out from. */
  readonly figures: readonly Figure[];
  /** No child is named. */
  readonly sentences: readonly string[];
}

/**
 * Makes the headteacher's summary of a cohort. The tabs are needed for what is published about
 * others, which a school does not hold. Proposals worked out already, or with published transition tables,
 * may be handed in.
 */
export function cohortSummaryDocument(
  school: School,
  tabs: Pick<KnownTabs, "fixed">,
  scope: CohortScope,
  proposals: readonly ProposedTarget[] = proposeTargets(school),
): CohortDocument {
  const summary = summariseCohort(school, proposals, scope);
  const figures = openFigureBook();
  const { fixed } = tabs;
  const report = cohortReport(summary, {
    figures,
    school,
    published: readBenchmarks(fixed.benchmarks),
    valueAddedTable: readValueAddedTable(fixed.valueAddedTable).table,
    localSchools: readLocalSchools(fixed.localSchools).schools,
    parents: parentsTold(summary.children, school, fixed.letters),
  });
  return {
    title: titleOf(summary, school),
    bytes: reportToDocx(report),
    figures: figures.figures(),
    sentences: sentencesOf(summary),
  };
}

function titleOf({ scope, term }: CohortSummary, { settings }: School): string {
  const point =
    term === undefined
      ? `September ${settings.academicYear}`
      : pointName({ year: settings.academicYear, term }).toLowerCase();
  return `Cohort summary – ${scopeName(scope)} – ${point}`;
}

function sentencesOf(summary: CohortSummary): string[] {
  const name = summary.scope.kind === "school" ? "the whole school" : scopeName(summary.scope);
  const n = summary.children.length;
  if (n === 0) {
    return [
      `There are no children on roll in ${name}, so its summary is empty. The Year group and Class columns of the Pupils tab say who is where.`,
    ];
  }
  const assessed = subjects.map((subject) => {
    const found = measureOf(summary, subject, "expected", "latest");
    const number = found.state === "known" ? found.n : 0;
    return `${number} in ${subjectNames[subject].toLowerCase()}`;
  });
  const without = summary.withoutClassRow;
  return [
    `The summary of ${name} covers ${children(n)}; assessed this year: ${list(assessed)}.`,
    ...(without > 0
      ? [
          `${children(without)} ${without === 1 ? "is" : "are"} in no class tab: run Set up this workbook to add the rows.`,
        ]
      : []),
    "It names children and shows small groups: share it with nobody but the headteacher.",
  ];
}
