import type { ImportColumnView, ImportPreview } from "../../src/app/api";
import { Choice } from "../parts/choice";

/** An entry longer than this is cut, in characters: it only tells columns apart. */
const longest = 30;

/** Which column of the file a field is read from. */
export function ColumnChoice(props: {
  readonly column: ImportColumnView;
  /** Counted from 1; 0 for none. */
  readonly chosen: number;
  readonly headers: ImportPreview["headers"];
  readonly onChoose: (column: number) => void;
}) {
  const { column, chosen, headers, onChoose } = props;
  const { label, needed, note } = column;
  return (
    <Choice
      label={needed ? `${label} (needed)` : label}
      hint={note}
      options={[
        { value: "0", words: "No column" },
        ...headers.map(({ header, example }, place) => ({
          value: String(place + 1),
          words: columnWords(header, example, place),
        })),
      ]}
      value={String(chosen)}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}

/** `Surname (Khan)`, so that a column is known by its first entry too. */
function columnWords(header: string, example: string, place: number): string {
  const name = header === "" ? `Column ${place + 1}, without a header` : header;
  const shown = example.length > longest ? `${example.slice(0, longest)}…` : example;
  return shown === "" ? `${name} (empty)` : `${name} (${shown})`;
}
