import { published } from "../../../testing/cohort/benchmarksTab";
import { alike } from "../../../testing/cohort/reportFor";
import { anInterventionRow } from "../../../testing/core/resultRows";
import { governorsReportOn } from "../../../testing/governors/governorsReportOn";
import { history, schoolOf } from "../../../testing/targets/schoolBuilder";
import type { Figure } from "../../core/figures/figure";
import { shippedScaleBook } from "../../core/scales/shippedScales";
import { subjects } from "../../core/subject";
import type { EarlierCell } from "../../core/suppression/countCell";
import { threeYearTrend } from "../../core/trend/threeYearTrend";

const met = { spring: "EXS", autumn: "WTS" };
const missed = { spring: "WTS", autumn: "WTS" };

/** 24 girls and 20 boys of Years 4 and 6; 12 are disadvantaged, all of them in Year 6. */
const children = [
  ...alike(16, { yearGroup: 4, sex: "F", pupilPremium: false, typed: met }),
  ...alike(8, { yearGroup: 4, sex: "M", pupilPremium: false, typed: missed }),
  ...alike(5, { yearGroup: 6, sex: "F", pupilPremium: true, typed: met }),
  ...alike(7, { yearGroup: 6, sex: "M", pupilPremium: true, typed: missed }),
  ...alike(3, { yearGroup: 6, sex: "F", pupilPremium: false, typed: missed }),
  ...alike(5, { yearGroup: 6, sex: "M", pupilPremium: false, typed: met }),
];

/** What a report of 8 March gave, as the next one finds it in the Figures tab. */
function asEarlier(figures: readonly Figure[]): EarlierCell[] {
  return figures.flatMap(({ measure, group, point, numerator, denominator, counted, release }) =>
    denominator === undefined || numerator === undefined
      ? []
      : [
          {
            id: [measure, group, point].join(" | "),
            madeOn: "2027-03-08",
            n: denominator,
            reached: numerator,
            counted: counted ?? "",
            released: release.state !== "withheld",
          },
        ],
  );
}

const basis = "State-funded schools";
const source = "DfE, LAIT.";
const benchmarks = published(
  ["KS2 reading expected", 2025, "England", "", 75, basis, source],
  ["KS2 reading expected", 2025, "Dorset", "", 72, basis, source],
  ["KS2 reading expected", 2025, "England", "Disadvantaged", 62, basis, source],
  ["KS2 reading expected", 2025, "England", "Not disadvantaged", 80, basis, source],
);

describe("the governors' report", () => {
  const { title, text, read, sentences } = governorsReportOn(
    children,
    {},
    { published: benchmarks },
  );

  test("is on the whole school at the latest point, and answers the policy's five questions", () => {
    expect(title).toBe("Governors’ report – spring 2027");
    expect(text).toContain("44 children in 2 year groups are on roll on 10 March 2027");
    for (const question of [
      "How well are we doing?",
      "How much value do we add?",
      "How do we compare with national and Dorset data?",
      "How well should we be doing?",
      "What action should we take",
    ]) {
      expect(text).toContain(question);
    }
    expect(read.problems).toEqual([]);
  });

  test("gives every percentage with the number it is of", () => {
    expect(text).toContain("26 of 44 (59%)");
    expect(text.replace(/\d+ of \d+ \(\d+%\)/g, "")).not.toMatch(/\d%/);
  });

  test("gives gaps in points and in children", () => {
    expect(text).toContain("Girls with boys");
    expect(text).toContain("63 points higher: about 15 of 24");
  });

  test("sets Year 6 beside England and Dorset on one basis, which it names", () => {
    expect(text).toMatch(/Reading, expected or higher\n10 of 20 \(50%\)\n75\n72\n/);
    expect(text).toContain(`Basis of the published figures: ${basis}. Source: DfE, LAIT.`);
  });

  test("compares disadvantaged children with other children nationally", () => {
    expect(text).toContain("disadvantaged children beside other children in England");
    expect(text).toMatch(/5 of 12 \(42%\)\n80\n38 points lower: about 5 of 12/);
    expect(text).not.toContain("\n62\n");
  });

  test("shows how year groups have moved through the year", () => {
    expect(text).toMatch(/Year 4\nReading\n0 of 24 \(0%\)\n16 of 24 \(67%\)/);
  });

  test("tells the headteacher to read it first", () => {
    expect(sentences.join(" ")).toContain("Read it before you pass it on.");
  });
});

