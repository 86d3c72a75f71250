import { useId, useState } from "preact/hooks";
import type { GridCell } from "../../src/app/api";
import { childrenText, inSentence, numberText } from "../words";
import { gridTable } from "./gridTable";

/** A transition grid: each number opens the names behind it. */
export function TransitionGrid(props: {
  readonly subject: string;
  readonly cells: readonly GridCell[];
}) {
  const id = useId();
  const { columns, rows } = gridTable(props.cells);
  const [open, setOpen] = useState<GridCell | undefined>(undefined);
  if (rows.length === 0) return <p>No child has both a start and a mark yet.</p>;
  const isOpen = (cell: GridCell) => open?.from === cell.from && open.to === cell.to;
  return (
    <>
      <p class="hint">
        Rows: where children began. Columns: where they are now. Press a number for the names.
      </p>
      <div class="grid-place">
        <table class="grid-table">
          <caption class="unseen">{`${props.subject}: children by start and by where they are now`}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span>Start</span>
              </th>
              {columns.map((to) => (
                <th key={to} scope="col">
                  <span>{to}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ from, cells }) => (
              <tr key={from}>
                <th scope="row">{from}</th>
                {cells.map((cell, place) => (
                  <td key={columns[place]}>
                    {cell ? (
                      <button
                        type="button"
                        class="button small"
                        aria-expanded={isOpen(cell)}
                        aria-controls={`${id}-names`}
                        aria-label={`${numberText(cell.children.length)} from ${inSentence(from)} to ${inSentence(cell.to)}`}
                        onClick={() => setOpen(isOpen(cell) ? undefined : cell)}
                      >
                        {numberText(cell.children.length)}
                      </button>
                    ) : (
                      <span class="quiet">0</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div id={`${id}-names`} role="status">
        {open && (
          <div class="behind">
            <p>
              <b>{`From ${inSentence(open.from)} to ${inSentence(open.to)}: ${childrenText(open.children.length)}`}</b>
            </p>
            <ul>
              {[...open.children].map((name, place) => (
                // Two children may have the same name, and their order does not change.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={`${name} ${place}`}>{name}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
