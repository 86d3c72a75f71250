import type { Figure } from "../../src/core/figures/figure";
import type { Block, ReportModel, TableBlock } from "../../src/documents/report/reportModel";

/** Numbers that are no figures of the school, each with the reason. */
const noFigures: readonly (readonly [words: RegExp, reason: string])[] = [
  [/the 95 in 100 interval/g, "names the kind of interval"],
  [/‘18 of 29 \(62%\)’|of 29 children assessed 18/g, "an example of how to read a figure"],
  [/at least \d+ in 100 similar children/g, "a rule of the school's policy, from Settings"],
  [
    /(?:\d+ in 100|(?:less|more) than \d+ in 100|certain) \(n \d+\)/g,
    "a chance of one named child, whose figures stand in no tab of the document's",
  ],
];

/** Of the words: `18 of 29 (62%)`, `1st of 16`, `20.1 of 25`, `30 to 70 in 100`, `76%`. */
const printed =
  /\d[\d.]*(?:st|nd|rd|th)? of \d+(?: \(\d+%\))?|(?:\d+ to )?\d[\d.]* in 100|\d[\d.]*%/g;

/**
 * The numbers that a report prints and that are under the same heading of its figures in no value:
 * shares and percentages anywhere, and every cell of a column of figures.
 */
export function untracedFigures(report: ReportModel, figures: readonly Figure[]): string[] {
  const sections = [{ title: "At a glance", blocks: report.summary }, ...report.sections];
  return sections.flatMap(({ title, blocks }) => {
    const values = figures.filter(({ section }) => section === title).map(({ value }) => value);
    return blocks
      .flatMap((block) => [...blockTexts(block).flatMap(numbersIn), ...cellsOfFigures(block)])
      .filter((number) => !values.some((value) => holds(value, number)))
      .map((number) => `${title}: ${number}`);
  });
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
    case "callout":
      return [block.text];
    case "bullets":
      return [...block.items];
    case "table":
      return [block.caption, block.note ?? "", ...block.rows.flat()];
    case "chart":
      return [block.caption, block.altText];
    default:
      return [];
  }
}

function numbersIn(text: string): string[] {
  const left = noFigures.reduce((words, [pattern]) => words.replace(pattern, ""), text);
  return left.match(printed) ?? [];
}

/** The whole cells of columns that are set right and hold a number; with the sign that a heading gives. */
function cellsOfFigures(block: Block): string[] {
  if (block.kind !== "table") return [];
  const isOfFigures = (place: number) => block.columns[place]?.align === "right";
  return block.rows.flatMap((row) =>
    row.flatMap((cell, place) =>
      isOfFigures(place) && /^[+−]?\d/.test(cell) ? [`${cell}${signOf(block, place)}`] : [],
    ),
  );
}

function signOf({ columns }: TableBlock, place: number): string {
  return columns[place]?.header.endsWith("%") ? "%" : "";
}

/** Whether a value is the number, or says it among other words: never as a part of a longer number. */
function holds(value: string, number: string): boolean {
  const asPercentage = number.replace(/ in 100$/, "%");
  return [number, asPercentage].some((each) => {
    const at = value.indexOf(each);
    const before = value[at - 1] ?? "";
    const after = value[at + each.length] ?? "";
    return at >= 0 && !/[\d.]/.test(before) && !/\d/.test(after);
  });
}
