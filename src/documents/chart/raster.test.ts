import { newRaster } from "./raster";

describe("newRaster", () => {
  test("is white", () => {
    const raster = newRaster(2, 2);
    expect([...raster.pixels].map((pixel) => raster.palette[pixel])).toEqual(
      Array(4).fill([255, 255, 255]),
    );
  });

  test("half covered with black is grey", () => {
    const raster = newRaster(1, 1);
    raster.cover(0, 0, [0, 0, 0], 7.5);
    expect(raster.palette[raster.pixels[0] ?? 0]).toEqual([128, 128, 128]);
  });

  test("nothing is painted outside", () => {
    const raster = newRaster(2, 1);
    raster.cover(-1, 0, [0, 0, 0], 15);
    raster.cover(2, 0, [0, 0, 0], 15);
    raster.cover(0, 1, [0, 0, 0], 15);
    expect([...raster.pixels]).toEqual([0, 0]);
  });

  test("the 257th colour becomes the nearest of those before", () => {
    const raster = newRaster(300, 1);
    for (let x = 0; x < 300; x++) raster.cover(x, 0, [x % 256, x < 256 ? 0 : 200, 0], 15);
    expect(raster.palette).toHaveLength(256);
    expect(raster.palette[raster.pixels[254] ?? 0]).toEqual([254, 0, 0]);
    expect(raster.pixels[299]).toBeLessThan(256);
  });
});
