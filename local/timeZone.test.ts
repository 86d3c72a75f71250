import fc from "fast-check";
import { instantOf, isTimeZone, wallClock } from "./timeZone";

const london = "Europe/London";

describe("clock time in a zone", () => {
  test("London is at UTC in winter and an hour ahead in summer", () => {
    expect(wallClock(Date.UTC(2026, 0, 15, 12), london)).toBe(Date.UTC(2026, 0, 15, 12));
    expect(wallClock(Date.UTC(2026, 6, 15, 12), london)).toBe(Date.UTC(2026, 6, 15, 13));
  });

  test("a time that is skipped in spring is an hour later", () => {
    expect(instantOf(Date.UTC(2026, 2, 29, 1, 30), london)).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  test("a time that comes twice in autumn is the first of the two", () => {
    expect(instantOf(Date.UTC(2026, 9, 25, 1, 30), london)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  test("an instant and its clock time belong together, but for the hour that comes twice", () => {
    const zones = fc.constantFrom(london, "America/New_York", "Asia/Kolkata", "UTC");
    const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const back = instantOf(wallClock(instant, zone), zone);
        return back === instant || instant - back === 3600_000;
      }),
    );
  });

  test("names of zones are told from other names", () => {
    expect([isTimeZone(london), isTimeZone("Dorset")]).toEqual([true, false]);
  });
});
