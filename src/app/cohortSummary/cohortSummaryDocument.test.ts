import { unzipSync } from "fflate";
import { schoolOf } from "../../../testing/targets/schoolBuilder";
import { cohortSummaryDocument } from "./cohortSummaryDocument";

const school = schoolOf([
  { upn: "A", yearGroup: 6, firstName: "Persephone", typed: { lastYear: "EXS", spring: "WTS" } },
  { upn: "B", yearGroup: 6, typed: { spring: "EXS" } },
  { upn: "C", yearGroup: 5, className: "Elm", noClassRow: true },
]);
const year6 = { kind: "yearGroup", yearGroup: 6 } as const;

describe("the document of a cohort summary", () => {
  const made = cohortSummaryDocument(school, { fixed: {} }, year6);

  test("is named after the cohort and the assessment point", () => {
    expect(made.title).toBe("Cohort summary – Year 6 – spring 2027");
    const before = { ...school, today: "2026-09-01" };
    expect(cohortSummaryDocument(before, { fixed: {} }, { kind: "school" }).title).toBe(
      "Cohort summary – Whole school – September 2026",
    );
  });

  test("is a .docx file that holds the five questions", () => {
    const files = unzipSync(made.bytes);
    const text = new TextDecoder().decode(files["word/document.xml"]);
    expect(text).toContain("How do we compare with national and Dorset data?");
    expect(text).toContain("Persephone");
  });

  test("tells the person how many children it covers, and names none", () => {
    expect(made.sentences[0]).toBe(
      "The summary of Year 6 covers 2 children; assessed this year: 2 in reading, 2 in writing and 2 in mathematics.",
    );
    expect(made.sentences.join(" ")).not.toContain("Persephone");
  });

  test("says who is in no class tab", () => {
    const { sentences } = cohortSummaryDocument(school, { fixed: {} }, { kind: "school" });
    expect(sentences).toContain(
      "1 child is in no class tab: run Set up this workbook to add the rows.",
    );
  });

  test("of an empty cohort is still made, and says that it is empty", () => {
    const empty = cohortSummaryDocument(school, { fixed: {} }, { kind: "class", className: "Ash" });
    expect(empty.bytes.length).toBeGreaterThan(0);
    expect(empty.sentences[0]).toContain("There are no children on roll in Ash");
  });
});
