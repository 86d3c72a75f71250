import type { CohortChild } from "../../core/cohort/cohortChild";
import { shareReaching } from "../../core/cohort/shareReaching";
import type { School } from "../../core/school/school";
import { type Subject, subjectNames } from "../../core/subject";
import { type OnTrackPoint, onTrackAt } from "../../core/targets/onTrackAt";
import { fingerprint } from "./fingerprint";
import { type GovernorsCell, governorsCell, onlyStandard } from "./governorsCell";
import type { GovernorsGroup } from "./governorsGroups";
import { sections } from "./governorsSections";
import { measureKey } from "./measureKey";
import { onTrackPointName } from "./onTrackPoints";

/** How many of a group are on track for their year-end target, or above it, as things stand. */
export function onTrackCell(
  { name, members, printed }: GovernorsGroup,
  subject: Subject,
): GovernorsCell {
  const statusOf = ({ inSubject }: CohortChild) =>
    inSubject[subject]?.status ?? "notEnoughInformation";
  const counted = members.filter((child) => statusOf(child) !== "notEnoughInformation");
  const marks = counted.map((child) =>
    /^(above|onTrack)$/.test(statusOf(child)) ? ("reached" as const) : ("notReached" as const),
  );
  const without = members.length - counted.length;
  const found = governorsCell(shareReaching(marks), {
    measure: measureKey.onTrack(subject),
    standard: onlyStandard,
    title: `${subjectNames[subject]}, on track for the year-end target or above it`,
    group: name,
    point: "Now",
    section: sections.should,
    source: "Class tabs, Targets",
    printed,
    counted: fingerprint(counted),
  });
  return { ...found, leftOut: without > 0 ? `${without} with too little information` : "" };
}

/** How many of a group were on track by the mark of a point of the year. */
export function onTrackAtCell(
  { name, members, printed }: GovernorsGroup,
  subject: Subject,
  point: OnTrackPoint,
  { settings }: School,
): GovernorsCell {
  const known = members.flatMap((child) => {
    const onTrack = onTrackAt(child.inSubject[subject], point);
    return onTrack === undefined ? [] : [{ child, onTrack }];
  });
  const without = members.length - known.length;
  const found = governorsCell(
    shareReaching(known.map(({ onTrack }) => (onTrack ? "reached" : "notReached"))),
    {
      measure: measureKey.onTrackAt(subject, point),
      standard: onlyStandard,
      title: `${subjectNames[subject]}, on track for the year-end target by the mark of the point`,
      group: name,
      point: onTrackPointName(point, settings.academicYear),
      section: sections.should,
      source: "Class tabs, Targets",
      printed,
      counted: fingerprint(known.map(({ child }) => child)),
    },
  );
  return { ...found, leftOut: without > 0 ? `${without} without a mark or target` : "" };
}
