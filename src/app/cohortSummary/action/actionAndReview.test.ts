import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { tableCalled, textsOf } from "../../../../testing/cohort/reportTexts";
import { untracedFigures } from "../../../../testing/cohort/untracedFigures";
import {
  aMeetingRow,
  anInterventionRow,
  type TypedIntervention,
  type TypedMeeting,
} from "../../../../testing/core/resultRows";
import { shippedScaleBook } from "../../../core/scales/shippedScales";

const oak = { kind: "class", className: "Oak" } as const;

/** On 10 March 2027. */
function intervention(typed: TypedIntervention) {
  const base = { upn: "A", intervention: "Daily reader", scale: "Teacher assessment" };
  return anInterventionRow({ ...base, ...typed }, 2, shippedScaleBook);
}

function meeting(typed: TypedMeeting) {
  return aMeetingRow({ action: "Read daily", owner: "Class teacher", ...typed }, 2);
}

describe("interventions", () => {
  test("are counted as running, overdue or ended, and measured where both marks stand", () => {
    const { report } = reportFor([{ upn: "A" }, { upn: "B", className: "Elm" }], {
      scope: oak,
      school: {
        interventions: [
          intervention({ starts: "2027-01-11", ends: "2027-04-01", reviewDue: "2027-02-12" }),
          intervention({
            starts: "2026-09-14",
            ends: "2026-12-18",
            entry: "WTS",
            exit: "EXS",
            cost: "£1,250.50",
            sessions: 12,
          }),
          intervention({
            starts: "2026-09-14",
            ends: "2026-12-18",
            entry: "WTS",
            exit: "WTS",
            cost: 49.5,
            sessions: 8,
          }),
          intervention({ starts: "2026-09-14", ends: "2026-12-18", entry: "WTS" }),
          intervention({ starts: "2027-05-10", intervention: "Sums group" }),
          intervention({ upn: "B", intervention: "Another class's" }),
        ],
      },
    });
    expect(tableCalled(report, "Interventions").rows).toEqual([
      ["Daily reader", "1", "1", "3", "1 of 2 measured", "20", "£1,300"],
      ["Sums group", "0", "0", "0", "not recorded", "not recorded", "not recorded"],
    ]);
  });

  test("a reviewed intervention is not overdue", () => {
    const { report } = reportFor([{ upn: "A" }], {
      school: {
        interventions: [intervention({ reviewDue: "2027-02-12", reviewed: "2027-02-12" })],
      },
    });
    expect(tableCalled(report, "Interventions").rows[0]?.[2]).toBe("0");
  });

  test("none is said to be none", () => {
    expect(textsOf(reportFor([{}]).report)).toContain(
      "The Interventions tab has no intervention for these children.",
    );
  });
});

describe("interventions beside similar children", () => {
  const move = (n: number, from: string, to: string) =>
    alike(n, { typed: { autumn: from, spring: to } });
  const about = { subject: "Reading", starts: "2026-12-07", ends: "2027-03-09" };

  /** A school of some children in an intervention, by their places, on 10 March 2027. */
  function table(children: ReturnType<typeof move>, inIt: number, typed: TypedIntervention = {}) {
    const some = children.map((child, index) => ({ ...child, upn: `C${index}` }));
    const rows = some.slice(0, inIt).map(({ upn }) => intervention({ upn, ...about, ...typed }));
    return reportFor(some, { school: { interventions: rows } });
  }

  test("both shares with their n, and the difference in points", () => {
    const { report, figures } = table(
      [
        ...move(4, "WTS", "EXS"),
        ...move(4, "WTS", "WTS"),
        ...move(3, "WTS", "EXS"),
        ...move(9, "WTS", "WTS"),
        ...move(5, "EXS", "EXS"),
      ],
      8,
    );
    const found = tableCalled(report, "In a higher band after");
    expect(found.rows).toEqual([
      [
        "Daily reader",
        "Reading, working towards",
        "4 of 8 (50%)",
        "3 of 12 (25%)",
        "25 points more",
      ],
    ]);
    expect(found.note).toContain("what changed, not what caused it");
    expect(untracedFigures(report, figures)).toEqual([]);
  });

  test("few are given as they are, and said to be too few to compare", () => {
    const { report } = table([...move(3, "WTS", "EXS"), ...move(20, "WTS", "WTS")], 3);
    expect(tableCalled(report, "In a higher band after").rows[0]?.slice(2)).toEqual([
      "3 of 3 (100%)",
      "0 of 20 (0%)",
      "too few to compare",
    ]);
  });

  test("one without a subject is named as not compared", () => {
    const { report } = table(move(8, "WTS", "EXS"), 4, { subject: "" });
    expect(
      textsOf(report).find((text) => text.startsWith("Not compared: Daily reader.")),
    ).toBeDefined();
  });
});

describe("actions of meetings", () => {
  test("those of the class and its children that wait for review, soonest first", () => {
    const { report } = reportFor(
      [
        { upn: "A", firstName: "Ada", surname: "Byron" },
        { upn: "B", className: "Elm" },
      ],
      {
        scope: oak,
        school: {
          meetings: [
            meeting({ className: "oak", action: "Tables daily" }),
            meeting({ upn: "A", reviewDue: "2027-05-01" }),
            meeting({ upn: "A", reviewDue: "2027-03-01", action: "Phone home", owner: "" }),
            meeting({ upn: "A", reviewed: "yes", action: "Done" }),
            meeting({ upn: "A", action: "" }),
            meeting({ upn: "B", action: "Another class" }),
            meeting({ className: "Elm", action: "Another class" }),
          ],
        },
      },
    );
    expect(tableCalled(report, "Actions of meetings").rows).toEqual([
      ["Phone home", "Ada Byron", "–", "01/03/2027, overdue"],
      ["Read daily", "Ada Byron", "Class teacher", "01/05/2027"],
      ["Tables daily", "oak", "Class teacher", "no day set"],
    ]);
  });

  test("none is said to be none", () => {
    expect(textsOf(reportFor([{}]).report)).toContain(
      "The Meetings tab has no action for these children waiting for a review.",
    );
  });
});

describe("review and questions", () => {
  test("names when the open point closes and the next one is", () => {
    expect(textsOf(reportFor([{}]).report)).toContain(
      "Spring 2027 marks are entered until 26 March 2027. Progress is reviewed again at the next assessment point, Summer 2027: 21 June 2027 to 9 July 2027.",
    );
    const { report } = reportFor([{}], { school: { today: "2027-07-20" } });
    expect(textsOf(report)).toContain("There is no later assessment point in this academic year.");
  });

  test("asks about the smaller group that is behind, never about the many", () => {
    const { report } = reportFor([
      ...alike(8, { eal: true, typed: { spring: "EXS" } }),
      ...alike(20, { eal: false, typed: { spring: "WTS" } }),
      ...alike(4, { sen: "K", typed: { spring: "WTS" } }),
      ...alike(9, { sen: "N", typed: { spring: "EXS" } }),
    ]);
    const asked = textsOf(report).filter((text) => text.includes("close the gap"));
    expect(asked).toEqual([
      "SEN support: in reading, 4 more of them at the expected standard would about close the gap. What is planned for them?",
    ]);
  });

  test("counts the children whose targets are set individually", () => {
    const { report } = reportFor([{ upn: "A", sen: "E" }, { upn: "B" }]);
    expect(textsOf(report).join(" ")).toContain(
      "1 of 2 children has a target to be set individually",
    );
  });
});
