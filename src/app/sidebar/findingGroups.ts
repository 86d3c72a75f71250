import { cellText } from "../../core/cell";
import type { Finding, Severity } from "../../core/findings/finding";
import { severities } from "../../core/findings/finding";
import { type SheetTab, toCellValue } from "../../workbook/sheetValue";
import type { AskedChange, FindingGroup, FindingView, Matter } from "../api";
import { findingTitles, titleOf } from "./findingTitles";
import { placeOf } from "./names";

/** How the sidebar names a severity. */
export const matters: Readonly<Record<Severity, Matter>> = {
  error: "mend",
  query: "check",
  reminder: "toDo",
};

/** What findings are shown with. */
export interface FindingContext {
  readonly tabs: readonly SheetTab[];
  /** The name of the child whose row a cell is in, where it is one's. */
  readonly childOf: (finding: Finding) => string | undefined;
  /** What may be asked of the head about it. */
  readonly askOf?: (finding: Finding) => AskedChange | undefined;
}

/**
 * Findings grouped by what they ask to be done, those of a group in the order in which they were
 * found, errors first. A group matters as much as the worst of its findings.
 */
export function findingGroups(
  findings: readonly Finding[],
  context: FindingContext,
): FindingGroup[] {
  const valueAt = valuesIn(context.tabs);
  return findingTitles.flatMap((title): FindingGroup[] => {
    const own = findings.filter(({ rule }) => titleOf(rule) === title);
    const worstFirst = severities.flatMap((severity) =>
      own.filter((finding) => finding.severity === severity),
    );
    const [first] = worstFirst;
    if (!first) return [];
    const views = worstFirst.map((finding) => findingView(finding, context, valueAt));
    return [{ title, matter: matters[first.severity], findings: views }];
  });
}

function findingView(
  finding: Finding,
  { childOf, askOf }: FindingContext,
  valueAt: (finding: Finding) => string,
): FindingView {
  const { cell, severity, message, fix } = finding;
  const child = childOf(finding);
  const ask = askOf?.(finding);
  return {
    place: placeOf(cell),
    header: cell.header,
    matter: matters[severity],
    ...(child === undefined || child === "" ? {} : { child }),
    typed: valueAt(finding),
    message,
    ...(fix === undefined || cellText(fix) === "" ? {} : { fix: cellText(fix) }),
    ...(ask ? { ask } : {}),
  };
}

function valuesIn(tabs: readonly SheetTab[]): (finding: Finding) => string {
  const byName = new Map(tabs.map(({ name, values }) => [name, values]));
  return ({ cell }) =>
    cellText(toCellValue(byName.get(cell.tab)?.[cell.row - 1]?.[cell.column - 1]));
}
