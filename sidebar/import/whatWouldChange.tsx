import type { ImportOutcome, ImportPreview } from "../../src/app/api";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { ShowMore } from "../parts/showMore";
import { counted, numberText } from "../words";
import type { Chosen } from "./chosen";
import { ImportRow } from "./importRow";
import { countsSentence } from "./importWords";

/** What a person should look at, what needs mending first. Unchanged rows are counted only. */
const groups: readonly {
  readonly outcome: ImportOutcome;
  readonly words: string;
  readonly open?: boolean;
}[] = [
  { outcome: "refuse", words: "refused", open: true },
  { outcome: "ask", words: "waiting for an answer", open: true },
  { outcome: "change", words: "changed" },
  { outcome: "add", words: "new" },
  { outcome: "passOver", words: "left out" },
];

/** What an import would do, counted and row by row. */
export function WhatWouldChange(props: {
  readonly preview: ImportPreview;
  readonly holds: Chosen["holds"];
}) {
  const { counts, rows, notes } = props.preview;
  const tables = tablesOf(props.holds);
  const elsewhere = rows.some(({ table }) => !tables.includes(table));
  return (
    <Section title="What would change">
      <p>
        <b>{countsSentence(counts)}</b>
        {elsewhere && " Rows of the workbook that are not in the file are among them."}
      </p>
      {notes.length > 0 && (
        <ul class="lines">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {groups.map(({ outcome, words, open = false }) => {
        const shown = rows.filter((row) => row.outcome === outcome);
        const count = counts[outcome];
        return (
          shown.length > 0 && (
            <Disclosure key={outcome} open={open} summary={`${counted(count, "row")} ${words}`}>
              {count > shown.length && (
                <p class="quiet">{`The first ${numberText(shown.length)} of them:`}</p>
              )}
              <ShowMore items={shown}>
                {(row) => (
                  <ImportRow
                    key={`${row.table} ${row.line}`}
                    row={row}
                    where={tables.length > 1 || !tables.includes(row.table)}
                  />
                )}
              </ShowMore>
            </Disclosure>
          )
        );
      })}
    </Section>
  );
}

function tablesOf(holds: Chosen["holds"]): readonly string[] {
  return holds.from === "workbook" ? holds.tabs : holds.tables.map(({ name }) => name);
}
