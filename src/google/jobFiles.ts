import type { JobFiles, LetterJob, StoredJob } from "../app/letterRun/unattended/letterJob";
import { files, quoted } from "./driveDocuments";

const jobType = "application/json";

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** What tells these files from every other of the add-on's. */
const kind = "letters to make";

/** The files in which a person's unattended runs of letters are kept. */
export function openJobFiles(): JobFiles {
  return {
    list: () => {
      const query = `appProperties has { key='kind' and value='${quoted(kind)}' } and trashed = false`;
      const found = files().list({ q: query, pageSize: 100, fields: "files(id,appProperties)" });
      return (found.files ?? []).map(toJob);
    },
    read: (id) => JSON.parse(textOf(files().get(id, { alt: "media" }))) as LetterJob,
    make: (job) => {
      const { run, folder } = job;
      const resource = {
        name: "Letters to be made unattended (Pupil Targets)",
        mimeType: jobType,
        parents: [folder],
        writersCanShare: false,
        appProperties: { kind, run },
      } as DriveFile;
      files().create(resource, blobOf(job));
    },
    write: (id, job) => void files().update({}, id, blobOf(job)),
    trash: (id) => void files().update({ trashed: true }, id),
  };
}

function toJob({ id = "", appProperties }: DriveFile): StoredJob {
  return { id, run: ((appProperties ?? {}) as Record<string, string>).run ?? "" };
}

function blobOf(job: LetterJob): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(JSON.stringify(job), jobType, "letters.json");
}

/** A file's text: the advanced service is declared to give it in several forms. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  const blob = content as { readonly getDataAsString?: () => string };
  return blob.getDataAsString ? blob.getDataAsString() : JSON.stringify(content);
}
