import type { TargetDecision, TargetPlace, TargetView } from "../../src/app/api";

/** How far a target is. `toSet`: there is no proposal to agree, so people set the target. */
export type TargetState = "toAgree" | "discussed" | "agreed" | "differs" | "toSet";

/**
 * Whether the proposal can be agreed as it stands: it is a code of the scale, or a score where the
 * scale has no codes. `Individual` is neither: such a target is set by people.
 */
export function canBeAgreed({ proposed, codes }: TargetView): boolean {
  const code = proposed.trim();
  return codes.length === 0 ? /^\d/.test(code) : codes.includes(code);
}

/** Tells how far a target is. An agreed target differs where another than the proposed was agreed. */
export function targetState(target: TargetView): TargetState {
  const chosen = target.agreed.trim();
  if (chosen === "" && canBeAgreed(target)) {
    return target.state === "Discussed" ? "discussed" : "toAgree";
  }
  if (chosen === "") return "toSet";
  return !canBeAgreed(target) || chosen === target.proposed.trim() ? "agreed" : "differs";
}

/** Which targets to show. Empty text means all. */
export interface TargetFilter {
  readonly subject: string;
  readonly horizon: string;
  readonly state: TargetState | "";
}

/** The targets that a filter lets through, in their order. Those that were discussed are to agree too. */
export function filterTargets(
  targets: readonly TargetView[],
  { subject, horizon, state }: TargetFilter,
): TargetView[] {
  return targets.filter(
    (target) =>
      (subject === "" || target.subject === subject) &&
      (horizon === "" || target.horizon === horizon) &&
      (state === "" ||
        targetState(target) === state ||
        (state === "toAgree" && isToAgree(targetState(target)))),
  );
}

/** What a target is known by on the page. */
export function targetKey({ upn, subject, horizon, className }: TargetView): string {
  return [upn, className, subject, horizon].join(" ");
}

/** The decision to agree a target as proposed. */
export function asProposed(target: TargetView): TargetDecision {
  return decision(target, target.proposed, "");
}

/** A decision on a target, with what was shown. */
export function decision(target: TargetView, agreed: string, reason: string): TargetDecision {
  const { upn, subject, horizon, typedOver } = target;
  const shown = { before: target.agreed, ...(typedOver === undefined ? {} : { typedOver }) };
  return { upn, subject, horizon, ...shown, agreed, reason };
}

/** The decisions that agree as proposed all that are still to be agreed. */
export function agreeAll(targets: readonly TargetView[]): TargetDecision[] {
  return targets.filter((target) => isToAgree(targetState(target))).map(asProposed);
}

/** Whether a target can be agreed as proposed, discussed or not. */
export function isToAgree(state: TargetState): boolean {
  return state === "toAgree" || state === "discussed";
}

/** The targets that nobody has said were discussed. */
export function discussAll(targets: readonly TargetView[]): TargetPlace[] {
  return targets.filter((target) => targetState(target) === "toAgree").map(placeOfTarget);
}

/** Which target of the ledger it is. */
export function placeOfTarget({ upn, subject, horizon }: TargetView): TargetPlace {
  return { upn, subject, horizon };
}
