import { useAllowance } from "../dailyUse";
import { type DriveFile, rootId } from "../drive/driveFiles";
import { InvalidQuery, readQuery } from "../drive/driveQuery";
import { chooseFields } from "../drive/fieldMask";
import { appPropertiesPerFile, appPropertyBytes } from "../limits";
import { AppsScriptError, NotInLocalWorkspace } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { Running } from "../workspace";
import { LocalBlob } from "./blob";
import { answer, resourceOf, usualFields } from "./driveResource";
import { mimeTypes } from "./mimeTypes";

type Schema = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Blob = GoogleAppsScript.Base.Blob;
type Options = Record<string, unknown>;

const nothing = new Uint8Array();

/** Raises what the advanced service makes of an error of the Drive API. */
function fail(method: string, message: string): never {
  throw new AppsScriptError(`API call to drive.files.${method} failed with error: ${message}`);
}

/**
 * Whether the add-on sees a file for the person at the keyboard. The scope `drive.file` shows it
 * what that person made with it, whoever else may open the file in Drive. A file that somebody put
 * into the folder by hand has no owner here, and is seen by all.
 */
const isSeen = ({ workspace }: Running, { owner }: DriveFile): boolean =>
  owner === undefined || owner === workspace.user;

function found(running: Running, method: string, id: string): DriveFile {
  const file = running.workspace.drive.find(id);
  if (file === undefined || !isSeen(running, file)) fail(method, `File not found: ${id}.`);
  return file;
}

function checkFolder(running: Running, method: string, id: string): void {
  if (id !== rootId) found(running, method, id);
  if (!running.workspace.drive.isFolder(id)) fail(method, `File not found: ${id}.`);
}

/** Refuses a write that comes too soon after others of the same person. */
function throttle({ workspace }: Running, method: string): void {
  const { clock, driveWrites, user } = workspace;
  if (driveWrites?.admit(user, clock.elapsed()) === false) {
    fail(method, "User rate limit exceeded.");
  }
}

const known = new Set([
  ...["name", "mimeType", "parents", "appProperties", "properties", "description"],
  ...["starred", "trashed", "writersCanShare"],
]);

const optionsKnown: Readonly<Record<string, readonly string[]>> = {
  create: ["fields", "supportsAllDrives"],
  update: ["fields", "addParents", "removeParents", "supportsAllDrives"],
  copy: ["fields", "supportsAllDrives"],
  get: ["fields", "alt", "supportsAllDrives"],
  list: [
    "q",
    "fields",
    "pageSize",
    "pageToken",
    "orderBy",
    "spaces",
    "corpora",
    "supportsAllDrives",
  ],
  export: ["alt"],
  remove: ["supportsAllDrives"],
};

function checkOptions(method: string, options: Options | undefined): void {
  const unknown = Object.keys(options ?? {}).find((key) => !optionsKnown[method]?.includes(key));
  if (unknown !== undefined)
    throw new NotInLocalWorkspace(`The option ${unknown} of Drive.Files.${method}`);
}

function checkResource(running: Running, method: string, resource: Schema): void {
  const unknown = Object.keys(resource).find((key) => !known.has(key));
  if (unknown !== undefined) throw new NotInLocalWorkspace(`The field ${unknown} of a Drive file`);
  for (const parent of resource.parents ?? []) {
    checkFolder(running, method, parent);
  }
  if ((resource.parents ?? []).length > 1) {
    fail(method, "A file cannot be in more than one folder.");
  }
  const properties = Object.entries(resource.appProperties ?? {});
  if (properties.length > appPropertiesPerFile) {
    fail(method, "The limit of properties for a file has been exceeded.");
  }
  for (const [key, value] of properties) {
    if (typeof value !== "string") fail(method, `Invalid value for appProperties.${key}.`);
    if (Buffer.byteLength(key + value, "utf8") > appPropertyBytes) {
      fail(method, `The size of the property ${key} exceeds ${appPropertyBytes} bytes.`);
    }
  }
}

function checkConversion(running: Running, target: string, blob: LocalBlob): void {
  const source = blob.content.type;
  if (target !== mimeTypes.GOOGLE_DOCS || source === mimeTypes.GOOGLE_DOCS) return;
  if (source !== mimeTypes.MICROSOFT_WORD) {
    throw new NotInLocalWorkspace(`Turning ${source} into a Google Doc`);
  }
  const [first, second] = blob.content.bytes;
  if (first !== 0x50 || second !== 0x4b) fail("create", "Bad Request");
  useAllowance(running.workspace, "filesConverted");
}

const nowOf = ({ workspace }: Running): string => new Date(workspace.clock.now()).toISOString();

