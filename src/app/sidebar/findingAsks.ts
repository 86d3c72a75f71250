import { type Term, termNames, terms } from "../../core/calendar/assessmentPoint";
import { cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import { entryOf } from "../../core/school/classRow";
import type { School } from "../../core/school/school";
import { subjectNames, subjects } from "../../core/subject";
import { agreedText, isTypedOver } from "../../core/targets/agreement";
import { type ProposedTarget, proposeTargets } from "../../core/targets/proposeTargets";
import { typedOverInClass } from "../../core/targets/typedOverInClass";
import { horizonNames } from "../../workbook/tabs/targets";
import type { AskedChange } from "../api";
import { horizons, ledgerScale } from "./ledgerView";
import { codesOf } from "./year/closedEntries";

/**
 * Finds what may be asked of the head about a finding: that a mark typed after its point closed
 * stands, or that a target typed over an agreed one is agreed. Nothing for any other finding.
 */
export function findingAsks(
  school: School,
  proposals: readonly ProposedTarget[] = proposeTargets(school),
): (finding: Finding) => AskedChange | undefined {
  const asks = new Map([...closedMarks(school), ...typedOverTargets(school, proposals)]);
  return ({ rule, cell }) => asks.get(`${rule} ${placeKey(cell)}`);
}

type Place = Pick<Finding["cell"], "tab" | "row" | "column">;

function placeKey({ tab, row, column }: Place): string {
  return `${tab}!${row},${column}`;
}

function closedMarks(school: School): [string, AskedChange][] {
  const kept = (school.closedMarks ?? []).filter(
    ({ year }) => year === school.settings.academicYear,
  );
  const keptOf = new Map(kept.map((row) => [`${row.upn} ${row.term}`, row.cells]));
  const places = subjects.flatMap((subject) => terms.map((term: Term) => ({ subject, term })));
  if (kept.length === 0) return [];
  return school.classRows.flatMap((row) =>
    places.flatMap(({ subject, term }): [string, AskedChange][] => {
      const before = keptOf.get(`${row.upn} ${term}`)?.[subject];
      const entry = before && entryOf(row, subject, term);
      if (!before || !entry) return [];
      const ask = {
        upn: row.upn,
        subject: subjectNames[subject],
        about: termNames[term],
        stands: cellText(before.typed),
        codes: codesOf(entry, school),
        wanted: cellText(entry.cell.typed),
      };
      return [[`changedAfterClosing ${placeKey(entry.cell)}`, ask]];
    }),
  );
}

function typedOverTargets(
  school: School,
  proposals: readonly ProposedTarget[],
): [string, AskedChange][] {
  const inClass = typedOverInClass(school);
  return proposals.flatMap((proposed) =>
    horizons.flatMap((horizon) => {
      const row = proposed.ledger[horizon];
      if (!row) return [];
      const cells = [
        ...(isTypedOver(row) ? [row.cells.agreed] : []),
        ...inClass.filter(({ ledgerRow }) => ledgerRow === row).map(({ cell }) => cell),
      ];
      return cells.map((cell): [string, AskedChange] => {
        const scale = ledgerScale(row, horizon, proposed, school);
        const ask = {
          upn: row.upn,
          subject: subjectNames[proposed.subject],
          about: `Target, ${horizonNames[horizon].toLowerCase()}`,
          horizon: horizonNames[horizon],
          stands: agreedText(row),
          codes: !scale || scale.scores ? [] : scale.grades.map(({ code }) => code),
          wanted: cellText(cell.typed),
        };
        return [`agreedTargetTypedOver ${placeKey(cell)}`, ask];
      });
    }),
  );
}
