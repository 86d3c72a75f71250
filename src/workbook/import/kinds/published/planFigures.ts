import type { KnownTab } from "../../../read/recogniseTabs";
import type { ImportContext, ImportPlan, PlannedRow } from "../../importKind";
import { planRecords } from "../../planRecords";
import { areaOutcome, areaQuestions, otherArea } from "./areaChoice";
import { figureRecords, mayChange, type RowRecords } from "./figureRecords";
import type { FigureRow } from "./figureRow";
import { notKept, outcomeOfAll, withoutTab } from "./plannedRows";
import { figureIdentity, standingFigures } from "./standingFigures";

/**
 * Brings published figures into the Benchmarks tab: those of the areas that are kept, each with its
 * basis and source. Figures on different bases are different figures.
 */
export function planFigures(read: readonly FigureRow[], context: ImportContext): ImportPlan {
  const known = context.tabs.fixed.benchmarks;
  if (!known) return withoutTab(read, "Benchmarks");
  const standing = standingFigures(known);
  const sorted = read.map((row) => sort(row, context, standing));
  const planned = planRecords(
    known,
    figureIdentity,
    sorted.flatMap(({ records }) => records),
  );
  let next = 0;
  const rows = sorted.map(({ row, records, left }) => {
    if (left) return left;
    const own = planned.rows.slice(next, next + records.length);
    next += records.length;
    return foldFigures(row, own, known);
  });
  return {
    rows,
    changes: planned.changes,
    questions: areaQuestions(read.map(({ area }) => area)),
    notes: notesOn(rows, sorted),
  };
}

interface Sorted extends RowRecords {
  readonly row: FigureRow;
  /** What becomes of a row that gives no record. */
  readonly left?: PlannedRow;
}

function sort(
  row: FigureRow,
  { answers }: ImportContext,
  standing: ReturnType<typeof standingFigures>,
): Sorted {
  const none = { row, records: [], outdated: 0 };
  const area = row.area === "" ? undefined : areaOutcome(row.area, answers);
  if (area) return { ...none, left: notKept(row, area.outcome, area.reason) };
  if (row.figures.length === 0) {
    return { ...none, left: notKept(row, row.otherwise ?? "passOver", row.reason) };
  }
  const { records, outdated } = figureRecords(row, standing);
  if (records.length > 0) return { row, records, outdated };
  const reason = "The figure is provisional, and the final one stands in the Benchmarks tab.";
  return { ...none, outdated, left: notKept(row, "passOver", reason) };
}

/** One row of the file, with what it changes: the measure, what stands there and what will. */
function foldFigures(
  { row, about, reason }: FigureRow,
  planned: readonly PlannedRow[],
  { map }: KnownTab,
): PlannedRow {
  const valueHeader = map.headers[(map.columns.get("value") ?? 0) - 1] ?? "";
  const changes = planned.flatMap((each) =>
    each.changes
      .filter(({ column }) => each.outcome !== "add" || column === valueHeader)
      .map((change) =>
        change.column === valueHeader ? { ...change, column: each.about } : change,
      ),
  );
  const refused = planned.find(({ outcome }) => outcome === "refuse")?.reason;
  const why = refused ?? reason;
  return {
    table: row.table,
    line: row.line,
    outcome: outcomeOfAll(planned.map(({ outcome }) => outcome)),
    about,
    ...(why === undefined ? {} : { reason: why }),
    changes,
  };
}

function notesOn(rows: readonly PlannedRow[], sorted: readonly Sorted[]): string[] {
  const others = rows.filter(({ reason }) => reason === otherArea).length;
  const taken = sorted.filter(({ records }) => records.length > 0).map(({ row }) => row);
  const bases = [...new Set(taken.map(({ basis }) => basis))];
  return [
    ...(others > 0
      ? [
          `${others.toLocaleString("en-GB")} ${others === 1 ? "row is" : "rows are"} about other areas and left out.`,
        ]
      : []),
    ...bases.map(
      (basis) => `These figures rest on: ${basis}. Only figures on one basis are compared.`,
    ),
    ...(taken.some((row) => row.figures.some((figure) => mayChange(row, figure)))
      ? [
          "Some of these figures are provisional. Import the final ones when DfE has published them.",
        ]
      : []),
  ];
}
