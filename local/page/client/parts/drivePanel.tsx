import { useEffect, useState } from "preact/hooks";
import type { DriveEntry } from "../../protocol";
import { addressOf, get } from "../server";
import { inFolders } from "./inFolders";

interface Props {
  /** Counts up when Drive has changed. */
  readonly changes: number;
  readonly open: (entry: DriveEntry) => void;
  readonly close: () => void;
}

/** What the add-on has put into Drive: folders with their documents. */
export function DrivePanel({ changes, open, close }: Props) {
  const [entries, setEntries] = useState<readonly DriveEntry[]>();
  const [sought, setSought] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again when Drive has changed
  useEffect(() => {
    get<readonly DriveEntry[]>("/api/drive").then(setEntries, () => setEntries([]));
  }, [changes]);
  const folders = inFolders(entries ?? [], sought);
  return (
    <aside class="panel" aria-label="Drive" data-testid="drive">
      <header>
        <h2>Drive</h2>
        <button type="button" aria-label="Close Drive" onClick={close}>
          ✕
        </button>
      </header>
      <div class="panel-body">
        <label>
          Find a document
          <input
            type="search"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
        {entries?.every(({ folder }) => folder) && (
          <p>No documents yet. Generate the cohort summary or the letters, and they appear here.</p>
        )}
        {folders.map(({ name, documents }) => (
          <section key={name} aria-label={name}>
            <h3>
              {name} <small>{documents.length}</small>
            </h3>
            <ul>
              {documents.map((entry) => (
                <li key={entry.id}>
                  <button type="button" class="link" onClick={() => open(entry)}>
                    {entry.name}
                  </button>
                  <a href={addressOf("/api/document", { id: entry.id })} download title="Download">
                    <span aria-hidden="true">⤓</span>
                    <span class="unseen">Download {entry.name}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </aside>
  );
}
