import type { Subject } from "../../core/subject";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { statusNames } from "../../core/targets/status";
import type { TypedOver } from "../../core/targets/typedOverInClass";
import type { KnownTab } from "../read/recogniseTabs";
import type { SheetValue } from "../sheetValue";
import { classTabLayout } from "../tabs/classTab";
import type { ValuesChange } from "./change";
import { lastRowOf, writeColumns } from "./writeColumns";

/** The computed columns of a class tab, without "To look at". */
const keys = classTabLayout.columns
  .filter(({ key, computed }) => computed && key !== "lookAt")
  .map(({ key }) => key);

/**
 * Writes targets and status into a class tab's computed columns: the agreed target, or the
 * proposed one until a target is agreed. Rows without a proposal are emptied; nothing that a
 * teacher types is written, nor a target that was typed over an agreed one (`kept`): the head decides.
 * Where only some targets are concerned (`only`), the others stay as they stand.
 */
export function writeClassTargets(
  known: KnownTab,
  proposals: readonly ProposedTarget[],
  kept: readonly TypedOver[] = [],
  only: (target: ProposedTarget) => boolean = () => true,
): ValuesChange[] {
  const keptCells = new Set(
    kept
      .filter(({ cell }) => cell.tab === known.tab.name)
      .map(({ cell }) => `${cell.row}|${cell.column}`),
  );
  const byRow = new Map<string, ProposedTarget>();
  for (const proposal of proposals) {
    if (proposal.row.cells.upn.tab !== known.tab.name) continue;
    byRow.set(`${proposal.row.cells.upn.row}|${proposal.subject}`, proposal);
  }
  return writeColumns(known, keys, lastRowOf(known), (row, key) => {
    if (keptCells.has(`${row}|${known.map.columns.get(key)}`)) return undefined;
    const [subject, entry] = key.split(".") as [Subject, string];
    const target = byRow.get(`${row}|${subject}`);
    return target && !only(target) ? undefined : targetValue(target, entry);
  });
}

function targetValue(proposed: ProposedTarget | undefined, entry: string): SheetValue {
  if (!proposed) return "";
  if (entry === "status") return statusNames[proposed.status];
  const target = entry === "targetYearEnd" ? proposed.target.yearEnd : proposed.target.keyStageEnd;
  return target?.code ?? (proposed.proposal.kind === "individual" ? "Individual" : "");
}
