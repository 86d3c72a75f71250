import { cellText } from "../cell";
import { type FindOnEntryMark, onEntryMarks } from "../earlyYears/onEntryMarks";
import { isOnRoll } from "../pupils/pupil";
import type { YearGroup } from "../pupils/yearGroup";
import type { ClassRow } from "../school/classRow";
import { entryScale } from "../school/entryScale";
import type { PupilRow } from "../school/pupilRow";
import { rollByUpn } from "../school/roll";
import type { School } from "../school/school";
import { type Subject, subjects } from "../subject";
import {
  agreedTarget,
  type FindLedgerRows,
  type Horizon,
  type LedgerRows,
  ledgerRows,
} from "./agreedTargets";
import { type Evidence, gatherEvidence } from "./evidence";
import { type FftChances, fftChances } from "./fftChances";
import type { GradeChoice } from "./gradeChoice";
import { type Policy, policyOf } from "./policy";
import type { Proposal } from "./proposal";
import { proposeTarget } from "./proposeTarget";
import type { PublishedTransition } from "./publishedTransition";
import { type Status, statusOf } from "./status";
import { buildTransitions, type TransitionTable } from "./transitions";

/** A target as it stands: agreed by people, or as proposed until they have. */
export interface StandingTarget extends GradeChoice {
  readonly agreed: boolean;
}

/** A child of a class tab in one subject: the evidence, what is proposed, and what stands. */
export interface ProposedTarget {
  readonly pupil: PupilRow;
  readonly row: ClassRow;
  readonly yearGroup: YearGroup;
  readonly subject: Subject;
  readonly evidence: Evidence;
  readonly proposal: Proposal;
  /** The ledger's rows of this year. A proposal never overwrites what they say was agreed. */
  readonly ledger: LedgerRows;
  /** The targets that count: the agreed one, else the one proposed, else none. */
  readonly target: { readonly yearEnd?: StandingTarget; readonly keyStageEnd?: StandingTarget };
  /** Where the child stands to the year-end target that counts. */
  readonly status: Status;
}

/**
 * Proposes targets in every subject for every row of a class tab whose pupil is on roll today, in
 * the order of the tabs. A row whose year group neither it nor the Pupils tab says is left out:
 * nothing about it can be compared, and a check reports it. Unless told otherwise, the published
 * transition tables are those of the workbook.
 */
export function proposeTargets(
  school: School,
  published: readonly PublishedTransition[] = school.publishedTransitions ?? [],
): ProposedTarget[] {
  const roll = rollByUpn(school);
  const common: Common = {
    school,
    policy: policyOf(school.settings),
    transitions: buildTransitions(school, published),
    fft: fftChances(school.fft),
    onEntry: onEntryMarks(school),
    ledger: ledgerRows(school),
  };
  return school.classRows.flatMap((row) => {
    const pupil = roll.get(row.upn);
    const yearGroup = pupil?.pupil.yearGroup ?? row.yearGroup;
    if (!pupil || yearGroup === undefined || !isOnRoll(pupil.pupil, school.today)) return [];
    return subjects.map((subject) => proposeFor(common, { pupil, row, yearGroup, subject }));
  });
}

interface Common {
  readonly school: School;
  readonly policy: Policy;
  readonly transitions: TransitionTable;
  readonly fft: FftChances;
  readonly onEntry: FindOnEntryMark;
  readonly ledger: FindLedgerRows;
}

type ChildInSubject = Pick<ProposedTarget, "pupil" | "row" | "yearGroup" | "subject">;

function proposeFor(common: Common, child: ChildInSubject): ProposedTarget {
  const { school, policy, transitions, fft, onEntry } = common;
  const { pupil, row, yearGroup, subject } = child;
  const { settings, scales } = school;
  const evidence = gatherEvidence({ row, yearGroup, subject, scales, transitions, fft, onEntry });
  const rowScale = { yearGroup, named: cellText(row.cells.scale.typed) };
  const proposal = proposeTarget({
    yearGroup,
    sen: pupil.pupil.sen,
    evidence,
    policy,
    yearScale: entryScale(settings, scales, rowScale, "targetYearEnd"),
    keyStageScale: entryScale(settings, scales, rowScale, "targetKeyStageEnd"),
  });
  const ledger = common.ledger(row.upn, subject);
  const standing = (horizon: Horizon) =>
    standingTarget(agreedTarget(school, ledger[horizon], horizon, yearGroup), proposal, horizon);
  const yearEnd = standing("yearEnd");
  const keyStageEnd = standing("keyStageEnd");
  return {
    ...child,
    evidence,
    proposal,
    ledger,
    target: { ...(yearEnd ? { yearEnd } : {}), ...(keyStageEnd ? { keyStageEnd } : {}) },
    status: statusOf(yearEnd, evidence),
  };
}

function standingTarget(
  agreed: GradeChoice | undefined,
  proposal: Proposal,
  horizon: Horizon,
): StandingTarget | undefined {
  if (agreed) return { ...agreed, agreed: true };
  return proposal.kind === "proposed" ? { ...proposal[horizon], agreed: false } : undefined;
}
