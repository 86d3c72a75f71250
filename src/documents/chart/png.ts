import { zlibSync } from "../runtime/compress";
import type { Raster } from "./raster";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** 192 pixels per inch. */
const PIXELS_PER_METRE = 7559;

/**
 * A raster as a PNG file (PNG Specification, third edition: eight-bit palette, no filter). The
 * same raster always gives the same bytes.
 */
export function png(raster: Raster): Uint8Array {
  const rows = new Uint8Array((raster.width + 1) * raster.height);
  for (let y = 0; y < raster.height; y++) {
    const row = raster.pixels.subarray(y * raster.width, (y + 1) * raster.width);
    rows.set(row, y * (raster.width + 1) + 1);
  }
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", [...uint32(raster.width), ...uint32(raster.height), 8, 3, 0, 0, 0]),
    chunk("pHYs", [...uint32(PIXELS_PER_METRE), ...uint32(PIXELS_PER_METRE), 1]),
    chunk("PLTE", raster.palette.flat()),
    chunk("IDAT", zlibSync(rows, { level: 6 })),
    chunk("IEND", []),
  ]);
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const body = new Uint8Array(4 + data.length);
  body.set(Array.from(name, (letter) => letter.charCodeAt(0)));
  body.set(data, 4);
  return joined([Uint8Array.from(uint32(data.length)), body, Uint8Array.from(uint32(crc32(body)))]);
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The check sum of a chunk (PNG Specification, annex D), bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
