import type { Cell } from "../../cell";
import type { FftRow } from "../../school/resultRows";

/** The four cells of an FFT row that hold chances, lowest band first. */
export function chanceCells({ cells }: FftRow): Cell[] {
  return [
    cells.chanceBelow,
    cells.chanceWorkingTowards,
    cells.chanceExpected,
    cells.chanceGreaterDepth,
  ];
}
