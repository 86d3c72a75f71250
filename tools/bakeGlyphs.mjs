// Draws the letters of DejaVu Sans once and writes them, as small grey pictures, into
// src/documents/chart/dejavuGlyphs.ts. Charts are drawn inside Apps Script, which has no
// canvas and no fonts. Run after a change of the size or the characters:
//   npm install --no-save @napi-rs/canvas@1.1.1 dejavu-fonts-ttf@2.37.3
//   node tools/bakeGlyphs.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { zlibSync } from "fflate";

const SIZE = 22; // pixels per em: 8¼ point in a picture of 192 pixels per inch
const ROOM = 64; // side of the square that one letter is drawn on
const ORIGIN = { x: 16, y: 40 };
const FACES = [
  ["DejaVu Sans", "DejaVuSans.ttf"],
  ["DejaVu Sans Bold", "DejaVuSans-Bold.ttf"],
];
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join("");
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa1, 0xac)}${range(0xae, 0xff)}–—‘’“”•…≥≤−□`;

const require = createRequire(import.meta.url);
const licence = readFileSync(require.resolve("dejavu-fonts-ttf/LICENSE"), "utf8");
const target = new URL("../src/documents/chart/dejavuGlyphs.ts", import.meta.url);

const pen = createCanvas(ROOM, ROOM).getContext("2d");
const parts = FACES.map(([family, file]) => {
  GlobalFonts.registerFromPath(require.resolve(`dejavu-fonts-ttf/ttf/${file}`), family);
  pen.font = `${SIZE}px "${family}"`;
  return Array.from(CHARACTERS, bakeCharacter);
});
writeFileSync(target, source(packed(parts.flat())));

/** Advance in 1/64 pixel, the box that holds ink (relative to the pen), and its coverage 0–15. */
function bakeCharacter(character) {
  pen.clearRect(0, 0, ROOM, ROOM);
  pen.fillText(character, ORIGIN.x, ORIGIN.y);
  const { data } = pen.getImageData(0, 0, ROOM, ROOM);
  const coverage = (x, y) => Math.round(data[(y * ROOM + x) * 4 + 3] / 17);
  const inked = [];
  for (let y = 0; y < ROOM; y++) {
    for (let x = 0; x < ROOM; x++) if (coverage(x, y) > 0) inked.push([x, y]);
  }
  const advance = Math.round(pen.measureText(character).width * 64);
  if (inked.length === 0) return { advance, left: 0, top: 0, width: 0, height: 0, ink: [] };
  const [x0, x1] = ends(inked.map(([x]) => x));
  const [y0, y1] = ends(inked.map(([, y]) => y));
  const ink = [];
  for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) ink.push(coverage(x, y));
  const box = { left: x0 - ORIGIN.x, top: y0 - ORIGIN.y, width: x1 - x0 + 1, height: y1 - y0 + 1 };
  return { advance, ...box, ink };
}

function ends(numbers) {
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** Six bytes a letter (advance low and high, left, top, width, height), then all ink in halves of a byte. */
function packed(glyphs) {
  const heads = glyphs.flatMap((g) => [
    g.advance & 255,
    g.advance >> 8,
    g.left & 255,
    g.top & 255,
    g.width,
    g.height,
  ]);
  const ink = glyphs.flatMap((g) => g.ink);
  const bytes = [];
  for (let i = 0; i < ink.length; i += 2) bytes.push((ink[i] << 4) | (ink[i + 1] ?? 0));
  return Buffer.from(zlibSync(Uint8Array.from([...heads, ...bytes]), { level: 9 })).toString(
    "base64",
  );
}

function source(base64) {
  const notice = licence
    .slice(0, licence.indexOf("TeX Gyre DJV Math"))
    .trim()
    .split("\n")
    .map((line) => ` * ${line}`.trimEnd());
  return [
    "/*!",
    ` * Letters of DejaVu Sans and DejaVu Sans Bold 2.37 (npm package dejavu-fonts-ttf) at ${SIZE} pixels,`,
    " * as grey pictures. Written by tools/bakeGlyphs.mjs; do not edit, bake anew. Licence of the font:",
    " *",
    ...notice,
    " */",
    "",
    "/** Pixels per em. */",
    `export const glyphSize = ${SIZE};`,
    "",
    "/** The characters that can be drawn; the last one stands for every other. */",
    "export const glyphCharacters =",
    `  ${JSON.stringify(CHARACTERS)};`,
    "",
    "/** Regular, then bold, in the order of the characters; read by `glyphs`. zlib in base64. */",
    "export const packedGlyphs =",
    `  ${JSON.stringify(base64)};`,
    "",
  ].join("\n");
}
