import { type DriveFile, rootId } from "../drive/driveFiles";
import { chooseFields } from "../drive/fieldMask";
import { sharingOf } from "../drive/sharing";
import type { Workspace } from "../workspace";
import { mimeTypes } from "./mimeTypes";

type Schema = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** What the API gives of a file where no fields are asked for. */
export const usualFields = "kind,id,name,mimeType";

function linkOf({ id, mimeType }: DriveFile): string {
  if (mimeType === mimeTypes.FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === mimeTypes.GOOGLE_DOCS) return `https://docs.google.com/document/d/${id}/edit`;
  return `https://drive.google.com/file/d/${id}/view`;
}

/** A file as the Drive API describes it to the person at the keyboard, with every field. */
export function resourceOf({ drive, user }: Workspace, file: DriveFile): object {
  const { path: _, owner: __, grants: ___, size, parents, ...rest } = file;
  return {
    kind: "drive#file",
    ...rest,
    ...sharingOf(drive, file, user),
    parents: parents.length === 0 ? [rootId] : [...parents],
    size: String(size),
    webViewLink: linkOf(file),
    explicitlyTrashed: file.trashed,
  };
}

/** The fields of a file that were asked for. */
export function answer(
  workspace: Workspace,
  file: DriveFile,
  options: Readonly<Record<string, unknown>> | undefined,
): Schema {
  const fields = typeof options?.fields === "string" ? options.fields : usualFields;
  return chooseFields(resourceOf(workspace, file), fields) as Schema;
}
