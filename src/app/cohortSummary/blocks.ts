import type {
  BulletsBlock,
  HeadingBlock,
  ParagraphBlock,
  TableBlock,
  TableColumn,
} from "../../documents/report/reportModel";

/** A paragraph of a report. */
export function text(words: string): ParagraphBlock {
  return { kind: "paragraph", text: words };
}

/** A smaller paragraph, for sources and cautions. */
export function note(words: string): ParagraphBlock {
  return { kind: "paragraph", text: words, tone: "note" };
}

/** A list. */
export function bullets(items: readonly string[]): BulletsBlock {
  return { kind: "bullets", items };
}

/** A heading inside a section. */
export function heading(words: string): HeadingBlock {
  return { kind: "heading", level: 2, text: words };
}

/** A table; the words below it are its note, where there are any. */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  below = "",
): TableBlock {
  return { kind: "table", caption, columns, rows, ...(below === "" ? {} : { note: below }) };
}

/** A column of words. */
export function words(header: string, width: number): TableColumn {
  return { header, align: "left", width };
}

/** A column of figures. */
export function figures(header: string, width: number): TableColumn {
  return { header, align: "right", width };
}
