import { aSettings, everyYear } from "../../../testing/core/aSettings";
import { yearGroups } from "../pupils/yearGroup";
import { shippedScaleBook } from "../scales/shippedScales";
import type { TargetEntry, TypedEntry } from "./classRow";
import { entryScale, type RowScale } from "./entryScale";

const settings = aSettings({
  markScales: { ...everyYear("Point in time"), 2: "Standardised score" },
});

function scaleOf(row: Partial<RowScale>, kind: TypedEntry | TargetEntry): string | undefined {
  return entryScale(settings, shippedScaleBook, { yearGroup: 5, named: "", ...row }, kind)?.id;
}

describe("entryScale", () => {
  test.each(["autumn", "spring", "summer", "forecastYearEnd", "targetYearEnd"] as const)(
    "%s is on the year group's scale, or the row's own",
    (kind) => {
      expect(scaleOf({}, kind)).toBe("point-in-time");
      expect(scaleOf({ named: " Steps " }, kind)).toBe("steps");
    },
  );

  test("the start is on the year group's starting scale, whatever the row names", () => {
    const starts = yearGroups.map((yearGroup) => scaleOf({ yearGroup, named: "Steps" }, "start"));
    const keyStage2 = Array<string>(4).fill("ks1-teacher-assessment");
    expect(starts).toEqual(["on-entry", "eyfs-profile", "eyfs-profile", ...keyStage2]);
  });

  test("last year's end is on last year's scale, unless the child has one of their own", () => {
    expect(scaleOf({ yearGroup: 3 }, "lastYear")).toBe("standardised");
    expect(scaleOf({ yearGroup: 3, named: "Steps" }, "lastYear")).toBe("steps");
    expect(scaleOf({ yearGroup: 3, named: "Point in time" }, "lastYear")).toBe("standardised");
    expect(scaleOf({ yearGroup: 0 }, "lastYear")).toBe("point-in-time");
  });

  test("the end of the key stage is on its teacher assessment, or on the scale that climbs with age", () => {
    expect(scaleOf({ yearGroup: 2 }, "targetKeyStageEnd")).toBe("ks1-teacher-assessment");
    expect(scaleOf({ yearGroup: 0 }, "forecastKeyStageEnd")).toBe("ks1-teacher-assessment");
    expect(scaleOf({ yearGroup: 3 }, "forecastKeyStageEnd")).toBe("ks2-teacher-assessment");
    expect(scaleOf({ named: "Steps" }, "forecastKeyStageEnd")).toBe("steps");
  });

  test("a scale that is not known is nothing, and not the year group's", () => {
    expect(scaleOf({ named: "Stars" }, "autumn")).toBeUndefined();
  });
});
