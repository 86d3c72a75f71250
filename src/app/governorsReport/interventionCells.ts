import { academicYearName } from "../../core/calendar/academicYear";
import type { Attainment } from "../../core/cohort/attainment";
import { shareReaching } from "../../core/cohort/shareReaching";
import type { Moved } from "../../core/interventions/besideSimilarChildren";
import type { School } from "../../core/school/school";
import { hashKey } from "../../core/text/fnv1a";
import { beganAt } from "../cohortSummary/action/comparedInWords";
import { type GovernorsCell, governorsCell, onlyStandard } from "./governorsCell";
import { sections } from "./governorsSections";
import type { InterventionResult } from "./interventionResults";
import { measureKey } from "./measureKey";

/** How many of an intervention's children stood higher at exit than at entry. */
export function interventionCell(
  { name, upns, measured, higher }: InterventionResult,
  { settings }: School,
): GovernorsCell {
  const found = governorsCell(
    shareReaching([
      ...Array<"reached">(higher).fill("reached"),
      ...Array<"notReached">(measured.length - higher).fill("notReached"),
    ]),
    {
      measure: measureKey.intervention,
      standard: onlyStandard,
      title: "Intervention: higher at exit than at entry",
      group: name,
      point: academicYearName(settings.academicYear),
      section: sections.action,
      source: "Interventions",
      printed: true,
      counted: hashKey([...measured].sort().join()),
    },
  );
  const without = upns.length - measured.length;
  return { ...found, leftOut: without > 0 ? `${without} without both marks` : "" };
}

/** The children of an intervention and similar ones, band by band: each a figure of its own. */
export function comparedCells(
  { name, compared }: InterventionResult,
  { settings }: School,
): GovernorsCell[] {
  return compared.flatMap((each) => {
    const words = {
      standard: onlyStandard,
      title: `In a higher band after: ${beganAt(each)}`,
      point: academicYearName(settings.academicYear),
      section: sections.action,
      source: "Class tabs, Interventions",
      printed: true,
    };
    return [
      governorsCell(movedShare(each.inIt), {
        ...words,
        measure: measureKey.inIntervention(each),
        group: name,
        counted: hashKey([...each.upns].sort().join()),
      }),
      governorsCell(movedShare(each.similar), {
        ...words,
        measure: measureKey.similarChildren(each),
        group: similarTo(name),
        counted: hashKey([...each.similarUpns].sort().join()),
      }),
    ];
  });
}

/** How the children like those of an intervention are called. */
export function similarTo(intervention: string): string {
  return `Similar to ${intervention}`;
}

function movedShare({ n, higher }: Moved): Attainment {
  return shareReaching([
    ...Array<"reached">(higher).fill("reached"),
    ...Array<"notReached">(n - higher).fill("notReached"),
  ]);
}
