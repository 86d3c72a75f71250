import { relative, sep } from "node:path";
import type { DriveFiles } from "./drive/driveFiles";
import type { LocalWorkbook } from "./workbook/localWorkbook";

/** Where the workbook's file and the Drive folder lie. */
export interface Whereabouts {
  /** The folder that the workbook is in. */
  readonly workbookFolder: string;
  readonly driveFolder: string;
}

const googleLink = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;
const googleId = /^https:\/\/docs\.google\.com\/document\/d\/(\w+)\/edit$/;

function changeLinks(workbook: LocalWorkbook, change: (link: string) => string | undefined): void {
  for (const sheet of workbook.sheets()) {
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: false }, (cell) => {
        const { value } = cell;
        if (typeof value !== "object" || value === null || !("hyperlink" in value)) return;
        const link = change(value.hyperlink);
        if (link !== undefined) cell.value = { ...value, hyperlink: link };
      });
    });
  }
}

function pathsById(
  drive: DriveFiles,
  { workbookFolder, driveFolder }: Whereabouts,
): Map<string, string> {
  const folder = relative(workbookFolder, driveFolder).split(sep).join("/");
  return new Map(drive.all().map(({ id, path }) => [id, encodeURI(`${folder}/${path}`)]));
}

/**
 * Lets links to documents lead to their files, as long as a workbook is being saved, so that whoever
 * opens it can follow them without Google. @returns How to put the links back.
 */
export function linkToFiles(
  workbook: LocalWorkbook,
  drive: DriveFiles,
  where: Whereabouts,
): () => void {
  const paths = pathsById(drive, where);
  changeLinks(workbook, (link) => paths.get(googleId.exec(link)?.[1] ?? ""));
  return () => linkToGoogle(workbook, drive, where);
}

/** Lets links to files of Drive be links to documents again, as scripts know them. */
export function linkToGoogle(workbook: LocalWorkbook, drive: DriveFiles, where: Whereabouts): void {
  const ids = new Map([...pathsById(drive, where)].map(([id, path]) => [path, id]));
  changeLinks(workbook, (link) => {
    const id = ids.get(link) ?? ids.get(encodeURI(link));
    return id === undefined ? undefined : googleLink(id);
  });
}