/** The parents that are kept: My Drive is the empty list. */
const keptParents = (parents: readonly string[] | undefined): readonly string[] =>
  (parents ?? []).filter((id) => id !== rootId);

/** Files of the advanced Drive service, version 3. */
export class LocalDriveFiles extends appsScriptClass<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>(
  { name: "Drive.Files", declaration: ["apis/drive_v3.d.ts", "FilesCollection"] },
) {
  constructor(private readonly running: Running) {
    super();
  }

  override create(resource: Schema, mediaData?: Blob, optionalArgs?: Options): Schema {
    const { running } = this;
    checkOptions("create", optionalArgs);
    checkResource(running, "create", resource);
    const blob = mediaData as LocalBlob | undefined;
    const mimeType = resource.mimeType ?? blob?.content.type ?? "application/octet-stream";
    throttle(running, "create");
    if (blob !== undefined) checkConversion(running, mimeType, blob);
    if (blob === undefined && mimeType !== mimeTypes.FOLDER) {
      throw new NotInLocalWorkspace("A Drive file without content, unless it is a folder,");
    }
    if (mimeType === mimeTypes.GOOGLE_DOCS) useAllowance(running.workspace, "documentsCreated");
    const file = running.workspace.drive.create(
      {
        name: resource.name ?? blob?.content.name ?? "Untitled",
        mimeType,
        parents: keptParents(resource.parents),
        appProperties: { ...resource.appProperties } as Record<string, string>,
        properties: { ...resource.properties } as Record<string, string>,
        ...(resource.description === undefined ? {} : { description: resource.description }),
        starred: resource.starred === true,
        writersCanShare: resource.writersCanShare !== false,
        owner: running.workspace.user,
      },
      blob?.content.bytes ?? nothing,
      nowOf(running),
    );
    return answer(running.workspace, file, optionalArgs);
  }

  override update(
    resource: Schema,
    fileId: string,
    mediaData?: Blob,
    optionalArgs?: Options,
  ): Schema {
    const { running } = this;
    const { drive } = running.workspace;
    checkOptions("update", optionalArgs);
    const file = found(running, "update", fileId);
    if (resource.parents !== undefined) {
      fail(
        "update",
        "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
      );
    }
    checkResource(running, "update", resource);
    const now = nowOf(running);
    if (mediaData !== undefined) {
      const blob = mediaData as LocalBlob;
      throttle(running, "update");
      checkConversion(running, file.mimeType, blob);
      drive.replaceContent(file, blob.content.bytes, now);
    }
    drive.place(file, resource.name ?? file.name, movedParents(running, file, optionalArgs), now);
    mergeProperties(file, resource);
    if (resource.description !== undefined) file.description = resource.description;
    if (resource.starred !== undefined) file.starred = resource.starred;
    if (resource.writersCanShare !== undefined) file.writersCanShare = resource.writersCanShare;
    if (resource.trashed !== undefined) drive.setTrashed(file, resource.trashed, now);
    return answer(running.workspace, file, optionalArgs);
  }

  override copy(resource: Schema, fileId: string, optionalArgs?: Options): Schema {
    const { running } = this;
    const { drive } = running.workspace;
    checkOptions("copy", optionalArgs);
    checkResource(running, "copy", resource);
    const source = found(running, "copy", fileId);
    if (source.mimeType === mimeTypes.FOLDER)
      fail("copy", "This file cannot be copied by the user.");
    throttle(running, "copy");
    if (source.mimeType === mimeTypes.GOOGLE_DOCS) {
      useAllowance(running.workspace, "documentsCreated");
    }
    const file = drive.create(
      {
        name: resource.name ?? `Copy of ${source.name}`,
        mimeType: source.mimeType,
        parents: resource.parents === undefined ? source.parents : keptParents(resource.parents),
        appProperties: { ...source.appProperties, ...resource.appProperties } as Record<
          string,
          string
        >,
        properties: { ...source.properties, ...resource.properties } as Record<string, string>,
        owner: running.workspace.user,
      },
      drive.content(source) ?? nothing,
      nowOf(running),
    );
    return answer(running.workspace, file, optionalArgs);
  }

  // biome-ignore lint/suspicious/noExplicitAny: declared to give text or a file by its options
  override get(fileId: string, optionalArgs?: Options): any {
    checkOptions("get", optionalArgs);
    const file = found(this.running, "get", fileId);
    if (optionalArgs?.alt !== "media") return answer(this.running.workspace, file, optionalArgs);
    if (file.mimeType.startsWith("application/vnd.google-apps.")) {
      fail(
        "get",
        "Only files with binary content can be directly downloaded. Use Export with Docs Editors files.",
      );
    }
    return contentOf(this.running, file, file.mimeType);
  }

  override list(optionalArgs: Options = {}): FileList {
    checkOptions("list", optionalArgs);
    const { q = "", pageSize = 100, pageToken, orderBy, fields } = optionalArgs;
    const { running } = this;
    const fits = queryOf(String(q));
    const isListed = (file: DriveFile): boolean =>
      isSeen(running, file) && isFindable(running, file) && fits(file);
    const all = ordered(running.workspace.drive.all().filter(isListed), orderBy);
    const size = Math.min(1000, Math.max(1, Number(pageSize)));
    const from = pageToken === undefined ? 0 : Number(String(pageToken).replace("from", ""));
    const page = all.slice(from, from + size);
    const response = {
      kind: "drive#fileList",
      incompleteSearch: false,
      files: page.map((file) => resourceOf(running.workspace, file)),
      ...(from + size < all.length ? { nextPageToken: `from${from + size}` } : {}),
    };
    const usual = `kind,incompleteSearch,nextPageToken,files(${usualFields})`;
    return chooseFields(response, typeof fields === "string" ? fields : usual) as FileList;
  }

  override remove(fileId: string, optionalArgs?: Options): void {
    checkOptions("remove", optionalArgs);
    this.running.workspace.drive.remove(found(this.running, "remove", fileId));
  }

  override export(fileId: string, mimeType: string, optionalArgs?: Options): LocalBlob {
    checkOptions("export", optionalArgs);
    const file = found(this.running, "export", fileId);
    if (file.mimeType !== mimeTypes.GOOGLE_DOCS) {
      fail("export", "Export only supports Docs Editors files.");
    }
    if (mimeType !== mimeTypes.MICROSOFT_WORD) {
      throw new NotInLocalWorkspace(`Exporting a Google Doc as ${mimeType}`);
    }
    return contentOf(this.running, file, mimeType);
  }
}

