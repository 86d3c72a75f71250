import { dayInFigures, isDay } from "../../../core/calendar/days";
import { hashKey } from "../../../core/text/fnv1a";
import { allKinds } from "../../../workbook/import/allKinds";
import { isMissed, type MatchedColumn } from "../../../workbook/import/matchColumns";
import type { PlannedImport } from "../../../workbook/import/planImport";
import type {
  ImportColumnView,
  ImportOutcome,
  ImportPreview,
  ImportRequest,
  ImportRowView,
} from "../../api";

/** So many rows of each outcome are shown; the counts say how many there are. */
const mostShown = 50;

/** What the sidebar shows of an import that is planned. */
export function importView(
  planned: PlannedImport,
  answers: ImportRequest["answers"],
): ImportPreview {
  const { kind, plan, notes } = planned;
  return {
    ...(kind ? { kind: kind.key } : {}),
    kinds: allKinds.map(({ key, title, from }) => ({ key, title, from })),
    headers: headersOf(planned),
    columns: planned.columns.map((each) => columnView(each, planned.columns)),
    questions: (plan?.questions ?? []).map(({ id, question, choices }) => {
      const answer = choices.find(({ key }) => key === answers[id])?.key;
      return { id, question, choices, ...(answer === undefined ? {} : { answer }) };
    }),
    counts: outcomeCounts(planned),
    rows: firstOfEach(plan?.rows ?? []),
    notes,
    plan: planKey(planned),
  };
}

/**
 * Tells a plan from every other: a hash of all that it writes and of what that takes the place of, so
 * that nothing is written over that the person has not seen. The empty text where there is none.
 */
export function planKey({ plan }: PlannedImport): string {
  if (!plan) return "";
  const replaced = plan.rows.map(({ changes }) => changes.map(({ before }) => before));
  return hashKey(JSON.stringify([plan.changes, replaced]));
}

/** How many rows meet each outcome. */
export function outcomeCounts({ plan }: PlannedImport): Record<ImportOutcome, number> {
  const counts = { add: 0, change: 0, same: 0, refuse: 0, passOver: 0, ask: 0 };
  for (const { outcome } of plan?.rows ?? []) counts[outcome] += 1;
  return counts;
}

function columnView(
  { field, column }: MatchedColumn,
  all: readonly MatchedColumn[],
): ImportColumnView {
  return {
    field: field.key,
    label: field.label,
    needed: field.needed === true && (column > 0 || isMissed(field, all)),
    ...(field.note === undefined ? {} : { note: field.note }),
    column,
  };
}

function headersOf({ table, header }: PlannedImport): ImportPreview["headers"] {
  const below = table?.rows.slice(header?.lastRow) ?? [];
  return (header?.headers ?? []).map((text, column) => ({
    header: text,
    example: asRead(below.find((row) => (row[column] ?? "").trim() !== "")?.[column]?.trim() ?? ""),
  }));
}

/** A text of a file as people read it: files of real days give them as `YYYY-MM-DD`. */
function asRead(text: string): string {
  return isDay(text) ? dayInFigures(text) : text;
}

function firstOfEach(rows: readonly ImportRowView[]): ImportRowView[] {
  const shown = { add: 0, change: 0, same: 0, refuse: 0, passOver: 0, ask: 0 };
  return rows.filter(({ outcome }) => {
    shown[outcome] += 1;
    return shown[outcome] <= mostShown;
  });
}
