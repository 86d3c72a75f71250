import { alike } from "../../../testing/cohort/reportFor";
import { rowCalled, tableCalled, textsOf } from "../../../testing/cohort/reportTexts";
import { untracedFigures } from "../../../testing/cohort/untracedFigures";
import { anInterventionRow } from "../../../testing/core/resultRows";
import { type ChildDescription, schoolOf } from "../../../testing/targets/schoolBuilder";
import { shippedScaleBook } from "../../core/scales/shippedScales";
import { governorsContent } from "./governorsDocument";

/** The report on children of whom the first few are in an intervention from autumn to spring. */
function reportOn(children: readonly ChildDescription[], inIt = 0, intervention = "Daily reader") {
  const some = children.map((child, index) => ({ ...child, upn: `C${index}` }));
  const interventions = some
    .slice(0, inIt)
    .map(({ upn }) =>
      anInterventionRow(
        { upn, intervention, subject: "Reading", starts: "2026-12-07", ends: "2027-03-09" },
        2,
        shippedScaleBook,
      ),
    );
  const material = { published: { benchmarks: [], findings: [] }, earlier: [] };
  return governorsContent(schoolOf(some, { interventions }), material);
}

const move = (n: number, autumn: string, spring: string) => alike(n, { typed: { autumn, spring } });
const caption = "In a higher band after";

describe("interventions in the governors' report", () => {
  test("stand beside similar children, both with their n, and no word of cause", () => {
    const school = [
      ...move(8, "WTS", "EXS"),
      ...move(4, "WTS", "WTS"),
      ...move(6, "WTS", "EXS"),
      ...move(14, "WTS", "WTS"),
    ];
    const { report, figures } = reportOn(school, 12);
    const found = tableCalled(report, caption);
    expect(found.rows).toEqual([
      [
        "Daily reader",
        "Reading, working towards",
        "8 of 12 (67%)",
        "6 of 20 (30%)",
        "37 points more",
      ],
    ]);
    expect(found.note).toContain("not what caused it");
    const titles = ["At a glance", ...report.sections.map(({ title }) => title)];
    const anywhere = titles.flatMap((section) => figures.map((each) => ({ ...each, section })));
    expect(untracedFigures(report, anywhere)).toEqual([]);
  });

  test("fewer than six similar children are withheld, and nothing is said of a difference", () => {
    const { report } = reportOn(
      [
        ...move(8, "WTS", "EXS"),
        ...move(4, "WTS", "WTS"),
        ...move(5, "WTS", "EXS"),
        ...move(9, "EXS", "EXS"),
      ],
      12,
    );
    expect(tableCalled(report, caption).rows[0]?.slice(3)).toEqual(["withheld (small group)", "–"]);
  });

  test("where fewer than six began in a band, not even the band is told", () => {
    const { report } = reportOn(
      [...move(5, "WTS", "EXS"), ...move(2, "PK4", "WTS"), ...move(20, "WTS", "WTS")],
      7,
    );
    expect(textsOf(report).join(" ")).not.toContain("Reading, working towards");
    expect(textsOf(report).join(" ")).toContain("no comparison with similar children to give yet");
  });
});

describe("the progress of cohorts through the year", () => {
  const typed = { start: "EXS", lastYear: "EXS", autumn: "WTS", spring: "EXS" };
  const other = { start: "EXS", lastYear: "EXS", autumn: "EXS", spring: "WTS" };
  const { report } = reportOn([
    ...alike(18, { yearGroup: 4, typed }),
    ...alike(6, { yearGroup: 4, typed: other }),
    ...alike(4, { yearGroup: 5, typed }),
  ]);
  const found = tableCalled(report, "Progress of cohorts");

  test("has a column for the start and for each point with marks", () => {
    expect(found.columns.map(({ header }) => header).slice(2)).toEqual([
      "September 2026",
      "Autumn 2026",
      "Spring 2027",
    ]);
  });

  test("of a year group of fewer than six at least what could tell of one is withheld", () => {
    expect(rowCalled(found, "Year 5").slice(2)).toContain("withheld (small group)");
  });

  test("each year group has its figures, with n", () => {
    const one = reportOn([
      ...alike(18, { yearGroup: 4, typed }),
      ...alike(6, { yearGroup: 4, typed: other }),
    ]);
    const table = tableCalled(one.report, "Progress of cohorts");
    expect(rowCalled(table, "Year 4").slice(2)).toEqual([
      "24 of 24 (100%)",
      "6 of 24 (25%)",
      "18 of 24 (75%)",
    ]);
  });
});
