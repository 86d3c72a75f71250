import fc from "fast-check";
import { WriteThrottle } from "./writeThrottle";

const rate = { perSecond: 2, burst: 10 };
const admitted = (moments: readonly number[], person = "ann", throttle = new WriteThrottle(rate)) =>
  moments.filter((moment) => throttle.admit(person, moment));

describe("throttling of writes", () => {
  test("lets a burst through, and then what the rate allows", () => {
    const everyTenth = Array.from({ length: 600 }, (_, index) => index * 100);
    // Ten at once, and two in each of the sixty seconds.
    expect(admitted(everyTenth)).toHaveLength(129);
    expect(admitted(Array(30).fill(0))).toHaveLength(10);
  });

  test("never refuses who keeps to the rate", () => {
    expect(admitted(Array.from({ length: 500 }, (_, index) => index * 500))).toHaveLength(500);
  });

  test("counts each person apart", () => {
    const throttle = new WriteThrottle(rate);
    admitted(Array(10).fill(0), "ann", throttle);
    expect(throttle.admit("ann", 0)).toBe(false);
    expect(throttle.admit("ben", 0)).toBe(true);
  });

  test("lets no stretch hold more than it may, in whatever order moments are asked for", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(moments, (asked) => {
        const writes = admitted(asked).sort((one, other) => one - other);
        for (let first = 0; first < writes.length; first++) {
          for (let last = first; last < writes.length; last++) {
            const seconds = ((writes[last] ?? 0) - (writes[first] ?? 0)) / 1000;
            expect(last - first + 1).toBeLessThanOrEqual(10 + 2 * seconds + 1e-6);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("what fits is let through in any order", () => {
    const fitting = fc
      .array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 })
      .map((asked) => admitted(asked));
    fc.assert(
      fc.property(fitting, fc.infiniteStream(fc.nat()), (writes, order) => {
        const shuffled = writes
          .map((moment) => ({ moment, at: order.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ moment }) => moment);
        expect(admitted(shuffled)).toHaveLength(writes.length);
      }),
      { numRuns: 50 },
    );
  });
});
