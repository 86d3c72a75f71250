import { base64Bytes } from "../../documents/runtime/base64";
import { starterTemplate } from "../../documents/template/starterTemplate";
import type { EditedLetter } from "../api";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { WorkbookStore } from "../workbookStore";
import { openDesigns } from "./openDesigns";
import { templateKind, templateKinds } from "./templateKind";
import type { TemplateStore } from "./templateStore";

/**
 * Edit the letter: the document of a school's own letter in this person's Drive, made if there is
 * none. It is made from the letter in use, whoever put it there, else from the built-in one. Nothing
 * changes in the letters until the document is put in use.
 */
export function editDesign(
  store: WorkbookStore,
  drive: TemplateStore,
  asked: string,
  now: Date,
): EditedLetter {
  const kind = templateKind(asked);
  if (!kind) {
    const titles = Object.values(templateKinds).map(({ title }) => title);
    throw new SidebarProblem(`There is no letter ‘${asked}’. Choose one of: ${titles.join(", ")}.`);
  }
  const { title, use } = templateKinds[kind];
  const { kept, settings } = openDesigns(store, now);
  const standing = kept.get(kind);
  const own = drive.templates().filter((document) => document.kind === kind);
  const document = own.find(({ id }) => id === standing?.documentId) ?? own[0];
  if (document) {
    return {
      sentence: `${title}: its document is in your Drive. ${whatNext}`,
      link: document.link,
    };
  }
  const bytes =
    standing?.text === undefined
      ? starterTemplate({
          use,
          schoolName: settings.schoolName || "Our school",
          keyStageTargets: settings.keyStageTargetInLetters,
        })
      : base64Bytes(standing.text);
  const made = drive.createTemplate(kind, `${title} – template`, bytes);
  const from =
    standing === undefined
      ? "made from the built-in letter"
      : "a copy of the letter in use, since its own document is in somebody else’s Drive";
  return {
    sentence: `${title}: the document is in your Drive, ${from}. ${whatNext}`,
    link: made.link,
  };
}

const whatNext =
  "Edit it like any other document, then choose Use this letter in the sidebar, under Letters. Until then letters stay as they are.";
