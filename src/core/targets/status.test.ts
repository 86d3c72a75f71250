import { proposeFor } from "../../../testing/targets/proposeFor";
import { everyYear, ledgerRow, settings, type Typed } from "../../../testing/targets/schoolBuilder";
import type { Status } from "./status";

function statusAgainst(agreed: string | number, typed: Typed, scale: string): Status {
  const ledger = [ledgerRow("PUPIL1", "yearEnd", agreed, { scale })];
  return proposeFor({ typed }, { ledger, settings: { ...settings, markScales: everyYear(scale) } })
    .status;
}

describe("on teacher assessment, against a target of EXS", () => {
  const against = (typed: Typed) => statusAgainst("EXS", typed, "teacher-assessment");

  test.each([
    ["GDS", "above"],
    ["EXS", "onTrack"],
    ["WTS", "justBelow"],
    ["PK6", "below"],
  ])("a forecast of %s is %s", (forecastYearEnd, status) => {
    expect(against({ forecastYearEnd })).toBe(status);
  });

  test("the forecast counts before the latest mark", () => {
    expect(against({ autumn: "WTS", forecastYearEnd: "EXS" })).toBe("onTrack");
  });

  test("the summer mark counts before the forecast: the year is at its end", () => {
    expect(against({ summer: "EXS", forecastYearEnd: "WTS" })).toBe("onTrack");
    expect(against({ summer: "A", forecastYearEnd: "WTS" })).toBe("justBelow");
  });

  test("without a forecast the latest mark counts", () => {
    expect(against({ autumn: "EXS", spring: "WTS" })).toBe("justBelow");
    expect(against({ autumn: "EXS", spring: "A" })).toBe("onTrack");
  });

  test("a forecast that cannot be read does not count", () => {
    expect(against({ autumn: "EXS", forecastYearEnd: "EXXS?" })).toBe("onTrack");
  });

  test("last year's end alone says nothing of this year", () => {
    expect(against({ start: "EXS", lastYear: "EXS" })).toBe("notEnoughInformation");
  });
});

test.each([
  ["ABV", "above"],
  ["JA", "onTrack"],
  ["AT", "justBelow"],
  ["JB", "below"],
])("on a point-in-time scale, against a target of JA, %s is %s", (spring, status) => {
  expect(statusAgainst("JA", { spring }, "point-in-time")).toBe(status);
});

describe("on steps, from 3s (place 16) at last year's end to a target of 4s (22)", () => {
  // Two a term: 4b (18) is expected by autumn and 4w (20) by spring.
  test.each([
    ["4w", "onTrack"],
    ["4w+", "above"],
    ["4b+", "justBelow"],
    ["4b", "justBelow"],
    ["3s+", "below"],
  ])("%s in spring is %s", (spring, status) => {
    expect(statusAgainst("4s", { lastYear: "3s", spring }, "steps")).toBe(status);
  });

  test("a mark less than one step behind the line is on track", () => {
    // From 3w+ (15) to 4s (22) is 7 steps: 17.33 by autumn, so 3s+ (17) is a third of a step behind.
    expect(statusAgainst("4s", { lastYear: "3w+", autumn: "3s+" }, "steps")).toBe("onTrack");
  });

  test("without last year's end the scale's own climb is the line", () => {
    expect(statusAgainst("4s", { spring: "4w" }, "steps")).toBe("onTrack");
    expect(statusAgainst("4s", { spring: "4b" }, "steps")).toBe("justBelow");
  });

  test.each([
    ["4s+", "above"],
    ["4s", "onTrack"],
    ["4w", "justBelow"],
    ["4b+", "below"],
  ])("a forecast of %s is set against the target itself: %s", (forecastYearEnd, status) => {
    expect(statusAgainst("4s", { lastYear: "3s", forecastYearEnd }, "steps")).toBe(status);
  });
});

describe("on standardised scores, against a target of 95", () => {
  test.each([
    [115, "above"],
    [104, "onTrack"],
    [95, "onTrack"],
    [92, "justBelow"],
    [91, "below"],
  ])("a score of %d is %s", (spring, status) => {
    expect(statusAgainst(95, { spring }, "standardised")).toBe(status);
  });
});

test("a mark on another scale than the target's is compared by band", () => {
  const ledger = [ledgerRow("PUPIL1", "yearEnd", "EXS")];
  const onSteps = { ...settings, markScales: everyYear("steps") };
  const child = { typed: { spring: "4w" } };
  expect(proposeFor(child, { ledger, settings: onSteps }).status).toBe("onTrack");
});

test("against the program's own proposal, where none is agreed", () => {
  expect(proposeFor({ typed: { start: "EXS", spring: "WTS" } }).status).toBe("justBelow");
});
