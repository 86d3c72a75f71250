import { academicYearName } from "../../../core/calendar/academicYear";
import { type Term, termNames } from "../../../core/calendar/assessmentPoint";
import { cellText } from "../../../core/cell";
import { entryOf } from "../../../core/school/classRow";
import type { School } from "../../../core/school/school";
import { type Subject, subjects } from "../../../core/subject";
import { readRows } from "../../../workbook/layout/columnMap";
import { upnOf } from "../../../workbook/read/fields";
import type { KnownTab } from "../../../workbook/read/recogniseTabs";
import { asText, type SheetValue, toCellValue, toSheetDate } from "../../../workbook/sheetValue";
import type { ValuesChange } from "../../../workbook/write/change";
import { replaceRows } from "../../../workbook/write/replaceRows";

type Row = Readonly<Record<string, SheetValue>>;

/** Keeps every child's marks of a point as they stand now, in place of what was kept of it before. */
export function keepClosedMarks(
  known: KnownTab,
  school: School,
  term: Term,
  by: string,
): ValuesChange[] {
  const year = academicYearName(school.settings.academicYear);
  const rows = school.classRows
    .filter(({ upn }) => upn !== "")
    .map((row): Row => {
      const codes = subjects.map((subject) => {
        const cell = entryOf(row, subject, term)?.cell;
        return [subject, asText(cellText(cell?.typed ?? ""))] as const;
      });
      return {
        upn: asText(row.upn),
        year: asText(year),
        point: termNames[term],
        ...(Object.fromEntries(codes) as Record<Subject, string>),
        closedOn: toSheetDate(school.today),
        closedBy: asText(by),
      };
    });
  return replaceRows(known, [...otherRows(known, year, term), ...rows]);
}

/** Forgets the marks that were kept of a point, since it is open again. */
export function forgetClosedMarks(known: KnownTab, school: School, term: Term): ValuesChange[] {
  return replaceRows(known, otherRows(known, academicYearName(school.settings.academicYear), term));
}

/** The rows of other points and years, as they stand. */
function otherRows({ tab, map, layout }: KnownTab, year: string, term: Term): Row[] {
  return readRows(tab, map, layout)
    .filter(({ cell }) => {
      const text = (key: string) => cellText(cell(key).typed);
      return text("year") !== year || text("point") !== termNames[term];
    })
    .map(({ row }) => rowAsItStands(tab.values[row - 1] ?? [], map.columns));
}

function rowAsItStands(values: readonly SheetValue[], columns: ReadonlyMap<string, number>): Row {
  return Object.fromEntries(
    [...columns].map(([key, column]) => {
      const value = values[column - 1] ?? "";
      return [key, typeof value === "string" ? asText(value) : value];
    }),
  );
}

/** The cell of a child's kept mark, with the new one: what was granted is no longer noticed as changed. */
export function keepGrantedMark(
  known: KnownTab,
  { year, term }: { readonly year: string; readonly term: Term },
  {
    upn,
    subject,
    code,
  }: { readonly upn: string; readonly subject: Subject; readonly code: string },
): ValuesChange[] {
  const column = known.map.columns.get(subject);
  if (column === undefined) return [];
  return readRows(known.tab, known.map, known.layout)
    .filter(
      ({ cell }) =>
        upnOf(cell("upn")) === upn &&
        cellText(cell("year").typed) === year &&
        cellText(cell("point").typed) === termNames[term],
    )
    .filter(({ row }) => cellText(toCellValue(known.tab.values[row - 1]?.[column - 1])) !== code)
    .map(({ row }) => ({
      kind: "values",
      tab: known.tab.name,
      row,
      column,
      values: [[asText(code)]],
    }));
}
