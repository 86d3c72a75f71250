import { type AcademicYear, academicYearName } from "../../core/calendar/academicYear";
import type { Figure, Release } from "../../core/figures/figure";
import { asText } from "../sheetValue";
import type { Row } from "./replaceRows";

/** How it is written whether readers were given a figure. */
export const releaseWords: Readonly<Record<Release["state"], string>> = {
  given: "Given",
  withheld: "Withheld",
  notPrinted: "Not printed",
  repeated: "Given as before",
};

/** The document whose figures are written down. */
export interface FiguresOf {
  readonly document: string;
  readonly scope: string;
  /** The moment, by the clock of the script's time zone: `23/11/2026 14:05`. */
  readonly madeOn: string;
  readonly year: AcademicYear;
}

/** The rows of the Figures tab for the figures of a document. */
export function figureRows(figures: readonly Figure[], of: FiguresOf): Row[] {
  return figures.map(
    ({ section, measure, group, point, value, leftOut, source, release, ...rest }) => ({
      document: of.document,
      scope: asText(of.scope),
      madeOn: asText(of.madeOn),
      year: asText(academicYearName(of.year)),
      section: asText(section),
      measure: asText(measure),
      group: asText(group),
      point: asText(point),
      value: asText(value),
      numerator: rest.numerator ?? "",
      denominator: rest.denominator ?? "",
      leftOut: asText(leftOut),
      source: asText(source),
      release: releaseWords[release.state],
      reason: "reason" in release ? asText(release.reason) : "",
      counted: asText(rest.counted ?? ""),
    }),
  );
}
