/**
 * What a chart says, before it is drawn. Every chart is legible without colour: series differ
 * in shade and hatching, lines in dashes and markers, and values are written out.
 */
export type ChartModel = StackedBarsModel | GroupedBarsModel | LineChartModel;

/**
 * How an area is filled. Each differs from the others in greyscale as well as in colour.
 * `hatched` suits what needs attention, `light` to `dark` suit an order, `outlined` suits a
 * figure for comparison.
 */
export type FillName = "hatched" | "light" | "medium" | "dark" | "dotted" | "outlined" | "crossed";

/** One series of a bar chart, as named in the legend. */
export interface BarSeries {
  readonly name: string;
  /** Default: by the position of the series. */
  readonly fill?: FillName;
}

/**
 * Horizontal bars that each make up 100%: how the pupils of each row divide over the series,
 * for instance subjects over bands. Segments say how many pupils and which share of the row,
 * as far as there is room.
 */
export interface StackedBarsModel {
  readonly kind: "stackedBars";
  /** In the order drawn, from the left: lowest band first. */
  readonly series: readonly BarSeries[];
  readonly rows: readonly StackedRow[];
}

/** One bar. */
export interface StackedRow {
  readonly label: string;
  /** Smaller second line under the label, for instance "28 pupils". */
  readonly note?: string;
  /**
   * Numbers of pupils, one per series; or null where they are not known or withheld, which is
   * drawn as words and never as an empty bar.
   */
  readonly values: readonly number[] | null;
  /** The words for `values: null`, for instance "withheld: fewer than 6 pupils". Default "not known". */
  readonly absent?: string;
}

/**
 * Bars beside each other for each category, for instance attainment now, the target and the
 * national figure for each subject. Only figures of one basis belong in one chart.
 */
export interface GroupedBarsModel {
  readonly kind: "groupedBars";
  /** Default "vertical". Horizontal suits long labels and many categories. */
  readonly direction?: "vertical" | "horizontal";
  readonly series: readonly ValueSeries<BarSeries>[];
  readonly categories: readonly Category[];
  readonly scale?: ValueScale;
}

/** A group of bars, or a point on the time axis. */
export interface Category {
  readonly label: string;
  /** Smaller second line, for instance "28 pupils". */
  readonly note?: string;
}

/** A series with one value per category; null is "not known" and never zero. */
export type ValueSeries<Series> = Series & { readonly values: readonly (number | null)[] };

/**
 * A trend over years, or over the terms of a year. A missing year leaves a gap in the line.
 */
export interface LineChartModel {
  readonly kind: "lineChart";
  readonly series: readonly ValueSeries<{ readonly name: string }>[];
  /** The points on the time axis, oldest first. */
  readonly categories: readonly Category[];
  readonly scale?: ValueScale;
}

/** How values are measured and written. */
export interface ValueScale {
  /** Ends of the axis. Default: from zero (or the lowest value, if negative) to a round number. */
  readonly from?: number;
  readonly to?: number;
  /** Written after each value: "%" or "". Default "". */
  readonly unit?: string;
  /** Decimal places of values. Default 0. */
  readonly decimals?: number;
  /** The words for a missing value. Default "not known". */
  readonly absent?: string;
}
