import type { Colour } from "./fills";
import type { Line, Marker } from "./picture";
import type { Raster } from "./raster";

type Point = readonly [x: number, y: number];

/** Half the height of a marker, in pixels. */
export const MARKER_RADIUS = 9;

const HOLLOW_RIM = 3;

/** Draws a line through its points with smooth edges, dashed along its whole length. */
export function paintLine(raster: Raster, line: Line, colour: Colour): void {
  for (const [from, to] of dashes(line.points, line.dash ?? [])) {
    const reach = line.width / 2 + 1;
    const distance = distanceTo(from, to);
    eachPixelAround(from, to, reach, (x, y) => {
      const covered = line.width / 2 + 0.5 - distance(x, y);
      raster.cover(x, y, colour, Math.round(15 * Math.min(1, Math.max(0, covered))));
    });
  }
}

/** Draws the sign of a value; a hollow one is filled with `paper`. */
export function paintMarker(raster: Raster, marker: Marker, colour: Colour, paper: Colour): void {
  fillShape(raster, marker, MARKER_RADIUS, colour);
  if (marker.hollow) fillShape(raster, marker, MARKER_RADIUS - HOLLOW_RIM, paper);
}

/** The pieces of a line that are drawn. */
function dashes(points: readonly Point[], pattern: readonly number[]): [Point, Point][] {
  const pieces: [Point, Point][] = [];
  let step = 0;
  let left = pattern[0] ?? Number.POSITIVE_INFINITY;
  points.slice(1).forEach((end, i) => {
    let start = points[i] ?? end;
    for (let rest = length(start, end); rest > 0; rest = length(start, end)) {
      const stop = rest <= left ? end : along(start, end, left / rest);
      if (step % 2 === 0) pieces.push([start, stop]);
      left -= Math.min(rest, left);
      if (left <= 0) {
        step++;
        left = pattern[step % pattern.length] ?? Number.POSITIVE_INFINITY;
      }
      start = stop;
    }
  });
  return pieces;
}

function length(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function along(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The distance of a pixel's centre to the piece of line between two points. */
function distanceTo(a: Point, b: Point) {
  const squared = length(a, b) ** 2;
  return (x: number, y: number): number => {
    const t =
      ((x + 0.5 - a[0]) * (b[0] - a[0]) + (y + 0.5 - a[1]) * (b[1] - a[1])) / (squared || 1);
    return length(along(a, b, Math.min(1, Math.max(0, t))), [x + 0.5, y + 0.5]);
  };
}

function eachPixelAround(
  a: Point,
  b: Point,
  reach: number,
  visit: (x: number, y: number) => void,
): void {
  const last = {
    x: Math.ceil(Math.max(a[0], b[0]) + reach),
    y: Math.ceil(Math.max(a[1], b[1]) + reach),
  };
  for (let y = Math.floor(Math.min(a[1], b[1]) - reach); y < last.y; y++) {
    for (let x = Math.floor(Math.min(a[0], b[0]) - reach); x < last.x; x++) visit(x, y);
  }
}

/** Smooth edges by looking at sixteen places in each pixel. */
function fillShape(raster: Raster, marker: Marker, radius: number, colour: Colour): void {
  const inside = insideShape[marker.shape];
  const centre: Point = [marker.x, marker.y];
  eachPixelAround(centre, centre, radius + 3, (x, y) => {
    let hits = 0;
    for (let i = 0; i < 16; i++) {
      const dx = x + (i % 4) / 4 + 0.125 - marker.x;
      const dy = y + (i >> 2) / 4 + 0.125 - marker.y;
      if (inside(dx / radius, dy / radius)) hits++;
    }
    raster.cover(x, y, colour, Math.min(15, hits));
  });
}

/** Whether a place lies in a shape of radius 1 around the origin. */
const insideShape: Readonly<Record<Marker["shape"], (x: number, y: number) => boolean>> = {
  circle: (x, y) => x * x + y * y <= 1,
  square: (x, y) => Math.max(Math.abs(x), Math.abs(y)) <= 0.9,
  diamond: (x, y) => Math.abs(x) + Math.abs(y) <= 1.25,
  triangle: (x, y) => y <= 0.85 && y >= 2 * Math.abs(x) - 1.15,
};
