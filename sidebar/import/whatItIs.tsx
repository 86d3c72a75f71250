import type { ImportPreview } from "../../src/app/api";
import { Choice } from "../parts/choice";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { numberText } from "../words";
import { ColumnChoice } from "./columnChoice";
import type { ImportState } from "./useImport";

/**
 * The kind that the data is taken for and the column of each field, each to be corrected. The kind is
 * named in words too, since a list cuts long ones at its width.
 */
export function WhatItIs(props: { readonly preview: ImportPreview; readonly state: ImportState }) {
  const { preview, state } = props;
  const { said, say } = state;
  const kind = said.kind ?? preview.kind;
  const known = preview.kinds.find(({ key }) => key === kind);
  const found = preview.columns.filter(({ column }) => column > 0).length;
  const choose = (field: string, column: number) =>
    say({
      ...said,
      ...(kind === undefined ? {} : { kind }),
      columns: { ...withoutColumn(said.columns, column), [field]: column },
    });
  return (
    <Section title="What it is">
      {known && (
        <>
          <p>
            <b>{known.title}</b>
          </p>
          <p class="hint">{known.from}</p>
        </>
      )}
      <Disclosure
        open={known === undefined}
        summary={known ? "Is it something else?" : "Choose what it is"}
      >
        <Choice
          label="It holds"
          options={preview.kinds.map(({ key, title }) => ({ value: key, words: title }))}
          value={kind ?? ""}
          {...(kind === undefined && { prompt: "Choose" })}
          onChoose={(chosen) => say({ kind: chosen, columns: {}, answers: {} })}
        />
      </Disclosure>
      {preview.plan === "" && preview.notes.map((note) => <p key={note}>{note}</p>)}
      {preview.columns.length > 0 && (
        <Disclosure open={preview.plan === ""} summary={`Columns: ${numberText(found)} recognised`}>
          {preview.columns.map((column) => (
            <ColumnChoice
              key={column.field}
              column={column}
              chosen={said.columns[column.field] ?? column.column}
              headers={preview.headers}
              onChoose={(chosen) => choose(column.field, chosen)}
            />
          ))}
        </Disclosure>
      )}
    </Section>
  );
}

/** A column serves one field: the one that it was chosen for last. */
function withoutColumn(columns: Readonly<Record<string, number>>, column: number) {
  return Object.fromEntries(
    Object.entries(columns).filter(([, each]) => each === 0 || each !== column),
  );
}
