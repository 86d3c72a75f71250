import type { PupilRow } from "../../../../core/school/pupilRow";
import { plainHeader } from "../../../layout/columnMap";
import type { KnownTab } from "../../../read/recogniseTabs";
import type { FileRow, ImportContext, ImportPlan, PlannedRow } from "../../importKind";
import { inFileOrder } from "../../results/plannedResult";
import { type ChildChange, childChange, shownChanges } from "./childChange";
import type { ChildEntry } from "./childEntry";
import type { ChildMatch } from "./childMatch";
import { type ClassChanges, classChanges } from "./classChanges";
import { otherNames } from "./classNames";
import { leavers } from "./leavers";
import { matchChildren } from "./matchChildren";
import { childNotes } from "./notes";
import { plannedRow } from "./plannedRow";
import { pupilCells } from "./pupilCells";
import { readChildren } from "./readChildren";
import { indexRoll } from "./rollIndex";
import { nameKey } from "./sameName";
import { splitNames } from "./splitNames";
import { upnFollows } from "./upnFollows";
import { cellsInOrder } from "./writeOrder";

/**
 * Plans how a file of children comes into the workbook: into Pupils, and from there into the class
 * tabs and wherever a UPN that changes stands. The letter hold and copies are never touched.
 */
export function planChildren(all: readonly FileRow[], context: ImportContext): ImportPlan {
  const { school, tabs, answers } = context;
  const pupils = tabs.fixed.pupils;
  if (!pupils) {
    const note =
      "This workbook has no Pupils tab yet. Choose Set up this workbook, then import the file again.";
    return { rows: [], changes: [], questions: [], notes: [note] };
  }
  const { rows, left, ...names } = splitNames(all, context);
  const read = readChildren(rows, context);
  const says = (entry: ChildEntry, pupil: PupilRow) =>
    Object.keys(childChange(entry, pupil, pupils).values).length === 0;
  const { matches, questions } = matchChildren(read.entries, school.pupils, answers, says);
  const classNames = otherNames(read.entries, matches);
  const decided = read.entries.map((entry, index) => {
    const match = matches[index] ?? { kind: "new" };
    return decide(entry, match, { classNames, pupils, context });
  });
  const changes = decided.filter(isChange);
  const planned = [...left, ...read.rows, ...decided.filter(isPlanned)];
  const classes = classChanges(changes, school, tabs);
  const shown = changes.map((change) => shownRow(change, classes, pupils));
  const gone = leavers(presentIn([...rows, ...all], read.entries, school.pupils), pupils, context);
  const upns = upnFollows(changes, school);
  return {
    rows: [...inFileOrder([...planned, ...shown], all), ...gone.rows],
    changes: cellsInOrder(tabs, {
      pupils,
      pupilCells: [...pupilCells(pupils, changes), ...gone.cells],
      classes,
      upns,
    }),
    questions: [
      ...names.questions,
      ...read.questions,
      ...questions,
      ...[...classNames.values()].map(({ question }) => question),
      ...gone.questions,
    ],
    notes: [...names.notes, ...read.notes, ...childNotes(changes, classes)],
  };
}

interface Deciding {
  readonly classNames: ReturnType<typeof otherNames>;
  readonly pupils: KnownTab;
  readonly context: ImportContext;
}

/** What becomes of a row: it comes in, or is told why not. */
function decide(
  entry: ChildEntry,
  match: ChildMatch,
  { classNames, pupils, context }: Deciding,
): ChildChange | PlannedRow {
  const { left, className = "" } = entry.values;
  if (match.kind === "refuse" || match.kind === "passOver" || match.kind === "ask") {
    return plannedRow(entry, match.kind, match.reason);
  }
  if (match.kind === "new" && left !== undefined && left < context.school.today) {
    return plannedRow(entry, "passOver", "The child has left, and is not in Pupils.");
  }
  const other = classNames.get(plainHeader(className));
  const answer = other && context.answers[other.question.id];
  if (other && answer === undefined) {
    return plannedRow(entry, "ask", "Is the class the same by another name?");
  }
  const kept = answer === "same" ? other?.standing : undefined;
  return childChange(
    withClass(entry, kept),
    match.kind === "known" ? match.pupil : undefined,
    pupils,
  );
}

function isChange(decided: ChildChange | PlannedRow): decided is ChildChange {
  return "entry" in decided;
}

function isPlanned(decided: ChildChange | PlannedRow): decided is PlannedRow {
  return !isChange(decided);
}

function withClass(entry: ChildEntry, className: string | undefined): ChildEntry {
  return className === undefined ? entry : { ...entry, values: { ...entry.values, className } };
}

function shownRow(change: ChildChange, { moves }: ClassChanges, pupils: KnownTab): PlannedRow {
  const { entry, pupil } = change;
  const move = moves.get(change);
  const shown = [
    ...shownChanges(change, pupils),
    ...(move ? [{ column: "Class tab", before: move.from, after: move.to }] : []),
  ];
  if (shown.length === 0) return plannedRow(entry, "same");
  return { ...plannedRow(entry, pupil ? "change" : "add"), changes: shown };
}

/**
 * The children of Pupils whom a row of the file speaks of, whatever becomes of it: by UPN, former
 * UPN or name, as it was typed. None of them is taken for a leaver.
 */
function presentIn(
  rows: readonly FileRow[],
  entries: readonly ChildEntry[],
  pupils: readonly PupilRow[],
): ReadonlySet<PupilRow> {
  const roll = indexRoll(pupils);
  const plain = (text: string) => text.replace(/\s+/g, "").toUpperCase();
  const raw = rows.flatMap((row) => {
    const name = nameKey({ firstName: row.text("firstName"), surname: row.text("surname") });
    const known = [plain(row.text("upn")), plain(row.text("formerUpn"))].flatMap(roll.byUpn);
    return known.length > 0 ? known : roll.byName(name);
  });
  return new Set([...raw, ...entries.flatMap(({ values }) => roll.byUpn(values.upn ?? ""))]);
}
