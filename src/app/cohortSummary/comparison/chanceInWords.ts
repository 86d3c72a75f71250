import type { ChanceJudgement } from "../../../core/statistics/differenceOutsideChance";
import type { Block } from "../../../documents/report/reportModel";
import { note } from "../blocks";

/**
 * A gap in children with what it is worth: `about 6 children more, which is more than chance`, `a
 * child or two fewer`, `about 3 children fewer, which chance can bring`, `level`.
 */
export function chanceInWords({ gapInChildren, isDifference }: ChanceJudgement): string {
  const gap = Math.abs(gapInChildren);
  const direction = gapInChildren > 0 ? "more" : "fewer";
  if (gap < 0.5) return "level";
  if (gap <= 2) return `a child or two ${direction}`;
  const size = `about ${Math.round(gap)} children ${direction}`;
  return isDifference ? `${size}, more than chance` : `${size}, which chance can bring`;
}

/** What more than chance means, once for all such words of these blocks; nothing where there are none. */
export function chanceExplained(blocks: readonly Block[]): Block[] {
  const texts = blocks.flatMap((block) => {
    if (block.kind === "bullets") return block.items;
    return block.kind === "table" ? block.rows.flat() : [];
  });
  return texts.some((text) => /more than chance|which chance can bring/.test(text))
    ? [note(explanation)]
    : [];
}

const explanation =
  "A gap is called more than chance if it is more than two children and chance alone would bring one as large less than one time in twenty (exact binomial test). Of many gaps, about one in twenty will look so by chance.";
