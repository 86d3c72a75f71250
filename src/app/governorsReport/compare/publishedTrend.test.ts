import { published } from "../../../../testing/cohort/benchmarksTab";
import { isKeyStage2 } from "./comparedMeasures";
import { publishedTrend } from "./publishedTrend";

const lait = "State-funded schools, local authority basis (LAIT)";
const headline = "All schools, headline";
const reading = { isPublishedAs: isKeyStage2("reading", "expected") };
const writing = { isPublishedAs: isKeyStage2("writing", "expected") };
const years = [2022, 2023, 2024];

const { benchmarks } = published(
  ["KS2 reading expected", 2024, "England", "", 75, lait, "DfE, LAIT."],
  ["KS2 reading expected", 2025, "England", "", 76, lait, "DfE, LAIT."],
  ["KS2 reading expected", 2025, "England", "", 75, headline, "DfE, headline"],
  ["KS2 reading expected", 2023, "England", "", 73, headline, "DfE, headline"],
  ["KS2 reading expected", 2025, "Dorset", "", 73, lait, "DfE, LAIT."],
  ["KS2 reading expected", 2025, "Dorset", "Disadvantaged", 51, lait, "DfE, LAIT."],
  ["KS2 reading expected", 2025, "Devon", "", 74, lait, "DfE, LAIT."],
  ["KS2 writing expected", 2019, "Dorset", "", 76, lait, "DfE, LAIT."],
);

describe("England and Dorset beside three years", () => {
  const found = publishedTrend(benchmarks, [reading, writing], years);
  const at = (area: string, measure = reading) =>
    years.map((year) => found?.at(measure, area, year)?.value);

  test("results of 2024/25 are those published of 2025, of all pupils", () => {
    expect(at("Dorset")).toEqual([undefined, undefined, 73]);
  });

  test("are on one basis, which is named: a year published on another alone has none", () => {
    expect(at("England")).toEqual([undefined, 75, 76]);
    expect(found?.basis).toBe(lait);
    expect(found?.sources).toBe("DfE, LAIT");
  });

  test("are of those years only", () => {
    expect(at("Dorset", writing)).toEqual([undefined, undefined, undefined]);
    expect(publishedTrend(benchmarks, [writing], years)).toBeUndefined();
  });
});
