import type {
  CellState,
  CountCell,
  CountRelations,
  EarlierCell,
  WithheldReason,
} from "./countCell";
import { countSystem } from "./countSystem";
import { ReportWithGaps } from "./reportWithGaps";
import { saidOfWholes } from "./saidOfWholes";
import { isKnown, whySensitive } from "./sensitive";

/**
 * Decides which figures of a report may be given. Those that are sensitive by themselves are
 * withheld; then others, the smallest first, until for every withheld number there is proof that a
 * reader could take it for another: one who knows all that is printed and how it adds up. What turns
 * out not to be needed is given after all. In place of a withheld figure stands what the latest
 * earlier report gave for it, if one did. The states are in the order of the cells.
 */
export function withhold(
  cells: readonly CountCell[],
  relations: CountRelations,
  earlier: readonly EarlierCell[] = [],
): CellState[] {
  const before = new Map<string, EarlierCell[]>();
  for (const each of earlier) before.set(each.id, [...(before.get(each.id) ?? []), each]);
  const reasons = reasonsFor(cells, relations, (cell) => before.get(cell.id) ?? []);
  return cells.map((cell, place): CellState => {
    const why = reasons[place];
    if (why === undefined) return { state: "released" };
    const given = (before.get(cell.id) ?? []).filter(({ released }) => released);
    const latest = given[given.length - 1];
    return latest && cell.printed
      ? { state: "repeated", earlier: latest }
      : { state: "withheld", why };
  });
}

/**
 * Why each figure is withheld. All or none of a small group may be given where it is said of a large
 * whole; if that whole turns out to be withheld itself, everything is decided again without.
 */
function reasonsFor(
  cells: readonly CountCell[],
  relations: CountRelations,
  earlierOf: (cell: CountCell) => readonly EarlierCell[],
): readonly (WithheldReason | undefined)[] {
  const system = countSystem(cells, relations);
  const known = cells.map((cell) => isKnown(cell, earlierOf(cell)));
  const withheldWholes = new Set<CountCell>();
  for (;;) {
    const isSaid = saidOfWholes(cells, relations, (cell) => !withheldWholes.has(cell));
    const excused = new Set<CountCell>();
    const reasons = cells.map((cell) => {
      const why = whySensitive(cell, earlierOf(cell));
      if (why !== "everyoneOrNobody" || !isSaid(cell)) return why;
      excused.add(cell);
      return undefined;
    });
    protect(new ReportWithGaps(system, cells, relations.onRoll, known, reasons));
    const isGiven = (cell: CountCell) => reasons[cells.indexOf(cell)] === undefined;
    const stillSaid = saidOfWholes(cells, relations, isGiven);
    if ([...excused].every((cell) => !isGiven(cell) || stillSaid(cell))) return reasons;
    for (const cell of cells) if (!isGiven(cell)) withheldWholes.add(cell);
  }
}

/** Withholds more until all that is withheld is safe, then gives back what need not be. */
function protect(report: ReportWithGaps): void {
  const added: number[] = [];
  for (let exposed = report.exposed(); exposed !== undefined; exposed = report.exposed()) {
    const next = report.nextToHide(exposed);
    for (const place of next) report.reasons[place] = "wouldReveal";
    added.push(...next);
  }
  for (const place of added.sort((one, other) => report.sizeOf(other) - report.sizeOf(one))) {
    giveBack(report, place);
  }
}

/**
 * Gives a figure after all, with those that were withheld only beside it and could now be worked
 * out; leaves everything as it was where that would expose a figure that is sensitive by itself.
 */
function giveBack(report: ReportWithGaps, place: number): void {
  const given: number[] = [];
  let exposed: readonly number[] = report.reasons[place] === "wouldReveal" ? [place] : [];
  while (exposed.length > 0) {
    if (exposed.some((each) => report.reasons[each] !== "wouldReveal")) {
      for (const each of given) report.reasons[each] = "wouldReveal";
      return;
    }
    for (const each of exposed) report.reasons[each] = undefined;
    given.push(...exposed);
    exposed = report.withheldBy(report.exposed());
  }
}
