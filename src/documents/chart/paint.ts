import { type Colour, fills } from "./fills";
import { glyphsOf } from "./glyphs";
import { paintLine, paintMarker } from "./paintLine";
import type { Area, Box, Ink, Mark, Picture, Text } from "./picture";
import { newRaster, type Raster } from "./raster";
import { BASELINE } from "./textLines";

const OUTLINE = 2;

const inks: Readonly<Record<Ink, Colour>> = {
  black: [26, 26, 26],
  grey: [84, 84, 84],
  rule: [205, 205, 205],
  white: [255, 255, 255],
};

/** Draws a laid-out chart, mark by mark in their order, on white. */
export function paint(picture: Picture): Raster {
  const raster = newRaster(picture.width, picture.height);
  for (const mark of picture.marks) paintMark(raster, mark);
  return raster;
}

function paintMark(raster: Raster, mark: Mark): void {
  if (mark.kind === "area") paintArea(raster, mark);
  else if (mark.kind === "plate") eachPixel(mark, (x, y) => raster.cover(x, y, inks.white, 15));
  else if (mark.kind === "line") paintLine(raster, mark, inks[mark.ink]);
  else if (mark.kind === "marker") paintMarker(raster, mark, inks.black, inks.white);
  else paintText(raster, mark);
}

/** Hatching is counted from the corner of the area, so equal areas look equal. */
function paintArea(raster: Raster, area: Area): void {
  const fill = fills[area.fill];
  eachPixel(area, (x, y) => {
    const fromEdge = Math.min(
      x - area.x,
      y - area.y,
      area.x + area.width - 1 - x,
      area.y + area.height - 1 - y,
    );
    const hatched = fill.hatched(x - area.x, y - area.y);
    raster.cover(x, y, fromEdge < OUTLINE ? inks.grey : hatched ? fill.hatch : fill.ground, 15);
  });
}

function paintText(raster: Raster, text: Text): void {
  let pen = text.x;
  for (const glyph of glyphsOf(text.text, text.weight)) {
    const left = Math.round(pen) + glyph.left;
    const top = text.y + BASELINE + glyph.top;
    eachPixel({ x: 0, y: 0, width: glyph.width, height: glyph.height }, (x, y) =>
      raster.cover(left + x, top + y, inks[text.ink], glyph.coverage(x, y)),
    );
    pen += glyph.advance;
  }
}

function eachPixel(box: Box, visit: (x: number, y: number) => void): void {
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) visit(x, y);
  }
}
