import type { Block, ReportModel, TableBlock } from "../../src/documents/report/reportModel";

/** Every block of a report, in order. */
export function blocksOf({ summary, sections }: ReportModel): Block[] {
  return [...summary, ...sections.flatMap(({ blocks }) => blocks)];
}

/** Every sentence and table cell of a report; headings and column headers are left out. */
export function textsOf(report: ReportModel): string[] {
  return blocksOf(report).flatMap((block): string[] => {
    switch (block.kind) {
      case "paragraph":
      case "callout":
        return [block.text];
      case "bullets":
        return [...block.items];
      case "table":
        return [...block.rows.flat(), block.note ?? ""];
      case "chart":
        return [block.altText];
      default:
        return [];
    }
  });
}

/** The blocks of a section, by its place: 1 for the first. */
export function sectionOf(report: ReportModel, place: number): readonly Block[] {
  return report.sections[place - 1]?.blocks ?? [];
}

/** The table whose caption begins with these words. */
export function tableCalled(report: ReportModel, caption: string): TableBlock {
  const found = blocksOf(report).find(
    (block): block is TableBlock => block.kind === "table" && block.caption.startsWith(caption),
  );
  if (!found) throw new Error(`The report has no table called ${caption}.`);
  return found;
}

/** A row of a table, by the text of its first cell. */
export function rowCalled(table: TableBlock, first: string): readonly string[] {
  return table.rows.find(([cell]) => cell === first) ?? [];
}
