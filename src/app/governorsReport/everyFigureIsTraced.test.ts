import fc from "fast-check";
import { type AnyReport, anyReport } from "../../../testing/cohort/anyReport";
import { published } from "../../../testing/cohort/benchmarksTab";
import { alike } from "../../../testing/cohort/reportFor";
import { untracedFigures } from "../../../testing/cohort/untracedFigures";
import { anInterventionRow } from "../../../testing/core/resultRows";
import { history, schoolOf } from "../../../testing/targets/schoolBuilder";
import { aTable } from "../../../testing/valueAdded/valueAddedTable";
import type { Figure } from "../../core/figures/figure";
import { shippedScaleBook } from "../../core/scales/shippedScales";
import type { School } from "../../core/school/school";
import { subjects } from "../../core/subject";
import { threeYearTrend } from "../../core/trend/threeYearTrend";
import type { ReportModel } from "../../documents/report/reportModel";
import { governorsContent } from "./governorsDocument";

const nothing = { benchmarks: [], findings: [] };

function contentOf(school: School, from: Partial<Parameters<typeof governorsContent>[1]> = {}) {
  const trend = threeYearTrend(school);
  return governorsContent(school, { published: nothing, earlier: [], trend, ...from });
}

/**
 * A figure has one row, under the heading that it belongs to, wherever else it is printed: two rows of a
 * figure in a report for governors would be two releases of it.
 */
function untraced(report: ReportModel, figures: readonly Figure[]): string[] {
  const titles = ["At a glance", ...report.sections.map(({ title }) => title)];
  const anywhere = titles.flatMap((section) => figures.map((each) => ({ ...each, section })));
  return untracedFigures(report, anywhere);
}

test("whatever the school, every number that governors are given has its row", () => {
  fc.assert(
    fc.property(anyReport, ({ children, details }: AnyReport) => {
      const school = schoolOf(children, details.school);
      const { report, figures } = contentOf(school, {
        ...(details.published ? { published: details.published } : {}),
        valueAddedTable: details.context?.valueAddedTable ?? [],
      });
      expect(untraced(report, figures)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

describe("a school with everything", () => {
  const basis = "State-funded schools";
  const six = (n: number, pupilPremium: boolean, spring: string, start: string) =>
    alike(n, {
      yearGroup: 6,
      sex: pupilPremium ? "F" : "M",
      pupilPremium,
      typed: { start, autumn: "WTS", spring, forecastYearEnd: "EXS" },
    });
  const children = [
    ...six(12, true, "WTS", "WTS"),
    ...six(9, true, "EXS", "EXS"),
    ...six(30, false, "EXS", "GDS"),
    ...six(9, false, "WTS", "EXS"),
  ].map((child, index) => ({ ...child, upn: `C${index}` }));
  const leavers = [2024, 2025].flatMap((year) =>
    Array.from({ length: 8 }, (_, place) => `LEFT${year}${place}`).flatMap((upn, place) => [
      ...subjects.map((subject) =>
        history(upn, 2, "EXS", { year: year - 4, scale: "ks1-teacher-assessment", subject }),
      ),
      ...subjects.map((subject) =>
        subject === "writing"
          ? history(upn, 6, "EXS", { year, scale: "teacher-assessment", subject })
          : history(upn, 6, place < 3 ? 95 : 104, { year, scale: "ks2-scaled", subject }),
      ),
    ]),
  );
  const school = schoolOf(children, {
    history: leavers,
    interventions: children.slice(0, 9).map(({ upn }, place) =>
      anInterventionRow(
        {
          upn,
          intervention: "Daily reader",
          scale: "Teacher assessment",
          starts: "2027-01-11",
          entry: "WTS",
          exit: place < 4 ? "EXS" : "WTS",
          cost: 150,
        },
        2,
        shippedScaleBook,
      ),
    ),
  });
  const { report, figures } = contentOf(school, {
    published: published(
      ["KS2 reading expected", 2025, "England", "", 75.3, basis, "DfE, LAIT."],
      ["KS2 reading expected", 2025, "Dorset", "", 73, basis, "DfE, LAIT."],
      ["KS2 reading expected", 2025, "England", "Not disadvantaged", 80, basis, "DfE, LAIT."],
    ),
    valueAddedTable: aTable(),
  });

  test("has a row for every number too", () => {
    expect(untraced(report, figures)).toEqual([]);
  });

  test.each([
    ["attainment", /, expected or higher$/],
    ["gaps between groups", /^Gap: Reading, expected or higher$/],
    ["published figures", /^Key Stage 2: /],
    ["results of three years", /^Key Stage 2 [a-z]/],
    ["value added", /value added/],
    ["targets", /on track/],
    ["interventions", /^Intervention/],
  ])("%s that bypassed the Figures tab would be found", (_, measure) => {
    const without = figures.filter((figure) => !measure.test(figure.measure));
    expect(without.length).toBeLessThan(figures.length);
    expect(untraced(report, without)).not.toEqual([]);
  });

  test("each row says of whom it is and where it is from", () => {
    for (const { measure, group, point, source, value } of figures) {
      expect([measure, group, point, source, value]).not.toContain("");
    }
  });
});
