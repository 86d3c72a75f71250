import { reportedMillisecondsALetter, usualMillisecondsALetter, usualWay } from "./usualWay";

describe("the usual way to make letters", () => {
  test("takes between 3.4 and about 5 seconds a letter, as is reported", () => {
    expect(reportedMillisecondsALetter).toBeGreaterThan(3400);
    expect(reportedMillisecondsALetter).toBeLessThan(usualMillisecondsALetter);
    expect(usualMillisecondsALetter).toBeLessThanOrEqual(5100);
  });

  test("has to be started again whenever Google ends it", () => {
    // Six minutes are 72 letters of five seconds: five times 72 are too few for 420.
    expect(usualWay(420, 5000)).toEqual({ minutes: 35, lettersARun: 72, runsByHand: 6 });
    expect(usualWay(72, 5000).runsByHand).toBe(1);
    expect(usualWay(73, 5000).runsByHand).toBe(2);
  });
});
