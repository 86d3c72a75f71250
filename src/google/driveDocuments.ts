import type { DocumentStore, NewDocument, Sharing, StoredDocument } from "../app/documentStore";
import { driveFailure } from "../app/driveFailure";

/** The type of `.docx` files. */
export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** The type of Google Docs. */
export const docType = "application/vnd.google-apps.document";
const folderType = "application/vnd.google-apps.folder";
const fields = "id,name,webViewLink,appProperties";

/** What the service tells of a file. */
export type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** The person's Drive, as far as the scope `drive.file` lets the add-on see it. */
export function openDrive(): DocumentStore {
  return { folder, list, create, replace, find, trash, sharing };
}

/** The files of the advanced Drive service. */
export function files() {
  const found = typeof Drive === "undefined" ? undefined : Drive?.Files;
  if (!found) throw new Error("The Drive service is not switched on for this script.");
  return found;
}

function folder(name: string): string {
  const query = `name = '${quoted(name)}' and mimeType = '${folderType}' and trashed = false`;
  const found = files().list({ q: query, pageSize: 1, fields: "files(id)" }).files?.[0];
  const made = found ?? files().create({ name, mimeType: folderType, writersCanShare: false });
  return made.id ?? "";
}

/** Where a person opens a folder of Drive. */
export function folderAddress(id: string): string {
  return `https://drive.google.com/drive/folders/${id}`;
}

/** A text as it stands between the quotation marks of a query. */
export function quoted(text: string): string {
  return text.replace(/['\\]/g, "\\$&");
}

function list(group: string): StoredDocument[] {
  const query = `appProperties has { key='group' and value='${quoted(group)}' } and mimeType = '${docType}' and trashed = false`;
  const found: StoredDocument[] = [];
  let pageToken: string | undefined;
  do {
    const page = files().list({
      q: query,
      pageSize: 1000,
      fields: `nextPageToken,files(${fields})`,
      ...(pageToken ? { pageToken } : {}),
    });
    found.push(...(page.files ?? []).map(toDocument));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

function create(document: NewDocument): StoredDocument {
  const resource = {
    ...metadata(document),
    mimeType: docType,
    parents: [document.folder],
    writersCanShare: false,
  };
  return toDocument(files().create(resource, blobOf(document), { fields }));
}

function replace(id: string, document: NewDocument): StoredDocument {
  return toDocument(files().update(metadata(document), id, blobOf(document), { fields }));
}

function find(id: string): StoredDocument | undefined {
  try {
    const file = files().get(id, { fields: `${fields},trashed` }) as DriveFile;
    return file.trashed ? undefined : toDocument(file);
  } catch (error) {
    if (driveFailure(error).kind === "gone") return undefined;
    throw error;
  }
}

function trash(id: string): void {
  try {
    files().update({ trashed: true }, id);
  } catch (error) {
    // Somebody was quicker.
    if (driveFailure(error).kind !== "gone") throw error;
  }
}

function sharing(folderId: string): Sharing {
  const file = files().get(folderId, { fields: "permissions(type)" }) as DriveFile;
  const types = (file.permissions ?? []).map(({ type }) => type);
  if (types.includes("anyone")) return "anyone";
  return types.includes("domain") ? "domain" : "people";
}

function metadata({ name, key, content, group }: NewDocument): DriveFile {
  const appProperties = { key, content, ...(group === undefined ? {} : { group }) };
  return { name, appProperties } as DriveFile;
}

/** Apps Script takes bytes as a plain array of signed numbers. */
export function blobOf({
  bytes,
  name,
}: Pick<NewDocument, "bytes" | "name">): GoogleAppsScript.Base.Blob {
  const signed = Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  return Utilities.newBlob(signed, docxType, `${name}.docx`);
}

function toDocument(file: DriveFile): StoredDocument {
  const { id = "", webViewLink = "", name = "" } = file;
  const { key = "", content = "" } = (file.appProperties ?? {}) as Record<string, string>;
  return { id, link: webViewLink, key, content, name };
}
