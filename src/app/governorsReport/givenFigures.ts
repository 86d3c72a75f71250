import { dayInWords } from "../../core/calendar/days";
import { outOf } from "../../core/cohort/percentage";
import type { Figure, Release } from "../../core/figures/figure";
import {
  type CellState,
  type EarlierCell,
  type WithheldReason,
  withheldWords,
} from "../../core/suppression/countCell";
import { withhold } from "../../core/suppression/withhold";
import type { GovernorsCell } from "./governorsCell";
import type { GovernorsCells } from "./governorsCells";

/** A figure as governors are given it: all that a section of the report may know of it. */
export type Given =
  | {
      readonly state: "given";
      readonly reached: number;
      readonly n: number;
      /** From 0 to 1. */
      readonly share: number;
      readonly text: string;
    }
  | { readonly state: "noneAssessed"; readonly text: string }
  | { readonly state: "withheld"; readonly text: string };

/** The figures of a report for governors, after withholding. No section sees any other. */
export interface GivenFigures {
  readonly at: (measure: string, group: string, standard?: string) => Given;
  /** Whether any figure that would be printed is withheld. */
  readonly anyWithheld: boolean;
  /** Every figure for the Figures tab, with what was withheld and why. */
  readonly figures: readonly Figure[];
}

/** Why a figure is withheld, for the headteacher. */
const reasonWords: Readonly<Record<WithheldReason, string>> = {
  fewChildren: "Fewer than 6 children.",
  everyoneOrNobody: "All or none of a group of fewer than 11 children.",
  likeEarlierReport:
    "Beside an earlier report of this assessment point it would tell of fewer than 6 children.",
  wouldReveal: "With the figures that are given, a withheld one could be worked out from it.",
};

/** Withholds what governors may not be given, and gives the rest by measure, group and standard. */
export function givenFigures(
  { cells, relations }: GovernorsCells,
  earlier: readonly EarlierCell[],
): GivenFigures {
  const states = withhold(cells, relations, earlier);
  const found = new Map<string, Given>();
  const figures: Figure[] = [];
  for (const [place, cell] of cells.entries()) {
    const state = states[place] ?? { state: "withheld", why: "wouldReveal" };
    const given = givenOf(cell, state);
    found.set([cell.measure, cell.group, cell.standard].join("|"), given);
    if (cell.n > 0) figures.push(figureOf(cell, given, state));
  }
  return {
    at: (measure, group, standard = "expected") =>
      found.get([measure, group, standard].join("|")) ?? { state: "noneAssessed", text: "–" },
    anyWithheld: cells.some(({ printed }, place) => printed && states[place]?.state === "withheld"),
    figures,
  };
}

function givenOf({ n, reached }: GovernorsCell, state: CellState): Given {
  if (state.state === "withheld") return { state: "withheld", text: withheldWords };
  if (state.state === "repeated") {
    const { earlier } = state;
    const text = `${outOf(earlier.reached, earlier.n)} on ${dayInWords(earlier.madeOn)}`;
    return numbers(earlier.reached, earlier.n, text);
  }
  return n === 0
    ? { state: "noneAssessed", text: outOf(0, 0) }
    : numbers(reached, n, outOf(reached, n));
}

function numbers(reached: number, n: number, text: string): Given {
  return { state: "given", reached, n, share: reached / n, text };
}

function figureOf(cell: GovernorsCell, { text }: Given, state: CellState): Figure {
  return {
    section: cell.section,
    measure: cell.title,
    group: cell.group,
    point: cell.point,
    value: cell.printed ? text : "not printed",
    numerator: cell.reached,
    denominator: cell.n,
    leftOut: cell.leftOut,
    source: cell.source,
    release: releaseOf(cell, state),
    counted: cell.counted,
  };
}

function releaseOf({ printed }: GovernorsCell, state: CellState): Release {
  if (state.state === "withheld") return { state: "withheld", reason: reasonWords[state.why] };
  if (state.state === "repeated") {
    return {
      state: "repeated",
      reason: `Given as on ${dayInWords(state.earlier.madeOn)}. ${reasonWords.likeEarlierReport}`,
    };
  }
  return { state: printed ? "given" : "notPrinted" };
}
