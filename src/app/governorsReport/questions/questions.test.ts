import { published } from "../../../../testing/cohort/benchmarksTab";
import { alike } from "../../../../testing/cohort/reportFor";
import { governorsReportOn } from "../../../../testing/governors/governorsReportOn";
import type { ChildDescription } from "../../../../testing/targets/schoolBuilder";

const met = { spring: "EXS" };
const missed = { spring: "WTS" };
const inWriting = (typed: ChildDescription["typed"]) => ({
  typed: met,
  inSubject: { writing: typed ?? {} },
});
const figure = (value: number, group = "") =>
  published(["KS2 reading expected", 2025, "England", group, value, "All schools", "DfE"])
    .benchmarks;

/** The questions that a report on these children asks. */
function asked(children: readonly ChildDescription[], benchmarks = figure(62)): string {
  const { text } = governorsReportOn(children, {}, { published: { benchmarks, findings: [] } });
  return text.slice(
    text.lastIndexOf("Questions a governor might ask"),
    text.lastIndexOf("How to read these figures"),
  );
}

/** Half of the children reach the standard, in everything alike; nothing stands out. */
const even = [
  ...alike(16, { sex: "F", typed: met }),
  ...alike(10, { sex: "F", typed: missed }),
  ...alike(16, { sex: "M", typed: met }),
  ...alike(10, { sex: "M", typed: missed }),
];

describe("a question is asked only where the figures raise it", () => {
  test.each<[string, RegExp, readonly ChildDescription[]]>([
    [
      "a subject is behind",
      /What is behind the difference/,
      [...alike(20, inWriting(missed)), ...alike(20, inWriting(met))],
    ],
    [
      "all three combined fall short of each",
      /misses it in one subject alone/,
      [
        ...alike(10, inWriting(missed)),
        ...alike(10, { typed: met, inSubject: { reading: missed } }),
        ...alike(20, { typed: met }),
      ],
    ],
    [
      "a year group is behind",
      /In Year 6, 2 of 20 \(10%\)/,
      [
        ...even,
        ...alike(2, { yearGroup: 6, typed: met }),
        ...alike(18, { yearGroup: 6, typed: missed }),
      ],
    ],
    ["few are at greater depth", /chance to go further/, even],
    ["many are not assessed", /When will the others be/, [...even, ...alike(12, { typed: {} })]],
    [
      "a year group has fallen since the point before",
      /Is more being asked/,
      [
        ...alike(15, { typed: { autumn: "EXS", spring: "WTS" } }),
        ...alike(15, { typed: { autumn: "EXS", spring: "EXS" } }),
      ],
    ],
    [
      "disadvantaged children are behind",
      /pupil premium spent/,
      [
        ...alike(12, { pupilPremium: true, typed: missed }),
        ...alike(30, { pupilPremium: false, typed: met }),
      ],
    ],
    [
      "boys are behind girls",
      /Boys are behind girls/,
      [...alike(12, { sex: "M", typed: missed }), ...alike(12, { sex: "F", typed: met })],
    ],
    [
      "children with SEN support are behind",
      /Children with SEN support/,
      [...alike(12, { sen: "K", typed: missed }), ...alike(30, { sen: "N", typed: met })],
    ],
    [
      "children with another first language are behind",
      /learning English/,
      [...alike(12, { eal: true, typed: missed }), ...alike(30, { eal: false, typed: met })],
    ],
    [
      "groups are withheld",
      /too small to be reported/,
      [...even, ...alike(3, { sen: "E", typed: met })],
    ],
    [
      "few are on track",
      /Are the targets right/,
      [
        ...alike(20, { typed: { start: "EXS", spring: "WTS", forecastYearEnd: "WTS" } }),
        ...alike(4, { typed: { start: "EXS", spring: "EXS", forecastYearEnd: "EXS" } }),
      ],
    ],
  ])("%s", (_, question, children) => {
    expect(asked(children)).toMatch(question);
  });

  test.each([
    ["below England", 90, /beside 90 in 100 across England. How much/],
    ["above England", 30, /beside 30 in 100 across England. What has worked/],
  ])("Year 6 is %s", (_, value, question) => {
    const year6 = even.map((child) => ({ ...child, yearGroup: 6 as const }));
    expect(asked(year6, figure(value))).toMatch(question);
    expect(asked(year6)).not.toMatch(/across England/);
  });

  test("of a school in which nothing stands out, little is asked", () => {
    const questions = asked(even);
    for (const other of [
      /behind the difference/,
      /in one subject alone/,
      /pupil premium/,
      /are behind/,
      /learning English/,
      /SEN support/,
      /too small/,
      /When will/,
      /Is more being asked/,
    ]) {
      expect(questions).not.toMatch(other);
    }
    expect(questions).toContain("What do the children themselves say");
  });
});
