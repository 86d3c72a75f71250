import { pointState, termNames, terms } from "../../core/calendar/assessmentPoint";
import { dayInFigures } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import type { ChildToDiscuss } from "../../core/cohort/childrenToDiscuss";
import { reviewState } from "../../core/meetings/reviewState";
import type { InterventionRow } from "../../core/school/resultRows";
import type { School } from "../../core/school/school";
import { subjectNames, subjects } from "../../core/subject";
import type { EvidenceMark } from "../../core/targets/evidenceMark";
import type { StandingTarget } from "../../core/targets/proposeTargets";
import { statusNames } from "../../core/targets/status";
import type { Block } from "../../documents/report/reportModel";
import { concernInWords } from "../cohortSummary/action/concernInWords";
import { table, words } from "../cohortSummary/blocks";
import { small } from "../cohortSummary/inWords";
import { fullName } from "../letters/fullName";

/** The evidence on one child to discuss: start, marks, forecast, target and status in each subject, and support. */
export function childEvidence({ child, concerns }: ChildToDiscuss, school: School): Block[] {
  const { pupil, row, inSubject } = child;
  const name = fullName(pupil.pupil) || "A child without a name";
  const why = concerns.map(
    (concern) => `${subjectNames[concern.subject]} ${small(concernInWords(concern))}`,
  );
  const begun = terms.filter(
    (term) => pointState(school.settings.points[term], school.today) !== "notBegun",
  );
  const own = (key: "nextSteps" | "childsWords") =>
    cellText(row?.cells[key].typed ?? "").replace(/\s*\n\s*/g, "; ");
  const facts = Object.entries({
    "Next steps": own("nextSteps"),
    "In the child’s words": own("childsWords"),
    Interventions: interventionsOf(pupil.pupil.upn, school),
  }).flatMap(([label, said]) => (said === "" ? [] : [`${label}: ${said.replace(/\.$/, "")}.`]));
  return [
    table(
      `${name}. ${why.join(". ")}`,
      [
        words("Subject", 15),
        words("Start", 9),
        words("Last year", 10),
        ...begun.map((term) => words(termNames[term], 9)),
        words("Forecast", 10),
        words("Target", 14),
        words("Status", 15),
      ],
      subjects.flatMap((subject) => {
        const known = inSubject[subject];
        if (!known) return [];
        const { evidence, target, status } = known;
        return [
          [
            subjectNames[subject],
            codeOf(evidence.start),
            codeOf(evidence.lastYear),
            ...begun.map((term) => codeOf(evidence.thisYear[term])),
            codeOf(evidence.forecastYearEnd),
            targetOf(target.yearEnd),
            statusNames[status],
          ],
        ];
      }),
      facts.join(" "),
    ),
  ];
}

/** A code as it stands; why there is none where something else stands there. */
function codeOf(mark: EvidenceMark): string {
  if (mark.state === "known") return mark.mark.code;
  if (mark.why === "absent") return small(mark.reason ?? "no grade");
  return mark.why === "unreadable" ? "unreadable" : "–";
}

function targetOf(target: StandingTarget | undefined): string {
  return target ? `${target.code}, ${target.agreed ? "agreed" : "proposed"}` : "none yet";
}

/** `Daily reader (until 11/12/2026; WTS at entry, EXS at exit; review overdue)`; or `none recorded`. */
function interventionsOf(upn: string, school: School): string {
  const own = school.interventions.filter((each) => upn !== "" && each.upn === upn);
  if (own.length === 0) return "none recorded";
  return own.map((row) => interventionInWords(row, school)).join("; ");
}

function interventionInWords(row: InterventionRow, { today }: School): string {
  const { cells, starts, ends, entry, exit } = row;
  const days = [
    ...(starts ? [`from ${dayInFigures(starts)}`] : []),
    ...(ends ? [`until ${dayInFigures(ends)}`] : []),
  ].join(" ");
  const facts = [
    ...(days === "" ? [] : [days]),
    ...(entry.state === "scored" ? [`${entry.code} at entry`] : []),
    ...(exit.state === "scored" ? [`${exit.code} at exit`] : []),
    ...(reviewState(row, today) === "overdue" ? ["review overdue"] : []),
  ];
  const name = cellText(cells.intervention.typed) || "Not named";
  return facts.length > 0 ? `${name} (${facts.join(", ")})` : name;
}
