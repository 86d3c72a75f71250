import { bandNames } from "../../core/band";
import { cellText } from "../../core/cell";
import { percentage } from "../../core/cohort/percentage";
import type { LedgerRow } from "../../core/school/resultRows";
import type { School } from "../../core/school/school";
import { subjectNames } from "../../core/subject";
import { agreedText } from "../../core/targets/agreement";
import { atLeast } from "../../core/targets/bandShares";
import type { EvidenceMark } from "../../core/targets/evidenceMark";
import { markInWords } from "../../core/targets/proposalReasons";
import type { ProposedTarget, StandingTarget } from "../../core/targets/proposeTargets";
import { statusNames } from "../../core/targets/status";
import type { ChildSubject } from "../api";
import { childMarks } from "./childMarks";
import { forecastEvidence, forecastViews } from "./forecastViews";

/** A child in one subject: marks, forecasts, targets, and why. Codes carry their band in words. */
export function childSubject(proposed: ProposedTarget, school: School): ChildSubject {
  const { evidence, proposal, target, status, subject, ledger } = proposed;
  const chance = chanceInShort(proposed);
  return {
    subject: subjectNames[subject],
    marks: childMarks(proposed, school),
    forecastYearEnd: forecastText(evidence.forecastYearEnd),
    forecastKeyStageEnd: forecastText(evidence.forecastKeyStageEnd),
    forecasts: forecastViews(proposed, school),
    evidence: forecastEvidence(proposed, school),
    targetYearEnd: targetText(target.yearEnd, proposed),
    targetKeyStageEnd: targetText(target.keyStageEnd, proposed),
    agreed: target.yearEnd?.agreed === true,
    status: statusNames[status],
    ...(chance === undefined ? {} : { chance }),
    why: proposal.sentence,
    reasons: [
      ...proposal.reasons,
      ...decisions("Year end", ledger.yearEnd),
      ...decisions("Key stage end", ledger.keyStageEnd),
    ],
  };
}

function forecastText(mark: EvidenceMark): string {
  return mark.state === "missing" && mark.why === "notYetAssessed" ? "" : markInWords(mark);
}

function targetText(target: StandingTarget | undefined, { proposal }: ProposedTarget): string {
  if (!target) return proposal.kind === "individual" ? "Individual" : "";
  return target.band ? `${target.code} (${bandNames[target.band]})` : target.code;
}

/** `29 of 34 similar children (85%)`; with published figures or FFT the percentage and its source. */
function chanceInShort({ proposal, evidence }: ProposedTarget): string | undefined {
  const chance = proposal.kind === "proposed" ? proposal.chance : undefined;
  if (!chance) return undefined;
  const { similar } = evidence;
  const percent = `${percentage(chance.share)}%`;
  const own = chance.basis === "similarChildren" && similar.state === "known" && !similar.published;
  if (!own || similar.state !== "known") return `${percent} (${chance.source})`;
  return `${atLeast(similar.counts, chance.band)} of ${similar.n} similar children (${percent})`;
}

/** Who agreed a target, when and why, as far as the ledger says. */
function decisions(horizon: string, row: LedgerRow | undefined): ChildSubject["reasons"] {
  const agreed = row ? agreedText(row) : "";
  if (!row || agreed === "") return [];
  const text = (key: "agreedBy" | "reason") => cellText(row.cells[key].typed);
  const by = text("agreedBy");
  const said = [`${agreed}${by === "" ? "" : `, agreed by ${by}`}`, text("reason")];
  return [{ label: `Agreed, ${horizon.toLowerCase()}`, value: said.filter(Boolean).join(": ") }];
}
