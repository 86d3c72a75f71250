import type { UndoEntry } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { useTools } from "../tools";
import { counted } from "../words";

/** What may still be taken back, the latest first. */
export function UndoList({ entries }: { readonly entries: readonly UndoEntry[] }) {
  const { jobs } = useTools();
  const change = useChange();
  return (
    <>
      {entries.length === 0 && <p>Nothing was changed by the add-on that can still be undone.</p>}
      {entries.length > 0 && (
        <>
          <p class="hint">The latest first. Cells that people have changed since are left alone.</p>
          <ul class="rows">
            {entries.map((entry) => (
              <li key={entry.token} class="row-head">
                <span>
                  {entry.what} <span class="quiet">{counted(entry.cells, "cell")}</span>
                </span>
                <WriteButton
                  look="small"
                  busy={change.busy || jobs.atWork !== undefined}
                  label={`Undo: ${entry.what}`}
                  onPress={() => change.undo(entry)}
                >
                  Undo
                </WriteButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <ChangeNotice change={change} />
    </>
  );
}
