import { choice, longText, type TabLayout, text } from "../layout/column";

/** The scales in use: a row a code. Shipped scales are listed to be read; a school adds its own below. */
export const scalesTab: TabLayout = {
  name: "Scales",
  required: ["scale", "code"],
  frozenColumns: 2,
  columns: [
    { key: "scale", header: "Scale", content: text, width: 190 },
    { key: "code", header: "Code", content: text, note: "A scale's codes in order, lowest first." },
    { key: "name", header: "Name", content: text, width: 220 },
    {
      key: "kind",
      header: "Kind",
      content: choice("Point in time", "Cumulative", "Outcome"),
      note: "Point in time: the same code twice means the child kept pace. Cumulative: codes climb with age.",
    },
    {
      key: "ranks",
      header: "Ranks",
      content: choice("Y", "N"),
      note: "N: the code says why there is no grade, and ranks nowhere.",
      width: 60,
    },
    {
      key: "band",
      header: "Band",
      content: choice("Below", "Working towards", "Expected", "Greater depth"),
    },
    {
      key: "expectedAtEndOf",
      header: "Expected at end of",
      content: text,
      note: "Cumulative scales: the year group whose children are expected to be here by summer.",
    },
    {
      key: "alsoWritten",
      header: "Also written",
      content: text,
      note: "Other ways people write the code, with commas.",
    },
    { key: "source", header: "Source", content: longText, width: 300 },
  ],
};
