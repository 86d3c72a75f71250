import { WriteThrottle } from "../drive/writeThrottle";
import { driveWriteRate } from "../limits";
import { driveLimitMinutes } from "./driveLimit";

describe("the least time that documents take", () => {
  test("is what the throttling of writes makes of writing without a pause", () => {
    const throttle = new WriteThrottle(driveWriteRate);
    let moment = 0;
    for (let written = 0; written < 100; ) {
      if (throttle.admit("ann", moment)) written += 1;
      else moment += 100;
    }
    expect(moment / 60_000).toBeCloseTo(driveLimitMinutes(100), 2);
  });

  test("is nothing within the burst", () => {
    expect(driveLimitMinutes(10)).toBe(0);
  });
});
