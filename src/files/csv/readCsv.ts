import type { FileReading, ReadingOptions } from "../fileReading";
import { rowCollector } from "../table/rowCollector";
import { type TableForm, tablesRead } from "../table/tablesRead";
import { plainLineEnds } from "../text/textPieces";
import { csvBatches } from "./csvBatches";
import { guessDelimiter } from "./delimiter";
import { unguarded } from "./unguarded";

/** Excel's first line that names the delimiter; Excel itself does not show it as a row. */
const NAMED_DELIMITER = /^sep=([^\n"])\n/i;

/** What is known of a text before it is read. */
export interface CsvSource extends ReadingOptions {
  readonly form?: TableForm;
  /** Left out, it is told from the text. */
  readonly delimiter?: string;
}

/** Reads a table whose cells stand between commas, semicolons or tabs. */
export function readCsv(name: string, text: Iterable<string>, source: CsvSource): FileReading {
  const pieces = plainLineEnds(text);
  const first: string = pieces.next().value ?? "";
  const named = NAMED_DELIMITER.exec(first);
  const beginning = named ? first.slice(named[0].length) : first;
  const delimiter = source.delimiter ?? named?.[1] ?? guessDelimiter(beginning);
  const collector = rowCollector(source.keepRows);
  let misquoted: number | undefined;
  for (const batch of csvBatches(withFirst(beginning, pieces), delimiter)) {
    for (const row of batch.rows) collector.add(row.map(unguarded));
    misquoted ??= batch.misquoted;
  }
  const { passedOver, ...table } = collector.finish();
  const notes = misquoted === undefined ? [] : [misquoteNote(misquoted)];
  return tablesRead(source.form ?? "csv", [{ name, ...table }], passedOver, notes);
}

function* withFirst(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

function misquoteNote(row: number): string {
  return `Row ${row} has a quotation mark out of place. Look whether its cells came in as they should.`;
}
