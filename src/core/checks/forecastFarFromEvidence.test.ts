import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { forecastFarFromEvidence } from "./forecastFarFromEvidence";

describe("forecastFarFromEvidence", () => {
  const fft = (below: number, towards: number, expected: number, depth: number) => ({
    fft: [
      {
        upn: aUpn(0),
        subject: "Reading",
        benchmark: "FFT50",
        chanceBelow: below,
        chanceWorkingTowards: towards,
        chanceExpected: expected,
        chanceGreaterDepth: depth,
      },
    ],
  });

  test("a forecast one band from the latest mark is not reminded of, one of two bands is", () => {
    const near = aSchoolWithReading({ autumn: "WTS", forecastYearEnd: "EXS" });
    const far = aSchoolWithReading({ autumn: "WTS", forecastYearEnd: "GDS" });
    expect(forecastFarFromEvidence(near)).toEqual([]);
    const [finding, ...others] = forecastFarFromEvidence(far);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "reminder", found: "GDS" });
    expect(finding?.message).toContain("2 bands above the latest mark");
  });

  test("a key-stage forecast that fewer than 10 in 100 reach, or more than 90 in 100 pass", () => {
    const forecast = (code: string, chances: object) =>
      forecastFarFromEvidence(aSchoolWithReading({ forecastKeyStageEnd: code }, chances));
    expect(forecast("GDS", fft(10, 30, 50, 10))).toEqual([]);
    expect(forecast("GDS", fft(10, 30, 51, 9))[0]?.message).toContain("9% of Greater depth");
    expect(forecast("WTS", fft(2, 8, 60, 30))).toEqual([]);
    expect(forecast("WTS", fft(2, 6, 60, 32))[0]?.message).toContain("92% of Expected");
  });

  test("a forecast of which the teacher has said why is not reminded of; another code is", () => {
    const why = {
      upn: aUpn(0),
      year: "2026/27",
      subject: "Reading",
      horizon: "Year end",
      forecast: "GDS",
      why: "Reads far beyond what the test showed.",
    };
    const marks = { autumn: "WTS", forecastYearEnd: "GDS" };
    const reminded = (reason: object) =>
      forecastFarFromEvidence(
        aSchoolWithReading(marks, { forecastReasons: [{ ...why, ...reason }] }),
      ).length;
    expect(reminded({})).toBe(0);
    expect(reminded({ forecast: "EXS" })).toBe(1);
    expect(reminded({ year: "2025/26" })).toBe(1);
  });

  test("nothing where there is no mark and too few similar children are known", () => {
    const school = aSchoolWithReading({ forecastYearEnd: "GDS", forecastKeyStageEnd: "GDS" });
    expect(forecastFarFromEvidence(school)).toEqual([]);
  });
});
