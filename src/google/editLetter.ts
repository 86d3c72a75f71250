import { editDesign } from "../app/letterDesigns/editDesign";
import { templateKinds } from "../app/letterDesigns/templateKind";
import { ask, tell } from "./person";
import { openWorkbook } from "./sheetWorkbook";
import { replyAlone } from "./sidebarReply";
import { openTemplates } from "./templateDocuments";

const job = "Edit the letter";

/** The menu's "Edit the letter". */
export function askForLetterToEdit(): void {
  const titles = Object.values(templateKinds).map(({ title }) => title);
  const typed = ask(
    job,
    `Which one? Type one of: ${titles.join(", ")}. Leave it empty for every letter.`,
  );
  if (typed === undefined) return;
  const kind = typed.trim() === "" ? "all" : typed;
  const answer = replyAlone(() => editDesign(openWorkbook(), openTemplates(), kind, new Date()));
  if (answer.ok)
    tell({ job, sentences: [answer.value.sentence], cells: 0, link: answer.value.link });
  else tell({ job, sentences: [answer.problem.message], cells: 0 });
}
