import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { tableCalled, textsOf } from "../../../../testing/cohort/reportTexts";
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
          intervention({ starts: "2026-09-14", ends: "2026-12-18", entry: "WTS", exit: "EXS" }),
          intervention({ starts: "2026-09-14", ends: "2026-12-18", entry: "WTS", exit: "WTS" }),
          intervention({ starts: "2026-09-14", ends: "2026-12-18", entry: "WTS" }),
          intervention({ starts: "2027-05-10", intervention: "Sums group" }),
          intervention({ upn: "B", intervention: "Another class's" }),
        ],
      },
    });
    expect(tableCalled(report, "Interventions").rows).toEqual([
      ["Daily reader", "1", "1", "3", "1 of 2 measured"],
      ["Sums group", "0", "0", "0", "not recorded"],
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
