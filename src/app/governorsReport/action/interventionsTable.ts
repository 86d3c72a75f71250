import { academicYearName } from "../../../core/calendar/academicYear";
import { disclosureRules } from "../../../core/suppression/disclosureRules";
import type { Block } from "../../../documents/report/reportModel";
import { figures, note, table, text, words } from "../../cohortSummary/blocks";
import { measureKey } from "../governorsCells";
import type { GovernorsContext } from "../governorsContext";
import { sections } from "../governorsSections";
import type { InterventionResult } from "../interventionResults";

/**
 * The interventions of this year with six children or more, and how many have fewer. Whether a
 * child is in one is confidential, so not even the number of children of a small one is given.
 */
export function interventionsTable({
  interventions,
  given,
  book,
  school,
}: GovernorsContext): Block[] {
  if (interventions.length === 0) {
    return [text("The school’s workbook has no interventions of this year.")];
  }
  const large = interventions.filter(({ upns }) => upns.length >= disclosureRules.fewestChildren);
  const small = interventions.length - large.length;
  const count = ({ name, upns }: InterventionResult) =>
    book.under(sections.action).count(
      {
        measure: "Intervention: children",
        group: name,
        point: academicYearName(school.settings.academicYear),
        source: "Interventions",
      },
      upns.length,
    );
  return [
    ...(large.length > 0
      ? [
          table(
            "Interventions of this year",
            [
              words("Intervention", 40),
              figures("Children", 14),
              figures("Higher at exit than at entry", 30),
              figures("Cost", 16),
            ],
            large.map((each) => [
              each.name,
              count(each),
              each.measured.length === 0
                ? "not recorded yet"
                : given.at(measureKey.intervention, each.name).text,
              inPounds(each.cost),
            ]),
            "Of the children with a mark at entry and at exit. A change is a change: without other children to compare with, nobody can say that the intervention caused it.",
          ),
        ]
      : []),
    ...(small > 0
      ? [
          note(
            `${small} ${small === 1 ? "intervention has" : "interventions have"} fewer than 6 children each, so nothing more is said of ${small === 1 ? "it" : "them"}.`,
          ),
        ]
      : []),
  ];
}

/** `£1,250`, to the pound. */
function inPounds(cost: number | undefined): string {
  if (cost === undefined) return "not recorded";
  return `£${String(Math.round(cost)).replace(/\B(?=(\d{3})+$)/g, ",")}`;
}