test("three years of results stand above those of England and Dorset, where they are published", () => {
  const results = [2023, 2024, 2025].flatMap((year) =>
    Array.from({ length: 12 }, (_, place) =>
      subjects.map((subject) =>
        history(`LEFT${year}${place}`, 6, place < 9 ? 104 : 95, {
          year,
          scale: "ks2-scaled",
          subject,
        }),
      ),
    ).flat(),
  );
  const trend = threeYearTrend(schoolOf(children, { history: results }));
  const { text } = governorsReportOn(children, {}, { published: benchmarks, trend });
  expect(text).toMatch(
    /\nReading\n9 of 12 \(75%\)\n9 of 12 \(75%\)\n9 of 12 \(75%\)\n27 of 36 \(75%\)\n\s*England,\s%\n–\n75\n–\n–\n\s*Dorset,\s%\n–\n72\n–\n–\n/,
  );
});

describe("what the report cannot say", () => {
  test("national value added, without its table", () => {
    expect(governorsReportOn(children).text).toContain("So this report gives none.");
  });

  test("a trend, without years", () => {
    const trend = threeYearTrend(schoolOf(children));
    for (const material of [{}, { trend }]) {
      expect(governorsReportOn(children, {}, material).text).toContain(
        "There are not enough years of results",
      );
    }
  });

  test("anything before the first marks", () => {
    const { text } = governorsReportOn(alike(10, { typed: {} }));
    expect(text).toContain("No marks of this year are in the workbook yet");
  });

  test("anything of a school with fewer than six children, nor are there figures of it", () => {
    const { text, figures } = governorsReportOn(alike(5, { typed: met }));
    expect(text).toContain("fewer than 6 children on roll, so no figure can be given");
    expect(text).not.toMatch(/\d of \d/);
    expect(figures).toEqual([]);
  });
});

describe("small groups", () => {
  const few = [
    ...alike(30, { sex: "F", pupilPremium: false, typed: met }),
    ...alike(30, { sex: "M", pupilPremium: false, typed: missed }),
    ...alike(4, { sex: "M", pupilPremium: true, typed: met }),
  ];
  const { text, figures } = governorsReportOn(few);

  test("are withheld in words, with the group that would tell of them, never blank or 0", () => {
    const line = (group: string) => new RegExp(`\\n${group}\\n(.*)\\n`).exec(text)?.[1];
    expect(line("Disadvantaged")).toBe("withheld (small group)");
    expect(line("Not disadvantaged")).toBe("withheld (small group)");
    expect(line("Boys")).toBe("4 of 34 (12%)");
  });

  test("stand in the ledger with their figures, and why they are withheld", () => {
    const found = figures.find(
      ({ group, measure }) =>
        group === "Disadvantaged" && measure === "Reading, expected or higher",
    );
    expect(found).toMatchObject({
      value: "withheld (small group)",
      numerator: 4,
      denominator: 4,
      release: { state: "withheld", reason: "Fewer than 6 children." },
    });
  });

  test("of one child without a recorded sex cost one group its figures, and the whole none", () => {
    const one = { upn: "ONE", pupilPremium: false, typed: { spring: "GDS" } };
    const { text: report } = governorsReportOn([...few.slice(0, 60), one]);
    expect(report).toContain("Reading: 31 of 61 (51%)");
    expect(report).toMatch(/\nGirls\nwithheld|\nBoys\nwithheld/);
    expect(report).toMatch(/\nGirls\n\d|\nBoys\n\d/);
  });

  test("of a few children about whom nothing is recorded, the headteacher is told what to fill in", () => {
    const { sentences } = governorsReportOn([
      ...few.slice(0, 60),
      ...alike(2, { pupilPremium: false, typed: met }),
    ]);
    expect(sentences.join(" ")).toContain("Missing are: sex of 2. To give more, fill it in");
  });
});

