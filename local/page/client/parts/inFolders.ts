import type { DriveEntry } from "../../protocol";

/** A folder with the documents that lie straight in it. */
export interface DriveFolder {
  /** The way to it, such as `Letters / Oak`. */
  readonly name: string;
  readonly documents: readonly DriveEntry[];
}

/** How the top of Drive is called. */
const top = "My Drive";

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, "en-GB", { numeric: true });

/** Documents by folder, folders and documents by name; only those whose names hold a text. */
export function inFolders(entries: readonly DriveEntry[], sought: string): readonly DriveFolder[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const wayTo = (id: string | undefined): string => {
    const folder = id === undefined ? undefined : byId.get(id);
    if (folder === undefined) return "";
    const above = wayTo(folder.parent);
    return above === "" ? folder.name : `${above} / ${folder.name}`;
  };
  const folders = new Map<string, DriveEntry[]>();
  for (const entry of entries) {
    if (entry.folder || !entry.name.toLowerCase().includes(sought.trim().toLowerCase())) continue;
    const name = wayTo(entry.parent) || top;
    folders.set(name, [...(folders.get(name) ?? []), entry]);
  }
  return [...folders]
    .map(([name, documents]) => ({ name, documents: documents.sort(byName) }))
    .sort(byName);
}
