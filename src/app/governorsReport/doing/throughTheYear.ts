import { yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import { subjectNames, subjects } from "../../../core/subject";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, text, words } from "../../cohortSummary/blocks";
import { pointName } from "../../cohortSummary/pointInWords";
import type { GovernorsContext } from "../governorsContext";
import { measureKey } from "../measureKey";

/**
 * How each year group has moved from point to point of this year (target-setting policy, 4.4). Each
 * point is of the children assessed then.
 */
export function throughTheYear({ points, children, given, school }: GovernorsContext): Block[] {
  if (points.all.length < 2) {
    return [
      text(
        "Marks of one assessment point are in the workbook so far. After the next one, this part shows how each year group has moved.",
      ),
    ];
  }
  const present = yearGroups.filter((yearGroup) =>
    children.some((child) => child.yearGroup === yearGroup),
  );
  return [
    table(
      "At the expected standard or higher, point by point",
      [
        words("Year group", 18),
        words("Subject", 19),
        ...points.all.map((term) =>
          figures(pointName({ year: school.settings.academicYear, term }), 21),
        ),
      ],
      present.flatMap((yearGroup) =>
        subjects.map((subject, place) => [
          place === 0 ? yearGroupName(yearGroup) : "",
          subjectNames[subject],
          ...points.all.map(
            (term) => given.at(measureKey.marks(subject, term), yearGroupName(yearGroup)).text,
          ),
        ]),
      ),
      "Of the children assessed at each point. Where a scale asks more at each point, keeping the same share is keeping pace.",
    ),
  ];
}
