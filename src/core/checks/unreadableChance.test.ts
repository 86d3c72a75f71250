import { aSchool } from "../../../testing/core/aSchool";
import { messages, places } from "../../../testing/core/places";
import { unreadableChance } from "./unreadableChance";

describe("unreadableChance", () => {
  const fft = (a: string | number, b: string | number, c: string | number, d: string | number) =>
    aSchool({
      fft: [{ chanceBelow: a, chanceWorkingTowards: b, chanceExpected: c, chanceGreaterDepth: d }],
    });

  test("four numbers, and four blanks, are not reported", () => {
    expect(unreadableChance(fft(5, "20%", 50, 25))).toEqual([]);
    expect(unreadableChance(fft("", "", "", ""))).toEqual([]);
  });

  test("a word or a blank among numbers is an error", () => {
    const found = unreadableChance(fft(5, "some", 50, ""));
    expect(places(found)).toEqual(["FFT!E2", "FFT!G2"]);
    expect(messages(found)[1]).toContain("This chance is blank");
  });
});
