import type { GapView } from "../../src/app/api";
import { childrenText, inSentence, oneDecimal } from "../words";

/** A gap in points and in children: both, since in a small group one child moves many points. */
export function gapSentences({ points, children, comparedWith, pointsPerChild }: GapView): string {
  const behind = points < 0 ? "behind" : "ahead of";
  const other = inSentence(comparedWith);
  const one = `One child is ${pointsText(pointsPerChild)}.`;
  if (points === 0) return `Level with ${other}. ${one}`;
  const many = childrenText(Math.abs(children));
  return `${pointsText(points)} ${behind} ${other}: ${many} of this group. ${one}`;
}

function pointsText(points: number): string {
  const size = oneDecimal(Math.abs(points));
  return `${size} ${size === "1" ? "point" : "points"}`;
}
