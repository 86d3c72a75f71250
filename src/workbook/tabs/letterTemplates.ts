import { number, type TabLayout, text } from "../layout/column";

/**
 * The school's own letters as they are in use, packed as text in pieces of cells: so that whoever
 * makes letters has them, whose Drive ever the document lies in. Hidden, since there is nothing to read.
 */
export const letterTemplatesTab: TabLayout<
  "kind" | "by" | "since" | "edited" | "documentId" | "link" | "hash" | "part" | "parts" | "text"
> = {
  name: "Letter templates",
  required: ["kind", "part", "text"],
  frozenColumns: 1,
  computed: true,
  hidden: true,
  columns: [
    { key: "kind", header: "Letter", content: text, note: "Which letters it is for." },
    { key: "by", header: "Kept by", content: text, note: "Whom to ask to edit it." },
    { key: "since", header: "In use since", content: text, width: 130 },
    { key: "edited", header: "As edited on", content: text, width: 130 },
    { key: "documentId", header: "Document id", content: text },
    { key: "link", header: "Document", content: text },
    {
      key: "hash",
      header: "Content",
      content: text,
      note: "Tells one state of the letter from another.",
    },
    { key: "part", header: "Piece", content: number, width: 60 },
    { key: "parts", header: "Of", content: number, width: 60 },
    { key: "text", header: "Packed letter", content: text, note: "Please leave it as it is." },
  ],
};
