import type { Block } from "../report/reportModel";
import { cohortSummaryReport } from "./cohortSummaryReport";

const block: Block = { kind: "paragraph", text: "19 of 28 pupils (68%)." };

const report = cohortSummaryReport({
  schoolName: "Hazelbury Primary School",
  scope: "Year 6",
  dateText: "14 November 2026",
  atAGlance: [block],
  howWellAreWeDoing: [block],
  valueAdded: [],
  comparison: [block],
  howWellShouldWeBeDoing: [block],
  actionAndReview: [block],
});

describe("the cohort summary", () => {
  test("asks the five questions of the policy in their order", () => {
    expect(report.sections.map((section) => section.title)).toEqual([
      "How well are we doing?",
      "How much value do we add?",
      "How do we compare with national and Dorset data?",
      "How well should we be doing?",
      "What action should we take, and how do we review progress?",
    ]);
  });

  test("a question without an answer says so", () => {
    expect(report.sections[0]?.blocks).toEqual([block]);
    expect(report.sections[1]?.blocks).toEqual([
      expect.objectContaining({ text: expect.stringContaining("not enough information") }),
    ]);
  });

  test("is marked as the headteacher's own copy", () => {
    expect(report.confidentiality).toContain("Confidential");
    expect(report.footerText).toBe("Cohort summary, Year 6, 14 November 2026");
  });
});
