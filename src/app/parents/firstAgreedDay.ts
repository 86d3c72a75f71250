import { readDay } from "../../core/calendar/days";
import { cellText, type IsoDate } from "../../core/cell";
import type { CohortChild } from "../../core/cohort/cohortChild";

/**
 * The first day on which one of a child's targets that stand was agreed; empty where the Targets
 * tab says of none when, nothing where none is agreed.
 */
export function firstAgreedDay({ inSubject }: CohortChild): IsoDate | "" | undefined {
  const days = Object.values(inSubject).flatMap(({ ledger, target }) =>
    (["yearEnd", "keyStageEnd"] as const).flatMap((horizon) =>
      target[horizon]?.agreed
        ? [readDay(cellText(ledger[horizon]?.cells.agreedOn.typed ?? "")) ?? ""]
        : [],
    ),
  );
  if (days.length === 0) return undefined;
  return days.filter((day) => day !== "").sort()[0] ?? "";
}
