import { MARKER_RADIUS } from "./paintLine";
import { type Box, type Mark, onPlate, overlap, type Text, textAt } from "./picture";
import { LINE_HEIGHT } from "./textLines";

const OFFSET = MARKER_RADIUS + 4;
const LINE_BOX = 8;

/** A point of a line, in pixels, and its value as text. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/**
 * Writes values beside their points, within `frame`, without covering another point or text,
 * and off the lines where that can be. At each time the highest point is named first, from
 * above, and the lowest one next, from below. A value without room is left out: the axis still
 * shows it. `others` are texts that are there already.
 */
export function pointLabels(
  lines: readonly (readonly (LabelledPoint | null)[])[],
  frame: Box,
  others: readonly Text[],
): Mark[] {
  const points = lines.flatMap((line) => line.filter(isPoint));
  const taken: Box[] = [...points.map(markerBox), ...others];
  const drawn = lines.flatMap(lineBoxes);
  const placed: Text[] = [];
  for (const x of new Set(points.map((point) => point.x))) {
    const here = points.filter((point) => point.x === x).sort((a, b) => a.y - b.y);
    const [highest, ...lower] = here;
    for (const [i, point] of [highest, ...lower.reverse()].entries()) {
      const free = places(point, i !== 1).filter(
        (text) => within(frame, text) && !taken.some((box) => overlap(box, text)),
      );
      const best = free.find((text) => !drawn.some((box) => overlap(box, text))) ?? free[0];
      if (best) {
        taken.push(best);
        placed.push(best);
      }
    }
  }
  return [...others, ...placed].flatMap((text) => onPlate(text));
}

function isPoint(point: LabelledPoint | null): point is LabelledPoint {
  return point !== null;
}

/** Small boxes along the drawn pieces of a line. */
function lineBoxes(line: readonly (LabelledPoint | null)[]): Box[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (!to || !from) return [];
    const steps = Math.ceil((to.x - from.x) / LINE_BOX);
    return Array.from({ length: steps }, (_, step) => {
      const y = from.y + ((to.y - from.y) * step) / steps;
      return {
        x: from.x + step * LINE_BOX,
        y: y - LINE_BOX / 2,
        width: LINE_BOX,
        height: LINE_BOX,
      };
    });
  });
}

/** Above, below, right and left of a point, or below first. */
function places(point: LabelledPoint | undefined, aboveFirst: boolean): Text[] {
  if (!point) return [];
  const { x, y, text } = point;
  const middle = y - LINE_HEIGHT / 2;
  const above = textAt(text, x, y - OFFSET - LINE_HEIGHT, { align: "centre", weight: "bold" });
  const below = textAt(text, x, y + OFFSET, { align: "centre", weight: "bold" });
  const right = textAt(text, x + OFFSET, middle, { weight: "bold" });
  const left = textAt(text, x - OFFSET, middle, { align: "right", weight: "bold" });
  return aboveFirst ? [above, below, right, left] : [below, above, right, left];
}

function markerBox({ x, y }: LabelledPoint): Box {
  const side = 2 * MARKER_RADIUS;
  return { x: x - MARKER_RADIUS, y: y - MARKER_RADIUS, width: side, height: side };
}

function within(frame: Box, box: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
