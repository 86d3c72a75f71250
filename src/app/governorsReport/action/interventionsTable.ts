import { academicYearName } from "../../../core/calendar/academicYear";
import { disclosureRules } from "../../../core/suppression/disclosureRules";
import type { Block } from "../../../documents/report/reportModel";
import { figures, note, table, text, words } from "../../cohortSummary/blocks";
import { pounds } from "../../cohortSummary/inWords";
import type { GovernorsContext } from "../governorsContext";
import { everybody } from "../governorsGroups";
import { sections } from "../governorsSections";
import type { InterventionResult } from "../interventionResults";
import { measureKey } from "../measureKey";
import { comparedTable } from "./comparedTable";

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
  const action = book.under(sections.action);
  const figure = (measure: string, group: string) => ({
    measure,
    group,
    point: academicYearName(school.settings.academicYear),
    source: "Interventions",
  });
  const count = ({ name, upns }: InterventionResult) =>
    action.count(figure("Intervention: children", name), upns.length);
  const inPounds = ({ name, cost }: InterventionResult) =>
    cost === undefined
      ? "not recorded"
      : action.written(figure("Intervention: cost", name), pounds(cost));
  const few = figure("Interventions with fewer than 6 children", everybody);
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
              inPounds(each),
            ]),
            "Of the children with a mark at entry and at exit. A change is a change: by itself it does not say what caused it.",
          ),
          ...comparedTable(large, given, action),
        ]
      : []),
    ...(small > 0
      ? [
          note(
            `${action.count(few, small)} ${small === 1 ? "intervention has" : "interventions have"} fewer than 6 children each, so nothing more is said of ${small === 1 ? "it" : "them"}.`,
          ),
        ]
      : []),
  ];
}
