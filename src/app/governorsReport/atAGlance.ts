import { dayInWords } from "../../core/calendar/days";
import { allMeasured } from "../../core/cohort/summariseCohort";
import { yearGroups } from "../../core/pupils/yearGroup";
import { disclosureRules } from "../../core/suppression/disclosureRules";
import type { Block } from "../../documents/report/reportModel";
import { bullets, note, text } from "../cohortSummary/blocks";
import { measuredNames, standardWords } from "../cohortSummary/inWords";
import { pointName } from "../cohortSummary/pointInWords";
import type { GovernorsContext } from "./governorsContext";
import { everybody } from "./governorsGroups";
import { measureKey } from "./measureKey";

/** Who the report is of, at which point, and the figures that come first. */
export function atAGlance({ school, children, points, given, book }: GovernorsContext): Block[] {
  const n = children.length;
  const day = dayInWords(school.today);
  if (n < disclosureRules.fewestChildren) {
    return [text(`On ${day} there are fewer than 6 children on roll, so no figure can be given.`)];
  }
  const years = yearGroups.filter((year) => children.some(({ yearGroup }) => yearGroup === year));
  const onRoll = book
    .under("At a glance")
    .count({ measure: "Children on roll", group: everybody, point: day, source: "Pupils" }, n);
  const { latest } = points;
  const who = `${onRoll} children in ${years.length} ${years.length === 1 ? "year group" : "year groups"} are on roll on ${day}.`;
  if (latest === undefined) {
    return [text(`${who} No marks of this year are in the workbook yet.`)];
  }
  const point = pointName({ year: school.settings.academicYear, term: latest });
  return [
    text(`${who} The figures are those of ${point}, the latest point at which most have marks.`),
    bullets(
      allMeasured.map((measured) => {
        const found = given.at(measureKey.marks(measured, latest), everybody);
        const what = found.state === "given" ? ` ${standardWords.expected}` : "";
        return `${measuredNames[measured]}: ${found.text}${what}.`;
      }),
    ),
    ...(given.anyWithheld
      ? [
          note(
            "Figures of fewer than 6 children are withheld, and with them those from which they could be worked out.",
          ),
        ]
      : []),
  ];
}
