import type { ChartModel } from "../chart/chartModel";

/**
 * What a report says, whoever reads it: the cohort summary for the headteacher and the report
 * for governors are both made of this. All figures are finished texts; nothing is worked out
 * here. Texts may hold any characters.
 */
export interface ReportModel {
  readonly title: string;
  /** What or whom it is about: "Year 6", "Oak class", "Whole school". */
  readonly subtitle: string;
  readonly schoolName: string;
  /** The date in words: "14 November 2026". */
  readonly dateText: string;
  /** Who may read it: "For the headteacher. Contains figures on small groups: do not share." */
  readonly confidentiality: string;
  /** Comes first, under "At a glance". */
  readonly summary: readonly Block[];
  readonly sections: readonly ReportSection[];
  /** In the footer, beside the page number. */
  readonly footerText: string;
}

/** A numbered chapter of a report. */
export interface ReportSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A piece of a report, from top to bottom of the page. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | BulletsBlock
  | TableBlock
  | ChartBlock
  | CalloutBlock
  | PageBreakBlock;

/** A heading inside a section. Section titles are level 1. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 2 | 3;
  readonly text: string;
}

/** A paragraph; a note is smaller and greyer, for sources and cautions. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly tone?: "normal" | "note";
  /** On the page on which what follows begins. */
  readonly withNext?: boolean;
}

export interface BulletsBlock {
  readonly kind: "bullets";
  readonly items: readonly string[];
}

/**
 * A table. Its header row repeats on every page. However many columns it has, it is fitted to
 * the width of the page.
 */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** One text per column in every row. */
  readonly rows: readonly (readonly string[])[];
  /** Below the table: source, basis, who was left out. */
  readonly note?: string;
}

export interface TableColumn {
  readonly header: string;
  /** Numbers belong on the right. */
  readonly align: "left" | "right" | "centre";
  /** Share of the width, in any unit, given for all columns or for none. Default: by the texts. */
  readonly width?: number;
}

/** A chart as a picture, for readers who see it, and in words for those who do not. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly chart: ChartModel;
  readonly caption: string;
  /** What the chart shows, in a sentence, with its main figures. */
  readonly altText: string;
  /** Below the chart, on the same page: source, basis, who was left out. */
  readonly note?: string;
}

/** A box for what must not be missed. */
export interface CalloutBlock {
  readonly kind: "callout";
  readonly title?: string;
  readonly text: string;
}

export interface PageBreakBlock {
  readonly kind: "pageBreak";
}
