import { cellText } from "../../core/cell";
import type { ClassRow } from "../../core/school/classRow";
import { subjects } from "../../core/subject";
import type { ledgerRows } from "../../core/targets/agreedTargets";
import { agreedText } from "../../core/targets/agreement";
import type { KnownTab } from "../read/recogniseTabs";
import { entryHeader } from "../tabs/classTab";
import { ownText } from "../write/findingNotes";
import { firstOfEach, homeFor, keptText, ownValuesOf } from "./ownColumns";
import type { KeptRow } from "./pastRecord";
import type { YearWorkbook } from "./yearWorkbook";

/** A row that goes, and where the child's own columns go with it. */
export interface GoingRow {
  readonly known: KnownTab;
  readonly row: ClassRow;
  readonly workbook: YearWorkbook;
  readonly inLedger: ReturnType<typeof ledgerRows>;
  /** The class tab of the next year; nothing where the child gets no row there from this one. */
  readonly target: KnownTab | undefined;
}

/** What is kept of a row in Past texts: texts, targets, what is left over of own columns, and notes. */
export function keptOfRow({ known, row, workbook, inLedger, target }: GoingRow): KeptRow["others"] {
  return [
    ...textsOf(row),
    ...targetsOf(known, row, inLedger),
    ...ownLeftOver(known, workbook, row, target),
    ...notesOf(known, workbook, row),
  ];
}

function textsOf({ cells }: ClassRow) {
  return (["strengths", "nextSteps", "helpAtHome", "comment", "childsWords"] as const).flatMap(
    (key) => {
      const text = cellText(cells[key].typed);
      return text === "" ? [] : [{ about: cells[key].header, text }];
    },
  );
}

/** Targets that stand in the class tab and not in the ledger, as in a workbook without one. */
function targetsOf(known: KnownTab, row: ClassRow, find: ReturnType<typeof ledgerRows>) {
  return subjects.flatMap((subject) => {
    const ledger = find(row.upn, subject);
    return (
      [
        ["targetYearEnd", ledger.yearEnd],
        ["targetKeyStageEnd", ledger.keyStageEnd],
      ] as const
    ).flatMap(([entry, there]) => {
      const column = known.map.columns.get(`${subject}.${entry}`);
      const text =
        column === undefined
          ? ""
          : keptText(known.tab.values[row.cells.upn.row - 1]?.[column - 1] ?? "");
      const recorded = there
        ? [
            cellText(there.cells.proposed.typed),
            cellText(there.cells.agreed.typed),
            agreedText(there),
          ]
        : [];
      return text === "" || recorded.includes(text)
        ? []
        : [{ about: entryHeader(subject, entry), text }];
    });
  });
}

function ownLeftOver(
  known: KnownTab,
  workbook: YearWorkbook,
  row: ClassRow,
  target: KnownTab | undefined,
) {
  const values = ownValuesOf(known, workbook.formulasOf(known.tab.name), row.cells.upn.row);
  const taken = new Set(
    firstOfEach(values).filter(
      ({ header }) =>
        target && homeFor(target, workbook.formulasOf(target.tab.name), header) !== undefined,
    ),
  );
  return values
    .filter((each) => !taken.has(each))
    .map(({ header, value }) => ({ about: header, text: keptText(value) }));
}

/** Notes that people wrote on the cells of a row. Those of checks are the add-on's own, and go. */
function notesOf(known: KnownTab, workbook: YearWorkbook, row: ClassRow) {
  const notes = workbook.notesOf(known.tab.name)[row.cells.upn.row - 1] ?? [];
  return notes.flatMap((note, index) => {
    const text = ownText(note);
    const header = known.map.headers[index] || `column ${index + 1}`;
    return text === "" ? [] : [{ about: `Note on ${header}`, text }];
  });
}
