import { earlier, fftRow, schoolOf } from "../../../testing/targets/schoolBuilder";
import type { School } from "../school/school";
import { proposeTargets } from "../targets/proposeTargets";
import { type ChanceBasis, cohortChances } from "./cohortChances";
import { cohortChildren } from "./cohortChild";

/** Ten children of Year 4 who were expected last year, and one of whom nothing is known. */
function chances(rest: Partial<School>, basis: ChanceBasis = "used") {
  const ten = Array.from({ length: 10 }, (_, place) => ({
    upn: `C${place}`,
    typed: { lastYear: "EXS" },
  }));
  const school = schoolOf([...ten, { upn: "NEW" }], rest);
  const children = cohortChildren(school, proposeTargets(school), { kind: "school" });
  return cohortChances(children, "reading", "expected", basis);
}

/** Of twenty earlier children who were expected then, twelve ended so. */
const history = earlier("EXS", 3, { EXS: 12, WTS: 8 });

describe("what is likely for a cohort", () => {
  test("is spread around the chances added up, and leaves out whose chance is not known", () => {
    const found = chances({ history });
    expect(found).toMatchObject({ likely: { n: 10, mostLikely: 6, low: 4, high: 8 }, without: 1 });
    expect(found?.likely.mean).toBeCloseTo(6, 10);
  });

  test("the chance that as many reach it as targets ask: ten of ten with 0.6 each", () => {
    const { targets } = chances({ history }) ?? {};
    expect(targets).toMatchObject({ asked: 10, n: 10 });
    expect(targets?.chance).toBeCloseTo(0.6 ** 10, 10);
  });

  test("FFT's estimates are added up by themselves, where they are imported", () => {
    const fft = [fftRow("C0", [0, 0.2, 0.6, 0.2]), fftRow("C1", [0, 0.5, 0.5, 0])];
    const found = chances({ history, fft }, "fft");
    expect(found).toMatchObject({ likely: { n: 2 }, without: 9 });
    expect(found?.likely.mean).toBeCloseTo(1.3, 10);
    expect(chances({ history, fft })?.likely.n).toBe(10);
    expect(chances({ fft })?.likely.n).toBe(2);
  });

  test("there is nothing where no chance is known", () => {
    expect(chances({})).toBeUndefined();
    expect(chances({ history }, "fft")).toBeUndefined();
  });
});
