import { useEffect, useRef, useState } from "preact/hooks";
import type { ImportPreview, ImportRequest, Reply } from "../../src/app/api";
import { lastAsked } from "../hooks/lastAsked";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { type Reading, useReading } from "../hooks/useReading";
import { useTools } from "../tools";
import type { Chosen } from "./chosen";
import { countsSentence } from "./importWords";
import { proposedTables } from "./tablesAlike";

/** What the person has said of an import: its kind, columns and answers. */
export type Said = Omit<ImportRequest, "source">;

/** An import on its way: what is asked, and what would come of it. */
export interface ImportState {
  /** The sheets of the file that are to be imported, by their places. */
  readonly tables: ReadonlySet<number>;
  readonly chooseTables: (tables: ReadonlySet<number>) => void;
  readonly said: Said;
  readonly say: (said: Said) => void;
  readonly preview: Reading<ImportPreview>;
  readonly request: ImportRequest;
}

const nothingSaid: Said = { columns: {}, answers: {} };

/** Asks for the preview of an import, and again whenever something is said or has changed. */
export function useImport({ holds }: Chosen): ImportState {
  const { server, announce } = useTools();
  const [tables, setTables] = useState(() =>
    holds.from === "file" ? proposedTables(holds.tables) : new Set([0]),
  );
  const [said, setSaid] = useState(nothingSaid);
  const turn = useRef(lastAsked<Reply<ImportPreview>>()).current;
  const requestOf = (now: Said): ImportRequest => ({ ...now, source: sourceOf(holds, tables) });
  const latest = useRef(requestOf(said));
  latest.current = requestOf(said);
  const preview = useReading(tables.size === 0 ? undefined : [...tables].join(), () =>
    turn(() => server.apiImportPreview(latest.current)),
  );
  useReadAfterChanges("import", preview.read);
  // What the person has asked for is told; a reading after a change is not, since the change is.
  const asked = useRef(true);
  const { value } = preview;
  useEffect(() => {
    if (!value || !asked.current) return;
    asked.current = false;
    announce(countsSentence(value.counts));
  }, [value, announce]);
  return {
    tables,
    chooseTables: (chosen) => {
      asked.current = true;
      setTables(chosen);
      setSaid(nothingSaid);
    },
    said,
    say: (now) => {
      asked.current = true;
      setSaid(now);
      latest.current = requestOf(now);
      preview.read();
    },
    preview,
    request: latest.current,
  };
}

function sourceOf(holds: Chosen["holds"], tables: ReadonlySet<number>): ImportRequest["source"] {
  return holds.from === "workbook"
    ? holds
    : { ...holds, tables: holds.tables.filter((_, place) => tables.has(place)) };
}
