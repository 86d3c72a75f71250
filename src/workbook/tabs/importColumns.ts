import { type TabLayout, text } from "../layout/column";

/** What stands under "Means" where people have said that a column of a file is not to be used. */
export const notUsed = "Not used";

/**
 * What people have said of the columns of their files: a row a header. The next import of that
 * kind of data takes the column for what stands here.
 */
export const importColumnsTab: TabLayout<"kind" | "header" | "means"> = {
  name: "Import columns",
  required: ["kind", "header", "means"],
  frozenColumns: 0,
  columns: [
    {
      key: "kind",
      header: "Kind of data",
      content: text,
      note: "What the file holds, as the import calls it: Children.",
      width: 180,
    },
    {
      key: "header",
      header: "Header in the file",
      content: text,
      note: "The column's header, as the file writes it.",
      width: 240,
    },
    {
      key: "means",
      header: "Means",
      content: text,
      note: "What the import takes the column for: Date of birth. Delete a row, and the import decides for itself again.",
      width: 200,
    },
  ],
};
