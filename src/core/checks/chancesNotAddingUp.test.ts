import fc from "fast-check";
import { aSchool } from "../../../testing/core/aSchool";
import { chancesNotAddingUp } from "./chancesNotAddingUp";

describe("chancesNotAddingUp", () => {
  const fft = (a: string | number, b: string | number, c: string | number, d: string | number) =>
    aSchool({
      fft: [{ chanceBelow: a, chanceWorkingTowards: b, chanceExpected: c, chanceGreaterDepth: d }],
    });

  test.each([
    [5, 20, 50, 25],
    [5, 20, 50, 23],
    [5, 20, 50, 27],
  ])("%p, %p, %p and %p make 100 within rounding", (a, b, c, d) => {
    expect(chancesNotAddingUp(fft(a, b, c, d))).toEqual([]);
  });

  test("more or less than 2 from 100 is an error that gives the sum", () => {
    expect(chancesNotAddingUp(fft(5, 20, 50, 22))[0]).toMatchObject({
      severity: "error",
      found: "97%",
    });
    expect(chancesNotAddingUp(fft(5, 20, 50, 28))[0]?.found).toBe("103%");
  });

  test("chances that cannot be read are for another check", () => {
    expect(chancesNotAddingUp(fft(5, "some", 50, 22))).toEqual([]);
  });

  test("a sum with decimals is given as people would write it", () => {
    expect(chancesNotAddingUp(fft(10.1, 20.2, 30.3, 30))[0]?.found).toBe("90.6%");
  });

  test("only a sum further than 2 from 100 is reported, however it is made up", () => {
    const chance = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(chance, chance, chance, chance, (a, b, c, d) => {
        const total = a + b + c + d;
        const found = chancesNotAddingUp(fft(a, b, c, d)).map((each) => each.found);
        expect(found).toEqual(Math.abs(total - 100) > 2 ? [`${total}%`] : []);
      }),
    );
  });
});
