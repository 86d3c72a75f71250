import type { UndoStore } from "../undo/undoStore";
import type { LastingRecords } from "./lastingRecords";

/** One list of what can be undone: what the workbook keeps for days, then what the cache keeps for hours. */
export function bothUndoStores(cache: UndoStore, records: LastingRecords): UndoStore {
  const lasting = (token: string) => records.list().find((each) => each.token === token);
  return {
    ...cache,
    list: () => [
      ...records.list().map(({ token, what, cells, state }) => ({
        token,
        what: state === "begun" ? `${what} (not finished)` : what,
        cells,
      })),
      ...cache.list(),
    ],
    read: (token) => records.read(token) ?? cache.read(token),
    lasting,
    forget: (token) => {
      if (lasting(token)) records.forget(token);
      else cache.forget(token);
    },
  };
}
