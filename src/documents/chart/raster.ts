import type { Colour } from "./fills";

const MOST_COLOURS = 256;

/**
 * A picture of at most 256 colours, one byte a pixel, to paint on. Where edges are smoothed and
 * the colours run out, the nearest one is taken.
 */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** The position in `palette` of each pixel's colour, row by row. */
  readonly pixels: Uint8Array;
  readonly palette: readonly Colour[];
  /** Covers a pixel with a colour, wholly (15) or in part (1–14). Outside the picture: nothing. */
  readonly cover: (x: number, y: number, colour: Colour, coverage: number) => void;
}

/** A white raster. */
export function newRaster(width: number, height: number): Raster {
  const pixels = new Uint8Array(width * height);
  const palette: Colour[] = [[255, 255, 255]];
  const known = new Map<number, number>([[0xffffff, 0]]);
  const positionOf = (colour: Colour): number => {
    const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
    let position = known.get(key);
    if (position === undefined) {
      position =
        palette.length < MOST_COLOURS ? palette.push(colour) - 1 : nearest(palette, colour);
      known.set(key, position);
    }
    return position;
  };
  const cover: Raster["cover"] = (x, y, colour, coverage) => {
    if (coverage <= 0 || x < 0 || y < 0 || x >= width || y >= height) return;
    const at = y * width + x;
    const under = palette[pixels[at] ?? 0] ?? colour;
    pixels[at] = positionOf(coverage >= 15 ? colour : mixed(under, colour, coverage / 15));
  };
  return { width, height, pixels, palette, cover };
}

function mixed(under: Colour, over: Colour, share: number): Colour {
  const mix = (i: 0 | 1 | 2) => Math.round(under[i] + (over[i] - under[i]) * share);
  return [mix(0), mix(1), mix(2)];
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}
