import { base64Bytes } from "../runtime/base64";
import { unzlibSync } from "../runtime/compress";
import { glyphCharacters, packedGlyphs } from "./dejavuGlyphs";

/** Weight of a text. */
export type Weight = "regular" | "bold";

/** One letter as a grey picture. Lengths in pixels. */
export interface Glyph {
  /** From this letter's origin to the next one's. */
  readonly advance: number;
  /** From the origin on the baseline to the corner of the picture; `top` is negative above it. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Coverage of the pixel, 0 (none) to 15 (full). */
  readonly coverage: (x: number, y: number) => number;
}

const HEAD_BYTES = 6;
const WEIGHTS: readonly Weight[] = ["regular", "bold"];

let unpacked: Readonly<Record<Weight, ReadonlyMap<string, Glyph>>> | undefined;

/**
 * The letters to draw a text with. Unpacked when first asked for, not while the program loads,
 * since most executions draw nothing. Accents that are not in the font fall away ("Ł" and
 * emoji become a box); marks without width are left out; line ends become spaces.
 */
export function glyphsOf(text: string, weight: Weight): readonly Glyph[] {
  unpacked ??= unpack();
  const face = unpacked[weight];
  const box = face.get("□");
  const found: Glyph[] = [];
  for (const character of text.normalize("NFC").replace(/\s/g, " ")) {
    const glyph = face.get(character) ?? face.get(withoutAccent(character));
    if (glyph) found.push(glyph);
    else if (box && !/[\p{M}\p{C}]/u.test(character)) found.push(box);
  }
  return found;
}

function withoutAccent(character: string): string {
  return character.normalize("NFD").charAt(0);
}

function unpack(): Readonly<Record<Weight, ReadonlyMap<string, Glyph>>> {
  const bytes = unzlibSync(base64Bytes(packedGlyphs));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const characters = Array.from(glyphCharacters);
  const ink = bytes.subarray(HEAD_BYTES * characters.length * WEIGHTS.length);
  const faces = { regular: new Map<string, Glyph>(), bold: new Map<string, Glyph>() };
  let head = 0;
  let firstPixel = 0;
  for (const weight of WEIGHTS) {
    for (const character of characters) {
      const width = view.getUint8(head + 4);
      const height = view.getUint8(head + 5);
      faces[weight].set(character, {
        advance: view.getUint16(head, true) / 64,
        left: view.getInt8(head + 2),
        top: view.getInt8(head + 3),
        width,
        height,
        coverage: coverageIn(ink, firstPixel, width),
      });
      head += HEAD_BYTES;
      firstPixel += width * height;
    }
  }
  return faces;
}

/** Two pixels share a byte. */
function coverageIn(ink: Uint8Array, firstPixel: number, width: number) {
  return (x: number, y: number): number => {
    const pixel = firstPixel + y * width + x;
    const pair = ink[pixel >> 1] ?? 0;
    return pixel % 2 === 0 ? pair >> 4 : pair & 15;
  };
}
