import type {
  DocumentStore,
  NewDocument,
  StoredDocument,
  TemplateDocument,
} from "../app/documentStore";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const docType = "application/vnd.google-apps.document";
const folderType = "application/vnd.google-apps.folder";
const fields = "id,webViewLink,appProperties";

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** The person's Drive, as far as the scope `drive.file` lets the add-on see it. */
export function openDrive(): DocumentStore {
  return { folder, list, create, replace, templates, createTemplate, exportDocx };
}

function files() {
  const found = typeof Drive === "undefined" ? undefined : Drive?.Files;
  if (!found) throw new Error("The Drive service is not switched on for this script.");
  return found;
}

function folder(name: string): string {
  const query = `name = '${name.replace(/['\\]/g, "\\$&")}' and mimeType = '${folderType}' and trashed = false`;
  const found = files().list({ q: query, pageSize: 1, fields: "files(id)" }).files?.[0];
  const made = found ?? files().create({ name, mimeType: folderType });
  return made.id ?? "";
}

/** Where a person opens a folder of Drive. */
export function folderAddress(id: string): string {
  return `https://drive.google.com/drive/folders/${id}`;
}

function list(folderId: string): StoredDocument[] {
  const query = `'${folderId}' in parents and mimeType = '${docType}' and trashed = false`;
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
  const resource = { ...metadata(document), mimeType: docType, parents: [document.folder] };
  return toDocument(files().create(resource, blobOf(document), { fields }));
}

function replace(id: string, document: NewDocument): StoredDocument {
  return toDocument(files().update(metadata(document), id, blobOf(document), { fields }));
}

function metadata({ name, key, content }: NewDocument): DriveFile {
  return { name, appProperties: { key, content } } as DriveFile;
}

const templateUse = "letter template";
const templateFields = "id,webViewLink,appProperties,modifiedTime";

function templates(): TemplateDocument[] {
  const query = `appProperties has { key='use' and value='${templateUse}' } and mimeType = '${docType}' and trashed = false`;
  const found = files().list({ q: query, pageSize: 100, fields: `files(${templateFields})` });
  return (found.files ?? []).map(toTemplate);
}

function createTemplate(kind: string, name: string, bytes: Uint8Array): TemplateDocument {
  const resource = { name, mimeType: docType, appProperties: { use: templateUse, kind } };
  const blob = blobOf({ name, bytes });
  return toTemplate(files().create(resource as DriveFile, blob, { fields: templateFields }));
}

/** The service's export as it is called: Google's declarations know neither its options nor its blob. */
interface Exporting {
  readonly export: (
    id: string,
    type: string,
    options: { readonly alt: "media" },
  ) => GoogleAppsScript.Base.Blob;
}

function exportDocx(id: string): Uint8Array {
  const exporting = files() as unknown as Exporting;
  return Uint8Array.from(exporting.export(id, docxType, { alt: "media" }).getBytes());
}

function toTemplate({ id = "", webViewLink = "", appProperties, modifiedTime = "" }: DriveFile) {
  const { kind = "" } = (appProperties ?? {}) as Record<string, string>;
  return { id, link: webViewLink, kind, edited: String(modifiedTime) };
}

/** Apps Script takes bytes as a plain array of signed numbers. */
function blobOf({ bytes, name }: Pick<NewDocument, "bytes" | "name">): GoogleAppsScript.Base.Blob {
  const signed = Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  return Utilities.newBlob(signed, docxType, `${name}.docx`);
}

function toDocument({ id = "", webViewLink = "", appProperties }: DriveFile): StoredDocument {
  const properties = (appProperties ?? {}) as Record<string, string>;
  return { id, link: webViewLink, key: properties.key ?? "", content: properties.content ?? "" };
}
