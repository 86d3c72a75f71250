import type { TemplateDocument, TemplateStore } from "../app/letterDesigns/templateStore";
import { blobOf, type DriveFile, docType, docxType, files } from "./driveDocuments";

/** The documents of the school's own letters in the person's Drive. */
export function openTemplates(): TemplateStore {
  return { templates, createTemplate, exportDocx };
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
