import { yearGroupName, yearGroups } from "../../core/pupils/yearGroup";
import { subjectNames, subjects } from "../../core/subject";
import type { Block } from "../../documents/report/reportModel";
import { figures, table, words } from "../cohortSummary/blocks";
import type { GovernorsContext } from "./governorsContext";
import { everybody } from "./governorsGroups";
import { measureKey } from "./measureKey";
import { onTrackPointName, onTrackPoints } from "./onTrackPoints";

/**
 * How many of each year group were on track at the start of the year and at each point with marks, so that
 * governors see the progress of cohorts (target-setting policy, 4.4); nothing before the first point has marks.
 */
export function onTrackThroughTheYear({
  points,
  children,
  given,
  school,
}: GovernorsContext): Block[] {
  if (points.all.length === 0) return [];
  const columns = onTrackPoints(points.all);
  const present = yearGroups
    .filter((yearGroup) => children.some((child) => child.yearGroup === yearGroup))
    .map(yearGroupName);
  return [
    table(
      "Progress of cohorts: on track for the year-end target, or above it, point by point",
      [
        words("Year group", 18),
        words("Subject", 18),
        ...columns.map((point) =>
          figures(onTrackPointName(point, school.settings.academicYear), 64 / columns.length),
        ),
      ],
      [...present, everybody].flatMap((group) =>
        subjects.map((subject, place) => [
          place === 0 ? group : "",
          subjectNames[subject],
          ...columns.map((point) => given.at(measureKey.onTrackAt(subject, point), group).text),
        ]),
      ),
      "By the mark of each point alone, beside the target that counts today; the table above goes by forecasts until the summer marks are in. In September: by last year’s end, whether the child had the standard of the target already. Each figure is of the children with a mark and a target at that point.",
    ),
  ];
}