describe("prior attainment", () => {
  const began = (start: string, spring: string) => ({ start, spring });
  const described = [
    ...alike(12, { sex: "F", typed: began("WTS", "WTS") }),
    ...alike(20, { sex: "F", typed: began("EXS", "EXS") }),
    ...alike(12, { sex: "F", typed: began("GDS", "GDS") }),
  ];
  const line = (text: string, group: string) => new RegExp(`\\n${group}\\n(.*)\\n`).exec(text)?.[1];

  test("is a group by where children began, with the children of whom it is not known in a row of their own", () => {
    const { text } = governorsReportOn([
      ...described,
      ...alike(8, { sex: "F", typed: { spring: "EXS" } }),
      ...alike(6, { sex: "F", typed: { spring: "WTS" } }),
    ]);
    expect(line(text, "Low prior attainment")).toBe("0 of 12 (0%)");
    expect(line(text, "Middle prior attainment")).toBe("20 of 20 (100%)");
    expect(line(text, "High prior attainment")).toBe("12 of 12 (100%)");
    expect(line(text, "Prior attainment not known")).toBe("8 of 14 (57%)");
    expect(text).toContain("low is below 7 and high above 8");
  });

  test("of a few not known is withheld, with as many groups beside it as would tell of them", () => {
    const { text, figures } = governorsReportOn([
      ...described,
      ...alike(3, { sex: "F", typed: { spring: "EXS" } }),
    ]);
    expect(line(text, "Prior attainment not known")).toBe("withheld (small group)");
    expect(line(text, "Low prior attainment")).toBe("withheld (small group)");
    expect(line(text, "Middle prior attainment")).toBe("20 of 20 (100%)");
    const withheld = figures.filter(
      ({ measure, release }) =>
        measure === "Reading, expected or higher" && release.state === "withheld",
    );
    const groups = withheld.map(({ group }) => group);
    expect(groups).toEqual(
      expect.arrayContaining(["Low prior attainment", "Prior attainment not known"]),
    );
    expect(groups).not.toContain("All children");
  });

  test("of the same group is not given anew when one child's start has been mended since the last report", () => {
    const before = governorsReportOn(described);
    const [first, ...rest] = described;
    const mended = [{ ...first, typed: began("EXS", "WTS") }, ...rest];
    const { text } = governorsReportOn(mended, {}, { earlier: asEarlier(before.figures) });
    expect(line(text, "Low prior attainment")).toBe("0 of 12 (0%) on 8 March 2027");
    expect(line(text, "Middle prior attainment")).toBe("20 of 20 (100%) on 8 March 2027");
  });

  test("is said to be missing where no child has a start", () => {
    const { text } = governorsReportOn(children);
    expect(text).toContain(
      "The school’s workbook does not say, of any child: SEN, first language and prior attainment.",
    );
    expect(text).not.toContain("Prior attainment not known");
  });
});

describe("every number printed", () => {
  test("is in the ledger as given, or was given before", () => {
    const { text, figures } = governorsReportOn(children, {}, { published: benchmarks });
    const known = new Set(
      figures.filter(({ release }) => release.state === "given").map(({ value }) => value),
    );
    const printed = text.match(/\d+ of \d+ \(\d+%\)/g) ?? [];
    expect(printed.length).toBeGreaterThan(50);
    expect(printed.filter((value) => !known.has(value) && value !== "18 of 29 (62%)")).toEqual([]);
  });

  test("of an earlier report of the point is given again with its date, when a child has joined", () => {
    const before = governorsReportOn(children);
    const earlier = asEarlier(before.figures);
    const joined = [
      ...children,
      { upn: "NEW", yearGroup: 4 as const, sex: "F" as const, pupilPremium: false, typed: met },
    ];
    const { text } = governorsReportOn(joined, {}, { earlier });
    expect(text).toContain("Reading: 26 of 44 (59%) on 8 March 2027 at the expected standard");
    expect(text).not.toContain("27 of 45");
    expect(text).toMatch(/\nBoys\n5 of 20 \(25%\)\n/);
  });
});

describe("interventions", () => {
  const row = (upn: string, intervention: string, entry = "WTS", exit = "EXS") =>
    anInterventionRow(
      {
        upn,
        intervention,
        scale: "Teacher assessment",
        starts: "2027-01-11",
        entry,
        exit,
        ...(intervention === "Daily reader" ? { cost: 150.5 } : {}),
      },
      2,
      shippedScaleBook,
    );
  const many = alike(12, { typed: met }).map((child, index) => ({ ...child, upn: `C${index}` }));
  const rows = [
    ...many
      .slice(0, 8)
      .map(({ upn }, index) => row(upn, "Daily reader", "WTS", index < 5 ? "EXS" : "WTS")),
    ...many.slice(0, 4).map(({ upn }) => row(upn, "Sums group")),
    ...many.slice(0, 7).map(({ upn }) => row(upn, "Reading with Mrs Dunmore")),
  ];
  const { text } = governorsReportOn(many, { interventions: rows });

  test("are given by name with the number of children and the change, from six children on", () => {
    expect(text).toMatch(/Daily reader\n8\n5 of 8 \(63%\)\n£1,204\n/);
    expect(text).not.toContain("Sums group");
    expect(text).toContain("1 intervention has fewer than 6 children");
  });

  test("are given without a name where the name may be somebody's", () => {
    expect(text).toContain("Intervention 3 (name not given)");
    expect(text).not.toContain("Dunmore");
  });
});
