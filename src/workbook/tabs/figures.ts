import { longText, number, type TabLayout, text } from "../layout/column";

/** The figures of the reports, each with what it was worked out from: a row a figure. No child is named. */
export const figuresTab: TabLayout = {
  name: "Figures",
  required: ["document", "measure", "value"],
  wraps: true,
  long: true,
  frozenColumns: 2,
  computed: true,
  columns: [
    { key: "document", header: "Document", content: text, width: 130 },
    { key: "scope", header: "Children", content: text, note: "The school, year group or class." },
    { key: "madeOn", header: "Made on", content: text, width: 120 },
    { key: "year", header: "Year", content: text, note: "The academic year." },
    { key: "section", header: "Section", content: longText, width: 180 },
    { key: "measure", header: "Measure", content: longText, width: 200 },
    { key: "group", header: "Group", content: text, width: 150 },
    { key: "point", header: "Assessment point", content: text, width: 110 },
    { key: "value", header: "Figure", content: text, note: "As it is printed.", width: 160 },
    { key: "numerator", header: "Reached", content: number },
    { key: "denominator", header: "Of", content: number, note: "The children counted." },
    { key: "leftOut", header: "Left out", content: longText, width: 220 },
    { key: "source", header: "Worked out from", content: longText, width: 180 },
    {
      key: "release",
      header: "Given",
      content: text,
      note: "Whether readers were given the figure. The figures of withheld rows are for the headteacher alone.",
    },
    { key: "reason", header: "Why not", content: longText, width: 220 },
    {
      key: "counted",
      header: "Counted",
      content: text,
      note: "Tells whether a later report counts the same children. It names none.",
    },
  ],
};
