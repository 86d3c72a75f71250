import type { Reply } from "../../src/app/api";
import type { Server } from "../server";
import type { TableReader } from "./fileReading";

/** Where the script puts itself. */
type ReadingPage = Window & { readonly pupilTargetsFiles?: TableReader };

/** The script that reads files. It is fetched the first time it is asked for, and then stays. */
export async function loadFileReader(server: Server): Promise<Reply<TableReader>> {
  const page = window as ReadingPage;
  if (page.pupilTargetsFiles === undefined) {
    const reply = await server.apiFileReader();
    if (!reply.ok) return reply;
    runScript(reply.value);
  }
  const value = page.pupilTargetsFiles;
  return value ? { ok: true, value } : { ok: false, problem: notStarted };
}

/** The script comes as a page, since Apps Script holds nothing else. */
function runScript(html: string): void {
  const held = new DOMParser().parseFromString(html, "text/html").querySelector("script");
  const script = document.createElement("script");
  script.textContent = held?.textContent ?? "";
  document.head.append(script);
}

const notStarted = {
  message:
    "This browser did not start the part that reads files. Close this page, open it again from the Sheet and choose the file once more.",
  retriable: false,
} as const;
