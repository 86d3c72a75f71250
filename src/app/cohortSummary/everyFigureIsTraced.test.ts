import fc from "fast-check";
import { type AnyReport, anyReport } from "../../../testing/cohort/anyReport";
import { reportFor } from "../../../testing/cohort/reportFor";
import { untracedFigures } from "../../../testing/cohort/untracedFigures";

const made = ({ children, details }: AnyReport) => reportFor(children, details);

describe("the figures of a cohort summary", () => {
  test("whatever the school, every number that is printed has its row, under the same heading", () => {
    fc.assert(
      fc.property(anyReport, (school) => {
        const { report, figures } = made(school);
        expect(untracedFigures(report, figures)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("each row says where it is from and of whom, and its numbers agree", () => {
    fc.assert(
      fc.property(anyReport, (school) => {
        for (const figure of made(school).figures) {
          const { measure, group, point, source, value, numerator = 0, denominator } = figure;
          expect([measure, group, point, source, value]).not.toContain("");
          expect(numerator).toBeLessThanOrEqual(denominator ?? numerator);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("one name under one heading never has two values", () => {
    fc.assert(
      fc.property(anyReport, (school) => {
        const values = new Map<string, string>();
        for (const { section, measure, group, point, value } of made(school).figures) {
          const name = [section, measure, group, point].join("|");
          expect([name, values.get(name) ?? value]).toEqual([name, value]);
          values.set(name, value);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("no row names a child", () => {
    fc.assert(
      fc.property(anyReport, ({ children, details }) => {
        const named = children.map((child) => ({ ...child, firstName: "Zebedee" }));
        expect(JSON.stringify(reportFor(named, details).figures)).not.toContain("Zebedee");
      }),
      { numRuns: 30 },
    );
  });

  test("a section that bypassed the book would be found", () => {
    const [school] = fc
      .sample(anyReport, { numRuns: 40, seed: 7 })
      .filter(({ details, children }) => details.published && children.length > 6);
    if (!school) throw new Error("No generated school has published figures and enough children.");
    const { report, figures } = made(school);
    for (const { title } of [{ title: "At a glance" }, ...report.sections]) {
      const bypassed = figures.filter(({ section }) => section !== title);
      const untraced = untracedFigures(report, bypassed);
      expect(untraced.filter((number) => number.startsWith(title))).not.toEqual([]);
    }
  });
});
