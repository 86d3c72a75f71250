import type { DriveFiles } from "../../drive/driveFiles";
import { mimeTypes } from "../../services/mimeTypes";
import type { DriveEntry } from "../protocol";

/** What lies in Drive and is not in the bin. */
export function driveEntries(drive: DriveFiles): readonly DriveEntry[] {
  return drive
    .all()
    .filter(({ trashed }) => !trashed)
    .map((file) => ({
      id: file.id,
      name: file.name,
      folder: file.mimeType === mimeTypes.FOLDER,
      parent: file.parents.find((id) => drive.find(id) !== undefined),
      modified: file.modifiedTime,
      bytes: file.size,
    }));
}

/** A document's bytes and what it is called as a file. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document; undefined where there is none with this id. */
export function documentFile(drive: DriveFiles, id: string): DocumentFile | undefined {
  const file = drive.find(id);
  if (file === undefined || file.trashed) return undefined;
  const bytes = drive.content(file);
  return bytes === undefined ? undefined : { name: file.path.split("/").pop() ?? file.name, bytes };
}
