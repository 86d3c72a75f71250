import { fftRow } from "../../../testing/targets/schoolBuilder";
import { fftChances } from "./fftChances";

test("chances are found by child and subject", () => {
  const find = fftChances([fftRow("A", [0, 0.25, 0.5, 0.25])]);
  expect(find("A", "reading")).toEqual([0, 0.25, 0.5, 0.25]);
  expect(find("A", "writing")).toBeUndefined();
  expect(find("B", "reading")).toBeUndefined();
});

test("of several benchmarks the average, FFT 50, is used", () => {
  const average = fftRow("A", [0, 0.5, 0.5, 0], "FFT50");
  const high = fftRow("A", [0, 0.25, 0.5, 0.25], "FFT20");
  expect(fftChances([high, average])("A", "reading")).toEqual([0, 0.5, 0.5, 0]);
  expect(fftChances([average, high])("A", "reading")).toEqual([0, 0.5, 0.5, 0]);
  expect(fftChances([high])("A", "reading")).toEqual([0, 0.25, 0.5, 0.25]);
});

test("chances that add up to 99% are brought to 100%, those that add up to 90% are not used", () => {
  const rounded = fftChances([fftRow("A", [0.05, 0.2, 0.5, 0.24])])("A", "reading");
  expect(rounded?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect(fftChances([fftRow("A", [0.05, 0.2, 0.5, 0.15])])("A", "reading")).toBeUndefined();
});
