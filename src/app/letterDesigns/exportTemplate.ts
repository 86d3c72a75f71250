import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { TemplateStore } from "./templateStore";

/** A template's document as it stands now, as the bytes of a `.docx` file. */
export function exportTemplate(drive: TemplateStore, id: string): Uint8Array {
  try {
    return drive.exportDocx(id);
  } catch (error) {
    // Drive exports documents of at most 10 MB (Drive API, "Export MIME types", exportSizeLimitExceeded).
    if (error instanceof Error && /too large|exportSizeLimit/i.test(error.message)) {
      throw new SidebarProblem(
        "The document is too large for Drive to give out, more than 10 MB: its pictures have to be much smaller. A logo 600 pixels wide is enough for print.",
      );
    }
    throw error;
  }
}
