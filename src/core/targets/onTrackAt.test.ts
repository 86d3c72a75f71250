import { schoolOf } from "../../../testing/targets/schoolBuilder";
import { onTrackAt } from "./onTrackAt";
import { proposeTargets } from "./proposeTargets";

/** A Year 4 child's reading; the target that follows from it is the expected standard. */
function reading(typed: Readonly<Record<string, string>>) {
  return proposeTargets(schoolOf([{ typed: { start: "EXS", ...typed } }]))[0];
}

describe("on track for the year-end target", () => {
  test("at the start by last year's end, at each point by its own mark", () => {
    const child = reading({ lastYear: "EXS", autumn: "WTS", spring: "EXS", summer: "WTS" });
    expect(child?.target.yearEnd?.code).toBe("EXS");
    expect(
      (["start", "autumn", "spring", "summer"] as const).map((at) => onTrackAt(child, at)),
    ).toEqual([true, false, true, false]);
  });

  test("a forecast changes nothing", () => {
    const child = reading({ lastYear: "EXS", autumn: "WTS", forecastYearEnd: "EXS" });
    expect(onTrackAt(child, "autumn")).toBe(false);
  });

  test("without a mark, a target or the child's row nothing is said", () => {
    expect(onTrackAt(reading({ autumn: "ABS" }), "autumn")).toBeUndefined();
    expect(onTrackAt(reading({}), "start")).toBeUndefined();
    expect(onTrackAt(undefined, "autumn")).toBeUndefined();
    const ownTarget = proposeTargets(schoolOf([{ sen: "E", typed: { autumn: "EXS" } }]))[0];
    expect(onTrackAt(ownTarget, "autumn")).toBeUndefined();
  });
});
