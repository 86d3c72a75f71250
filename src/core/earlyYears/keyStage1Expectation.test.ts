import { aSettings } from "../../../testing/core/aSettings";
import { aHistoryRow, anEarlyYearsRow } from "../../../testing/core/resultRows";
import { shippedScaleBook } from "../scales/shippedScales";
import type { PublishedTransition } from "../targets/publishedTransition";
import { buildTransitions } from "../targets/transitions";
import { keyStage1Expectation } from "./keyStage1Expectation";

const settings = aSettings();
const scales = shippedScaleBook;
const expectedGoals = Array<string>(17).fill("2");

/** So many earlier children expected in the profile, who ended Key Stage 1 at these grades in turn. */
function record(children: number, ends: readonly string[]) {
  const each = Array.from({ length: children }, (_, index) => `CHILD${index}`);
  return buildTransitions({
    settings,
    scales,
    earlyYears: each.map((upn, index) =>
      anEarlyYearsRow({ upn, year: "2020/21", goals: expectedGoals }, index + 2, scales),
    ),
    history: each.map((upn, index) =>
      aHistoryRow(
        {
          upn,
          year: "2022/23",
          yearGroup: "2",
          term: "Summer",
          subject: "Reading",
          scale: "Key Stage 1 teacher assessment",
          grade: ends[index % ends.length] ?? "",
        },
        index + 2,
        scales,
      ),
    ),
  });
}

const child = anEarlyYearsRow({ upn: "NOW", year: "2025/26", goals: expectedGoals }, 2, scales);

describe("what to expect by the end of Key Stage 1", () => {
  test("is what children with the same profile went on to do", () => {
    const table = record(20, ["EXS", "EXS", "EXS", "WTS"]);
    expect(keyStage1Expectation(child, "reading", table, scales)).toMatchObject({
      state: "known",
      n: 20,
      shares: [0, 0.25, 0.75, 0],
      source: "20 children of this school",
    });
  });

  test("is not said where too few are known", () => {
    const table = record(9, ["EXS"]);
    expect(keyStage1Expectation(child, "reading", table, scales)).toMatchObject({
      state: "tooFew",
      tried: [{ stage: 0, band: "expected", n: 9 }],
    });
  });

  test("rests on the assessment on entry while there is no profile, by a published table", () => {
    const published: PublishedTransition = {
      subject: "reading",
      from: "onEntry",
      band: "workingTowards",
      shares: [0.1, 0.5, 0.4, 0],
      source: "a published table",
    };
    const table = buildTransitions({ settings, scales, earlyYears: [], history: [] }, [published]);
    const onEntry = anEarlyYearsRow({ upn: "NEW", onEntry: { reading: "NOT" } }, 2, scales);
    expect(keyStage1Expectation(onEntry, "reading", table, scales)).toMatchObject({
      state: "known",
      stage: "onEntry",
      n: 0,
      source: "a published table",
    });
    expect(keyStage1Expectation(onEntry, "writing", table, scales).state).toBe("tooFew");
  });
});
