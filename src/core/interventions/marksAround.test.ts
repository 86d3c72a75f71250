import { aSettings } from "../../../testing/core/aSettings";
import { marksAround } from "./marksAround";

const settings = aSettings();

describe("the class marks around a period", () => {
  test.each([
    ["the autumn term", "2026-09-14", "2026-12-18", "2027-01-10", "lastYear", "autumn"],
    ["autumn to spring", "2027-01-11", "2027-04-01", "2027-05-01", "autumn", "spring"],
    ["a whole year", "2026-09-14", "2027-07-02", "2027-07-20", "lastYear", "summer"],
    ["one of last year and this", "2026-06-01", "2026-12-18", "2027-01-10", "lastYear", "autumn"],
  ])("%s", (_, starts, ends, today, before, after) => {
    expect(marksAround({ starts, ends }, { settings, today })).toEqual({ before, after });
  });

  test("points that stay open all term are told apart by the day they close", () => {
    const points = {
      autumn: { opens: "2026-09-07", closes: "2026-12-18" },
      spring: { opens: "2027-01-04", closes: "2027-03-26" },
      summer: { opens: "2027-04-12", closes: "2027-07-09" },
    };
    const around = (starts: string, ends: string) =>
      marksAround({ starts, ends }, { settings: aSettings({ points }), today: "2027-07-20" });
    expect(around("2026-09-21", "2026-12-11")).toEqual({ before: "lastYear", after: "autumn" });
    expect(around("2027-01-11", "2027-03-19")).toEqual({ before: "autumn", after: "spring" });
  });

  test("one that is not over is measured up to today", () => {
    const running = { starts: "2027-01-11" };
    expect(marksAround(running, { settings, today: "2027-03-10" })?.after).toBe("spring");
    expect(marksAround(running, { settings, today: "2027-01-20" })).toBeUndefined();
  });

  test("a point that has not begun tells nothing yet", () => {
    const soon = { starts: "2027-01-11", ends: "2027-03-05" };
    expect(marksAround(soon, { settings, today: "2027-03-06" })).toBeUndefined();
  });

  test("a short one has no two points around it, nor has one that ends before it starts", () => {
    const today = "2027-07-20";
    const around = (starts: string, ends: string) =>
      marksAround({ starts, ends }, { settings, today });
    expect(around("2027-03-01", "2027-04-01")).toBeUndefined();
    expect(around("2027-03-10", "2026-11-30")).toBeUndefined();
  });
});
