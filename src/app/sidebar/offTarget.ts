import { bandNames } from "../../core/band";
import { termNames } from "../../core/calendar/assessmentPoint";
import { subjectNames } from "../../core/subject";
import { markInWords } from "../../core/targets/proposalReasons";
import type { ProposedTarget, StandingTarget } from "../../core/targets/proposeTargets";
import { markOfStatus, statusNames } from "../../core/targets/status";
import type { OffTarget } from "../api";
import { nameOf } from "./names";

const offTargets = ["below", "justBelow"] as const;

/** The children who are below target in a subject, then those just below, each with why. */
export function offTargetChildren(proposals: readonly ProposedTarget[]): OffTarget[] {
  return offTargets.flatMap((status) =>
    proposals
      .filter((each) => each.status === status)
      .map((each) => ({
        upn: each.row.upn,
        name: nameOf(each.pupil.pupil, each.row),
        subject: subjectNames[each.subject],
        status: statusNames[status],
        why: why(each),
      })),
  );
}

/** `Forecast WTS (Working towards); target EXS (Expected), agreed.` */
function why({ evidence, target }: ProposedTarget): string {
  const mark = markOfStatus(evidence);
  const aim = target.yearEnd ? `target ${targetInWords(target.yearEnd)}` : "no target";
  if (mark === evidence.forecastYearEnd) return `Forecast ${markInWords(mark)}; ${aim}.`;
  const term = mark.state === "known" ? `${termNames[mark.when.term]} ` : "Latest mark ";
  return `${term}${markInWords(mark)}; ${aim}.`;
}

/** A target as staff read it: `EXS (Expected), agreed`. */
export function targetInWords({ code, band, agreed }: StandingTarget): string {
  return `${band ? `${code} (${bandNames[band]})` : code}${agreed ? ", agreed" : ", proposed"}`;
}
