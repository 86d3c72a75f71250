import { type CellReference, cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import { isOneSlip } from "../../core/scales/nearestCode";
import type { TabLayout } from "../layout/column";
import { type ColumnMap, headerCell, plainHeader } from "../layout/columnMap";
import { type SheetTab, toCellValue } from "../sheetValue";

/** A required column that a tab lacks, so that it cannot be read. */
export function missingColumn(
  tab: SheetTab,
  layout: TabLayout,
  key: string,
  map: ColumnMap | undefined,
): Finding {
  const header = layout.columns.find((column) => column.key === key)?.header ?? key;
  const row = map?.headerRow ?? 1;
  return {
    rule: "missingColumn",
    severity: "error",
    cell: { tab: tab.name, row, column: 1, header: map?.headers[0] ?? "" },
    expected: `a column headed ${header}`,
    found: "no such column",
    message: `This tab has no column headed ‘${header}’, so it cannot be read. Add the heading, or run Set up this workbook.`,
  };
}

/** What is wrong with the headings of a tab: one that stands twice, one a slip away from one that is missing. */
export function headerFindings(tab: SheetTab, layout: TabLayout, map: ColumnMap): Finding[] {
  const findings: Finding[] = [];
  for (const [key, places] of map.doubled) {
    const first = headerCell(map, map.columns.get(key) ?? 1);
    for (const place of places) {
      findings.push(doubledColumn(headerCell(map, place), first));
    }
  }
  for (const [index, header] of map.headers.entries()) {
    const place = { ...headerCell(map, index + 1) };
    const meant = misspelt(header, layout, map);
    if (meant !== undefined && hasData(tab, map, index))
      findings.push(misspeltHeader(place, meant));
  }
  return findings;
}

function hasData(tab: SheetTab, map: ColumnMap, index: number): boolean {
  return tab.values.slice(map.headerRow).some((row) => cellText(toCellValue(row[index])) !== "");
}

function doubledColumn(cell: CellReference, first: CellReference): Finding {
  return {
    rule: "doubledColumn",
    severity: "error",
    cell,
    expected: "each heading once",
    found: cell.header,
    message: `The heading ‘${cell.header}’ stands twice in this tab (also as ‘${first.header}’ further left). Only the first is read: rename or remove this one.`,
  };
}

function misspelt(header: string, layout: TabLayout, map: ColumnMap): string | undefined {
  const plain = plainHeader(header);
  if (plain.length < 4) return undefined;
  const near = layout.columns.filter(
    (column) => !map.columns.has(column.key) && isOneSlip(plain, plainHeader(column.header)),
  );
  return near.length === 1 ? near[0]?.header : undefined;
}

function misspeltHeader(cell: CellReference, meant: string): Finding {
  return {
    rule: "misspeltHeader",
    severity: "error",
    cell,
    expected: meant,
    found: cell.header,
    message: `This heading is not one the add-on knows. If it should be ‘${meant}’, type it so, and its column will be read.`,
    fix: meant,
  };
}
