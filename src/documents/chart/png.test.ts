import { inflateSync } from "node:zlib";
import { png } from "./png";
import { newRaster } from "./raster";

/** A picture of 3 by 2 pixels: one black, one red, the others white. */
function picture() {
  const raster = newRaster(3, 2);
  raster.cover(0, 0, [0, 0, 0], 15);
  raster.cover(2, 1, [255, 0, 0], 15);
  return raster;
}

const bytes = Buffer.from(png(picture()));

describe("png", () => {
  test("begins with the signature and the size", () => {
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3, 2]);
  });

  test("ends with the chunk that ends every PNG file", () => {
    // PNG Specification: the CRC of an empty IEND chunk is AE 42 60 82.
    expect(bytes.subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
  });

  test("holds the pixels and their colours", () => {
    const colours = bytes.indexOf("PLTE") + 4;
    expect([...bytes.subarray(colours, colours + 9)]).toEqual([255, 255, 255, 0, 0, 0, 255, 0, 0]);
    const data = bytes.indexOf("IDAT");
    const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
    expect([...rows]).toEqual([0, 1, 0, 0, 0, 0, 0, 2]);
  });
});
