import fc from "fast-check";
import { alike, reportFor } from "../../../testing/cohort/reportFor";
import {
  blocksOf,
  rowCalled,
  sectionOf,
  tableCalled,
  textsOf,
} from "../../../testing/cohort/reportTexts";
import { anyChild, anyHistory } from "../../../testing/targets/anyChild";
import { ledgerRow } from "../../../testing/targets/schoolBuilder";
import { outOf } from "../../core/cohort/percentage";
import { allMeasured, measureOf } from "../../core/cohort/summariseCohort";
import { subjectNames } from "../../core/subject";
import { reportToDocx } from "../../documents/report/reportToDocx";
import { measuredNames } from "./inWords";

const policyQuestions = [
  "How well are we doing?",
  "How much value do we add?",
  "How do we compare with national and Dorset data?",
  "How well should we be doing?",
  "What action should we take, and how do we review progress?",
];

/** Year 4 in the spring: 7 expected and 3 working towards in all but mathematics, 2 not assessed. */
const class4 = [
  ...alike(7, { sex: "F", typed: { start: "EXS", lastYear: "EXS", spring: "EXS" } }),
  ...alike(3, {
    sex: "M",
    pupilPremium: true,
    typed: { start: "EXS", lastYear: "EXS", spring: "WTS" },
  }),
  ...alike(2, { sex: "M", className: "Elm", typed: { start: "WTS", lastYear: "WTS" } }),
];

