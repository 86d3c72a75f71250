import Papa from "papaparse";
import { isBlankRow } from "../table/trimTable";

/** Between equals the first wins: it is the one that stands more seldom inside a text. */
const DELIMITERS = ["\t", ";", ","];

/** Stands in no text: a file read with it has one column. */
const NONE = "\u001f";

const SAMPLE_ROWS = 50;

/** How the first rows of a text look, cut up at a delimiter. */
interface Trial {
  readonly delimiter: string;
  /** Quotation marks that do not fit. */
  readonly misquoted: number;
  /** The number of columns that most rows have, and how many do. */
  readonly columns: number;
  readonly rows: number;
}

/**
 * The delimiter of a text: of those that make columns the one that leaves the fewest quotation marks
 * unaccounted for, then the one by which the most rows have the same number of columns. A text without
 * any has one column. Lines end with `\n`.
 */
export function guessDelimiter(text: string): string {
  const trials = DELIMITERS.map((delimiter) => tryDelimiter(text, delimiter));
  const cutting = trials.filter(({ columns }) => columns > 1);
  const misquoted = Math.min(...cutting.map((trial) => trial.misquoted));
  const fitting = cutting.filter((trial) => trial.misquoted === misquoted);
  const best = fitting.reduce<Trial | undefined>(better, undefined);
  return best?.delimiter ?? NONE;
}

function better(best: Trial | undefined, trial: Trial): Trial {
  if (best === undefined || trial.rows > best.rows) return trial;
  return trial.rows === best.rows && trial.columns > best.columns ? trial : best;
}

function tryDelimiter(text: string, delimiter: string): Trial {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    preview: SAMPLE_ROWS,
  });
  const filled = data.filter((row) => !isBlankRow(row));
  const rows = filled.length > 0 ? filled : data;
  const misquoted = errors.filter(({ type }) => type === "Quotes").length;
  if (delimiter === "," && isProse(text, rows))
    return { delimiter, misquoted, columns: 1, rows: 0 };
  return { delimiter, misquoted, ...commonWidth(rows) };
}

/** Whether the commas are those of sentences or of `Surname, First name` in one column. */
function isProse(text: string, rows: readonly (readonly string[])[]): boolean {
  return rows[0]?.length === 1 && !/,(?! )/.test(text);
}

/** The number of columns that most rows have; between equals the greater. */
function commonWidth(rows: readonly (readonly string[])[]): { columns: number; rows: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const widths = [...counts].sort(([columns], [others]) => others - columns);
  const [columns, agreeing] = widths.reduce(
    (most, next) => (next[1] > most[1] ? next : most),
    [1, 0],
  );
  return { columns, rows: agreeing };
}
