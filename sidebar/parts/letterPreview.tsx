import type { LetterBlock, LetterPreview as Preview } from "../../src/app/api";
import { Notice } from "./notice";

/** A letter exactly as it will read, or why there is none. */
export function LetterPreview(props: { readonly preview: Preview; readonly child: string }) {
  const { preview, child } = props;
  if (preview.state === "held") {
    return (
      <Notice kind="unfinished" title="Held back">
        <p>{preview.reason}</p>
      </Notice>
    );
  }
  return (
    <article class="letter" aria-label={`The letter about ${child}`}>
      <h4 class="letter-title">{preview.title}</h4>
      {preview.design !== undefined && (
        <p class="hint">
          {`Written in the school’s own letter: ${preview.design}. This is its text; logo, type and order on the page are in the document.`}
        </p>
      )}
      {preview.notes.map((note) => (
        <Notice key={note} kind="unfinished" title="Please look">
          <p>{note}</p>
        </Notice>
      ))}
      {preview.blocks.map((block, place) => (
        // A letter's parts have no names of their own, and never change their order here.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Block key={place} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case "heading":
      return <h5>{block.text}</h5>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "quote":
      return <blockquote>{block.text}</blockquote>;
    case "list":
      return (
        <>
          {block.title !== "" && <p class="list-title">{block.title}</p>}
          <ul>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      );
    case "table":
      return <LetterTable headers={block.headers} rows={block.rows} />;
  }
}

function LetterTable(props: {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <table>
      <thead>
        <tr>
          {props.headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(([first = "", ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, place) => (
              <td key={props.headers[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
