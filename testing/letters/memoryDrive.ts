import type {
  DocumentStore,
  NewDocument,
  Sharing,
  StoredDocument,
} from "../../src/app/documentStore";

/** A document of a drive in memory, with its bytes. */
export interface DriveDocument extends StoredDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly group: string;
}

/** A person's Drive in memory: what stands in it, what is in its bin, with whom its folders are shared. */
export function memoryDrive() {
  const documents = new Map<string, DriveDocument>();
  const bin: string[] = [];
  const made = { count: 0, writes: 0, sharing: "people" as Sharing };
  const keep = (id: string, document: NewDocument): DriveDocument => {
    made.writes += 1;
    const { name, bytes, key, content, group = "" } = document;
    const stored = { id, link: `https://${id}`, name, bytes, key, content, group };
    documents.set(id, stored);
    return stored;
  };
  const drive: DocumentStore = {
    folder: (name) => `folder ${name}`,
    sharing: () => made.sharing,
    list: (group) => [...documents.values()].filter((each) => each.group === group),
    find: (id) => documents.get(id),
    create: (document) => {
      made.count += 1;
      return keep(`d${made.count}`, document);
    },
    replace: (id, document) => keep(id, document),
    trash: (id) => {
      const gone = documents.get(id);
      if (gone) bin.push(gone.name);
      documents.delete(id);
    },
  };
  return { drive, bin, made, documents: () => [...documents.values()] };
}
