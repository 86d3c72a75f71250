import { mimeTypes } from "../services/mimeTypes";
import type { DriveStorage } from "./driveStorage";
import { freeName } from "./safeFileName";
import type { Grant } from "./sharing";

/** What the local Drive knows of a file or folder. */
export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  parents: readonly string[];
  appProperties: Readonly<Record<string, string>>;
  properties: Readonly<Record<string, string>>;
  description?: string;
  starred: boolean;
  trashed: boolean;
  readonly createdTime: string;
  modifiedTime: string;
  /** Bytes of the content; 0 for folders. */
  size: number;
  /** The address of who made it; nobody's where it was put into the folder by hand. */
  readonly owner?: string;
  /** Who it was shared with, the owner left out. */
  grants?: readonly Grant[];
  /** Whether those who may write may share it on; they may where nothing is said. */
  writersCanShare?: boolean;
  /** Where it lies, relative to the folder that stands for Drive. */
  path: string;
}

/** What is given to make a file. */
export type NewDriveFile = Pick<DriveFile, "name" | "mimeType" | "parents"> &
  Partial<
    Pick<
      DriveFile,
      "appProperties" | "properties" | "description" | "starred" | "owner" | "writersCanShare"
    >
  >;

interface Index {
  readonly next: number;
  readonly files: readonly DriveFile[];
}

/** Name of the file that keeps ids and properties, which a disk has no place for. */
export const indexName = ".drive.json";

/** The id that stands for My Drive. */
export const rootId = "root";

const extensions: Readonly<Record<string, string>> = {
  [mimeTypes.GOOGLE_DOCS]: ".docx",
  [mimeTypes.MICROSOFT_WORD]: ".docx",
  [mimeTypes.MICROSOFT_EXCEL]: ".xlsx",
  [mimeTypes.PDF]: ".pdf",
  [mimeTypes.CSV]: ".csv",
  [mimeTypes.HTML]: ".html",
  [mimeTypes.PLAIN_TEXT]: ".txt",
  [mimeTypes.PNG]: ".png",
  "application/json": ".json",
};

/** Drive: files in a folder, and an index of what the folder cannot say. */
export class DriveFiles {
  private readonly files = new Map<string, DriveFile>();
  private next = 1;
  private dirty = false;

  constructor(private readonly storage: DriveStorage) {
    const bytes = storage.read(indexName);
    if (bytes === undefined) return;
    const index = JSON.parse(new TextDecoder().decode(bytes)) as Index;
    this.next = index.next;
    for (const file of index.files) this.files.set(file.id, file);
  }

  all(): readonly DriveFile[] {
    return [...this.files.values()];
  }

  find(id: string): DriveFile | undefined {
    return this.files.get(id);
  }

  isFolder(id: string): boolean {
    return id === rootId || this.files.get(id)?.mimeType === mimeTypes.FOLDER;
  }

  content(file: DriveFile): Uint8Array | undefined {
    return this.storage.read(file.path);
  }

  create(given: NewDriveFile, bytes: Uint8Array, now: string): DriveFile {
    const folder = given.mimeType === mimeTypes.FOLDER;
    const file: DriveFile = {
      appProperties: {},
      properties: {},
      starred: false,
      ...given,
      id: `local${folder ? "Folder" : "File"}${String(this.next).padStart(5, "0")}`,
      trashed: false,
      createdTime: now,
      modifiedTime: now,
      size: bytes.length,
      path: this.pathFor(given.name, given.mimeType, given.parents),
    };
    this.next += 1;
    this.files.set(file.id, file);
    if (folder) this.storage.makeFolder(file.path);
    else this.storage.write(file.path, bytes);
    this.dirty = true;
    return file;
  }

  replaceContent(file: DriveFile, bytes: Uint8Array, now: string): void {
    this.storage.write(file.path, bytes);
    file.size = bytes.length;
    this.touch(file, now);
  }

  /** Gives a file another name or folder, on the disk too. */
  place(file: DriveFile, name: string, parents: readonly string[], now: string): void {
    const before = file.path;
    if (name !== file.name || parents.join() !== file.parents.join()) {
      file.path = "";
      file.path = this.pathFor(name, file.mimeType, parents);
      this.storage.move(before, file.path);
      for (const inside of this.files.values()) {
        if (inside.path.startsWith(`${before}/`)) {
          inside.path = file.path + inside.path.slice(before.length);
        }
      }
    }
    file.name = name;
    file.parents = parents;
    this.touch(file, now);
  }

  /** Puts a file in the bin or takes it out, with everything in it. */
  setTrashed(file: DriveFile, trashed: boolean, now: string): void {
    for (const child of this.childrenOf(file)) this.setTrashed(child, trashed, now);
    if (file.trashed === trashed) return;
    const before = file.path;
    file.trashed = trashed;
    if (file.mimeType !== mimeTypes.FOLDER) {
      file.path = "";
      file.path = trashed
        ? `.bin/${file.id}${extensions[file.mimeType] ?? ""}`
        : this.pathFor(file.name, file.mimeType, file.parents);
      this.storage.move(before, file.path);
    }
    this.touch(file, now);
  }

  /** Replaces who a file or folder is shared with. */
  share(file: DriveFile, grants: readonly Grant[]): void {
    file.grants = grants;
    this.dirty = true;
  }

  remove(file: DriveFile): void {
    for (const child of this.childrenOf(file)) this.remove(child);
    this.storage.remove(file.path);
    this.files.delete(file.id);
    this.dirty = true;
  }

  touch(file: DriveFile, now: string): void {
    file.modifiedTime = now;
    this.dirty = true;
  }

  /** Writes the index, if anything changed. */
  flush(): void {
    if (!this.dirty) return;
    const index: Index = { next: this.next, files: this.all() };
    this.storage.write(indexName, new TextEncoder().encode(JSON.stringify(index, null, 1)));
    this.dirty = false;
  }

  private childrenOf(file: DriveFile): DriveFile[] {
    return this.all().filter(({ parents }) => parents.includes(file.id));
  }

  private pathFor(name: string, mimeType: string, parents: readonly string[]): string {
    const parent = parents[0] === undefined ? undefined : this.files.get(parents[0]);
    const folder = parent === undefined ? "" : `${parent.path}/`;
    const extension = extensions[mimeType] ?? "";
    const bare =
      extension !== "" && name.toLowerCase().endsWith(extension)
        ? name.slice(0, -extension.length)
        : name;
    const known = new Set(this.all().map(({ path }) => path.toLowerCase()));
    const taken = (tried: string): boolean =>
      known.has((folder + tried).toLowerCase()) || this.storage.has(folder + tried);
    return folder + freeName(bare, extension, taken);
  }
}
