import Papa from "papaparse";
import { LONGEST_RECORD } from "../limits";
import { Refusal } from "../refusal";

/** Some records of a CSV text. */
export interface CsvBatch {
  readonly rows: readonly string[][];
  /** The first record, counted from 1 in the whole text, with a quotation mark that does not fit. */
  readonly misquoted: number | undefined;
}

/**
 * The records of a CSV text that comes in pieces, its lines ending with `\n`. A quoted cell that
 * is never closed would swallow all rows below it, so it is refused.
 */
export function* csvBatches(pieces: Iterable<string>, delimiter: string): Generator<CsvBatch> {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  const source = pieces[Symbol.iterator]();
  let rest = "";
  let before = 0;
  let piece = source.next();
  while (!piece.done) {
    const next = source.next();
    const text: string = rest + piece.value;
    const result: Papa.ParseResult<string[]> = parser.parse(text, 0, !next.done);
    // The last record of a piece may only be cut in two: it is read again with the next piece.
    const [error] = result.errors.filter(({ row = 0 }) => row < result.data.length);
    const misquoted = error && before + (error.row ?? 0) + 1;
    if (result.errors.some(({ code }) => code === "MissingQuotes")) {
      throw unclosedQuote(before + result.data.length);
    }
    rest = next.done ? "" : text.slice(result.meta.cursor);
    yield { rows: result.data, misquoted };
    before += result.data.length;
    if (rest.length > LONGEST_RECORD) throw unclosedQuote(before + 1);
    piece = next;
  }
}

function unclosedQuote(row: number): Refusal {
  return new Refusal(
    `Row ${row} has a quotation mark that opens and never closes, so the rows below it cannot be told apart. Mend that row, or export the file again.`,
  );
}
