import type { ValueAddedRow } from "./valueAddedTable";

/** One child's progress in a subject. For the school's mean alone: DfE says that it is not for pupils or parents. */
export interface PupilProgress {
  /** Key Stage 2 points less the national mean of the child's group. */
  readonly score: number;
  /** What counts in the school's mean: the score, or the group's minimum where the score is lower. */
  readonly counted: number;
}

/** A child's progress from the points of Key Stage 2 and the group of the child's prior attainment. */
export function pupilProgress(
  keyStage2Points: number,
  { meanKeyStage2, minimumProgress }: Pick<ValueAddedRow, "meanKeyStage2" | "minimumProgress">,
): PupilProgress {
  const score = keyStage2Points - meanKeyStage2;
  return {
    score,
    counted: minimumProgress === undefined ? score : Math.max(score, minimumProgress),
  };
}

/** The group in which a Key Stage 1 average lies; nothing where no group holds it. */
export function groupOf(
  average: number,
  rows: readonly ValueAddedRow[],
): ValueAddedRow | undefined {
  return rows.find(
    ({ from, below }) => average >= from && (below === undefined || average < below),
  );
}