describe("a cohort summary", () => {
  const { summary, report } = reportFor(class4);

  test("answers the five questions of the policy, in its order", () => {
    expect(report.sections.map(({ title }) => title)).toEqual(policyQuestions);
    expect(report.sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
  });

  test("is for the headteacher", () => {
    expect(report.confidentiality).toBe(
      "For the headteacher: it names children and shows small groups. Governors and others read the governors’ report.",
    );
  });

  test("begins with who is in it, when, and the main figures with the numbers they are of", () => {
    const [who, lines] = report.summary;
    expect(who).toMatchObject({
      text: "12 children are on roll in the school on 10 March 2027: Year 4. Assessment point: Spring 2027, open until 26 March 2027.",
    });
    expect(lines).toMatchObject({
      items: expect.arrayContaining([
        "Reading: 7 of 10 (70%) are at the expected standard or higher; 2 not yet assessed.",
        "All three combined: 7 of 10 (70%) are at the expected standard or higher; 2 not yet assessed.",
        "To discuss: 3 of 12 children; who and why is in section 5.",
      ]),
    });
  });

  test("gives attainment now and before, with who is left out and why", () => {
    expect(rowCalled(tableCalled(report, "Attainment"), "Reading")).toEqual([
      "Reading",
      "10 of 12 (83%)",
      "7 of 10 (70%)",
      "0 of 10 (0%)",
      "2 not yet assessed",
    ]);
  });

  test("draws the bands of each subject as the summary counts them", () => {
    const chart = blocksOf(report).find((block) => block.kind === "chart");
    expect(chart?.kind === "chart" && chart.chart).toMatchObject({
      kind: "stackedBars",
      rows: summary.subjects.map(({ subject }) => ({
        label: subjectNames[subject],
        note: "10 children assessed",
        values: [0, 3, 7, 0],
      })),
    });
  });

  test("gives gaps in points and in children, each pair of groups once", () => {
    const gaps = tableCalled(report, "Gaps between groups");
    expect(gaps.rows.map(([pair]) => pair)).toEqual(["Girls with boys"]);
    expect(gaps.rows[0]?.[1]).toBe("100 points higher: about 7 of 7, more than chance");
    expect(tableCalled(report, "At the expected standard or higher now, by group").note).toContain(
      "Boys (5), Disadvantaged (3)",
    );
  });

  test("says of a gap that chance alone may bring no more than how wide it is", () => {
    const { report: even } = reportFor([
      ...alike(5, { sex: "F", typed: { spring: "EXS" } }),
      ...alike(5, { sex: "F", typed: { spring: "WTS" } }),
      ...alike(3, { sex: "M", typed: { spring: "EXS" } }),
      ...alike(7, { sex: "M", typed: { spring: "WTS" } }),
    ]);
    expect(tableCalled(even, "Gaps between groups").rows[0]?.[1]).toBe(
      "20 points higher: about 2 of 10",
    );
  });

  test("says what the roll does not", () => {
    const { note } = tableCalled(report, "At the expected standard or higher now, by group");
    expect(note).toContain("The Pupils tab does not give the pupil premium of 9 children");
  });

  test("follows children from the start and from last year, and invents no national figure", () => {
    const rows = tableCalled(report, "Movement between bands").rows;
    expect(rows[0]).toEqual(["Reading", "the start", "10", "0", "7", "0", "3"]);
    const grid = tableCalled(report, "Reading: children by band at the start and now");
    expect(grid.rows).toEqual([["Expected", "10", "0", "3", "7", "0"]]);
    expect(grid.note).toBe("2 children not placed: no band at the start, or none yet this year.");
    expect(JSON.stringify(sectionOf(report, 2))).toContain(
      "Its table of national averages is not in this workbook, so no figure is given here.",
    );
  });

  test("names the children to discuss, by class, with the status and the reason", () => {
    const { report: oak } = reportFor(
      [
        {
          firstName: "Ada",
          surname: "Byron",
          typed: { start: "EXS", lastYear: "EXS", spring: "WTS" },
        },
      ],
      { scope: { kind: "class", className: "Oak" } },
    );
    expect(tableCalled(oak, "Oak: 1 child to discuss").rows[0]).toEqual([
      "Ada Byron",
      ...Array(3).fill("Just below target; in a lower band than last year"),
    ]);
  });

  test("of the whole school counts them by class and names nobody among them", () => {
    const named = class4.map((child) => ({ ...child, firstName: "Zebedee" }));
    const { report: school } = reportFor(named);
    expect(tableCalled(school, "Children to discuss, by class").rows).toEqual([
      ["Oak", "10", "3", "0", "3", "3", "0"],
    ]);
    expect(textsOf(school).join(" ")).not.toContain("Zebedee");
  });

  test("of several year groups shows each", () => {
    const two = reportFor([...class4, { upn: "Y5", yearGroup: 5, typed: { spring: "GDS" } }]);
    const byYear = tableCalled(two.report, "At the expected standard or higher now, by year group");
    expect(byYear.rows.map(([name, n, reading]) => [name, n, reading])).toEqual([
      ["Year 4", "12", "7 of 10 (70%)"],
      ["Year 5", "1", "1 of 1 (100%)"],
    ]);
  });

  test("names forty children at most, the most pressing, and says how many more there are", () => {
    const many = alike(57, { typed: { lastYear: "EXS", spring: "WTS" } });
    const { report: oak } = reportFor(many, { scope: { kind: "class", className: "Oak" } });
    expect(tableCalled(oak, "Oak: 40 children to discuss").rows).toHaveLength(40);
    expect(textsOf(oak).join(" ")).toContain("And 17 more, less pressing, who are not named here");
  });

  test("counts the targets that have been agreed", () => {
    const { report: oak } = reportFor([{ upn: "A", typed: { start: "EXS" } }, { upn: "B" }], {
      school: { ledger: [ledgerRow("A", "yearEnd", "EXS")] },
    });
    expect(textsOf(oak)).toContain(
      "Targets agreed so far, of 2 children: for the end of the year, reading 1, writing 0 and mathematics 0; for the end of the key stage, reading 0, writing 0 and mathematics 0.",
    );
  });

  test("shows the key stage's end once where the year ends with it", () => {
    const year6 = alike(3, { yearGroup: 6, typed: { start: "EXS", spring: "EXS" } });
    const year6Table = tableCalled(
      reportFor([...year6].map((child) => ({ ...child, typed: { start: "EXS" } }))).report,
      "Expected or higher: now",
    );
    expect(year6Table.columns).toHaveLength(4);
    expect(tableCalled(report, "Expected or higher: now").columns).toHaveLength(6);
  });
});

describe("where there is little or nothing", () => {
  test("an empty cohort keeps the five questions and has no answers", () => {
    const { report } = reportFor(class4, { scope: { kind: "yearGroup", yearGroup: 2 } });
    expect(report.summary).toMatchObject([
      { text: expect.stringContaining("there are no children on roll in Year 2") },
    ]);
    expect(report.sections.map(({ title }) => title)).toEqual(policyQuestions);
    expect(textsOf(report).join(" ")).not.toMatch(/\d%/);
  });

  test("before anybody is assessed, says so and shows no zero", () => {
    const { report } = reportFor(alike(3, { typed: { lastYear: "EXS" } }));
    expect(textsOf(report)).toContain(
      "Reading: nobody has been assessed yet this year (3 not yet assessed).",
    );
    expect(rowCalled(tableCalled(report, "Attainment"), "Reading").slice(1, 3)).toEqual([
      "3 of 3 (100%)",
      "none assessed",
    ]);
    expect(report.sections[0]?.blocks.some(({ kind }) => kind === "chart")).toBe(false);
  });

  test("before the autumn point opens there is no assessment point", () => {
    const { report } = reportFor([{}], { school: { today: "2026-09-03" } });
    expect(textsOf(report)[0]).toContain(
      "Assessment point: none has begun yet; the autumn point opens on 16 November 2026.",
    );
  });

  test("in Reception there is no last year, and no zeros stand in for it", () => {
    const { report } = reportFor(alike(4, { yearGroup: 0, typed: { start: "ON", spring: "EXS" } }));
    expect(tableCalled(report, "Attainment").columns).toHaveLength(4);
    expect(tableCalled(report, "Movement").rows.map(([, since]) => since)).toEqual(
      Array(3).fill("the start"),
    );
  });

  test("one child has no groups to compare, and sentences about one read well", () => {
    const { report } = reportFor([{ typed: { lastYear: "EXS", spring: "EXS" } }]);
    const texts = textsOf(report);
    expect(texts[0]).toContain("1 child is on roll");
    expect(texts[1]).toBe("Reading: 1 of 1 (100%) is at the expected standard or higher.");
    expect(texts).toContain("With one child there are no groups to compare.");
  });

  test("a child in no class tab is counted and said to be missing there", () => {
    const { report } = reportFor([{ upn: "A", noClassRow: true }, { upn: "B" }]);
    expect(textsOf(report)).toContain(
      "1 child has no row in a class tab and so no marks: run Set up this workbook to add the rows.",
    );
  });

  test("names that look like formulas or markup are left as they are", () => {
    const { report } = reportFor(
      [{ firstName: "=1+1", surname: "<b>O'Neil</b>", typed: { lastYear: "EXS", spring: "WTS" } }],
      { scope: { kind: "class", className: "Oak" } },
    );
    expect(tableCalled(report, "Oak").rows[0]?.[0]).toBe("=1+1 <b>O'Neil</b>");
    expect(() => reportToDocx(report)).not.toThrow();
  });
});

describe("whatever the marks", () => {
  const anyCohort = fc.array(anyChild, { maxLength: 8 });

  test("no percentage stands without the number of children it is of", () => {
    fc.assert(
      fc.property(anyCohort, anyHistory, (children, history) => {
        const { report } = reportFor(children, { school: { history } });
        for (const text of textsOf(report)) {
          expect(text.replace(/\d+ of \d+ \(\d+%\)/g, "")).not.toContain("%");
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every figure of attainment is the summary's, and every row has a text a column", () => {
    fc.assert(
      fc.property(anyCohort, (children) => {
        fc.pre(children.length > 0);
        const { summary, report } = reportFor(children);
        const attainment = tableCalled(report, "Attainment");
        for (const measured of allMeasured) {
          const now = measureOf(summary, measured, "expected", "latest");
          const [figure] = rowCalled(attainment, measuredNames[measured]).slice(-3);
          expect(figure).toBe(now.state === "known" ? outOf(now.reached, now.n) : "none assessed");
        }
        for (const block of blocksOf(report)) {
          if (block.kind !== "table") continue;
          expect(block.rows.every((row) => row.length === block.columns.length)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("children of every status add up to the cohort", () => {
    fc.assert(
      fc.property(anyCohort, (children) => {
        fc.pre(children.length > 0);
        const { report } = reportFor(children);
        for (const row of tableCalled(report, "Children by status").rows) {
          const counts = row.slice(1, 6).map(Number);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(children.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
