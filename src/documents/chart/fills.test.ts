import type { FillName } from "./chartModel";
import { fills, partFills } from "./fills";

/** Brightness of a fill in a grey print, 0 to 255, over a piece of 140 by 140 pixels. */
function grey(name: FillName): number {
  const { ground, hatch, hatched } = fills[name];
  let sum = 0;
  for (let y = 0; y < 140; y++) {
    for (let x = 0; x < 140; x++) {
      const [red, green, blue] = hatched(x, y) ? hatch : ground;
      sum += 0.299 * red + 0.587 * green + 0.114 * blue;
    }
  }
  return sum / 140 ** 2;
}

describe("fills", () => {
  test("plain fills differ by a tenth of full brightness or more in a grey print", () => {
    const greys = (["outlined", "light", "medium", "dark"] as const).map(grey);
    for (let i = 1; i < greys.length; i++) {
      expect((greys[i - 1] ?? 0) - (greys[i] ?? 0)).toBeGreaterThan(25);
    }
  });

  test("every other fill is hatched, each in its own way", () => {
    const pattern = (name: FillName) =>
      Array.from({ length: 400 }, (_, i) =>
        fills[name].hatched(i % 20, Math.floor(i / 20)) ? "x" : ".",
      ).join("");
    const hatched = (["hatched", "dotted", "crossed"] as const).map(pattern);
    expect(new Set(hatched).size).toBe(3);
    expect(hatched.every((one) => one.includes("x") && one.includes("."))).toBe(true);
  });

  test("the order of parts names every fill once", () => {
    expect([...partFills].sort()).toEqual(Object.keys(fills).sort());
  });
});