/** Whether enough time has passed since a file was made for a list to show it. */
function isFindable({ workspace }: Running, { createdTime }: DriveFile): boolean {
  const { findingDelay, clock } = workspace;
  return findingDelay === 0 || Date.parse(createdTime) + findingDelay <= clock.now();
}

function contentOf(running: Running, file: DriveFile, type: string): LocalBlob {
  const bytes = running.workspace.drive.content(file) ?? nothing;
  return new LocalBlob({ bytes: Uint8Array.from(bytes), type, name: file.name });
}

function queryOf(q: string): (file: DriveFile) => boolean {
  if (q.trim() === "") return () => true;
  try {
    return readQuery(q);
  } catch (error) {
    if (error instanceof InvalidQuery) fail("list", "Invalid Value");
    throw error;
  }
}

function ordered(files: DriveFile[], orderBy: unknown): DriveFile[] {
  if (orderBy === undefined) return files;
  const [field = "", direction] = String(orderBy).split(" ");
  const names = ["name", "createdTime", "modifiedTime"] as const;
  const key = names.find((name) => name === field);
  if (key === undefined) throw new NotInLocalWorkspace(`Ordering Drive files by ${field}`);
  const sorted = [...files].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
  return direction === "desc" ? sorted.reverse() : sorted;
}

function movedParents(
  running: Running,
  file: DriveFile,
  options: Options | undefined,
): readonly string[] {
  const split = (value: unknown): string[] =>
    typeof value === "string" ? value.split(",").map((id) => id.trim()) : [];
  const added = split(options?.addParents);
  const removed = split(options?.removeParents);
  for (const id of added) {
    checkFolder(running, "update", id);
  }
  const left = file.parents.filter((id) => !removed.includes(id));
  return keptParents(added.length > 0 ? added : left);
}

/** Properties are merged; one set to null is taken away. */
function mergeProperties(file: DriveFile, resource: Schema): void {
  const merge = (
    present: Readonly<Record<string, string>>,
    given: object | undefined,
  ): Record<string, string> =>
    Object.fromEntries(
      Object.entries({ ...present, ...given }).filter(([, value]) => value !== null),
    ) as Record<string, string>;
  file.appProperties = merge(file.appProperties, resource.appProperties);
  file.properties = merge(file.properties, resource.properties);
}

/** The advanced Drive service. Only its files are here. */
export class LocalDrive extends appsScriptClass<{
  readonly Files: LocalDriveFiles;
}>({
  name: "Drive",
  declaration: ["", ""],
  properties: ["Files"],
}) {
  override readonly Files: LocalDriveFiles;
  constructor(running: Running) {
    super();
    this.Files = new LocalDriveFiles(running);
  }
}
