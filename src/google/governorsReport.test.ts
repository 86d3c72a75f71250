import { aUpn } from "../../testing/core/aUpn";
import { classOf, pupils } from "../../testing/workbook/tabs";
import { openSetUp } from "../../testing/workspace/openSetUp";
import { openTabs } from "../../testing/workspace/openTabs";

const label = "Generate governors' report";

/** Twenty children of Oak with autumn marks; half of them reached the expected standard. */
const children = Array.from({ length: 20 }, (_, index) => ({
  upn: aUpn(index),
  surname: "Quillfeather",
  firstName: `Zebedee${"xyzuvwabcd".charAt(index % 10)}`,
  yearGroup: "Year 4",
  className: "Oak",
  sex: index < 16 ? "F" : "M",
}));
const marks = (grade: string) => ({
  "reading.autumn": grade,
  "writing.autumn": grade,
  "mathematics.autumn": grade,
});
const tabs = [
  pupils(...children),
  classOf(
    "Oak",
    ...children.map((child, index) => ({ ...child, ...marks(index % 2 ? "EXS" : "WTS") })),
  ),
];

describe("Generate governors' report", () => {
  test("makes one document, names nobody and gives its link", async () => {
    const workbook = await openSetUp(tabs);
    const { told } = workbook.click(label);
    expect(workbook.documents().map(({ name }) => name)).toEqual([
      "Governors’ report – autumn 2026",
    ]);
    expect(told).toMatch(/Open it: https:/);
    expect(told).not.toMatch(/Zebedee|Quillfeather/);
  });

  test("writes every figure down, with what it is of and whether it was given", async () => {
    const workbook = await openSetUp(tabs);
    workbook.click(label);
    const [headers = [], ...rows] = workbook.values("Figures");
    const found = rows.map((row) => Object.fromEntries(headers.map((key, i) => [key, row[i]])));
    const rowOf = (group: string) =>
      found.find((row) => row.Group === group && row.Measure === "Reading, expected or higher");
    expect(rowOf("All children")).toMatchObject({
      Document: "Governors’ report",
      Children: "Whole school",
      "Assessment point": "Autumn 2026",
      Figure: "10 of 20 (50%)",
      Reached: 10,
      Of: 20,
      "Worked out from": "Class tabs, Pupils",
      Given: "Given",
    });
    expect(rowOf("Boys")).toMatchObject({
      Figure: "withheld (small group)",
      Given: "Withheld",
      "Why not": "Fewer than 6 children.",
    });
    expect(rowOf("Girls")).toMatchObject({ Given: "Withheld" });
  });

  test("keeps what earlier reports of the year gave, since it decides what may be given next", async () => {
    const workbook = await openSetUp(tabs);
    workbook.click(label);
    const first = workbook.column("Figures", "Figure").length;
    workbook.click(label);
    expect(workbook.column("Figures", "Figure")).toHaveLength(first * 2);
  });

  test("the figures of a cohort summary take the place of the earlier ones on the same children", async () => {
    let scope = "School";
    const workbook = await openSetUp(tabs, {
      answer: ({ kind }) => (kind === "prompt" ? scope : undefined),
    });
    workbook.click("Generate cohort summary");
    const first = workbook.column("Figures", "Figure").length;
    expect(workbook.column("Figures", "Figure")).toContain("10 of 20 (50%)");
    workbook.click("Generate cohort summary");
    expect(workbook.column("Figures", "Figure").filter((each) => each !== "")).toHaveLength(first);
    scope = "Oak";
    workbook.click("Generate cohort summary");
    expect(new Set(workbook.column("Figures", "Children"))).toEqual(
      new Set(["Whole school", "Oak"]),
    );
  });

  test("makes nothing where there is no tab to write the figures down in", async () => {
    const workbook = await openTabs(tabs);
    expect(workbook.click(label).told).toContain("run Set up this workbook first");
    expect(workbook.documents()).toEqual([]);
  });
});
