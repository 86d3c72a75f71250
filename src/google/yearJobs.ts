import type { Changed, YearPreview, YearRequest } from "../app/api";
import { SidebarProblem } from "../app/sidebar/sidebarProblem";
import { bothUndoStores } from "../app/year/bothUndoStores";
import { unfinishedRecord, unfinishedSentence } from "../app/year/lastingRecords";
import { yearJobNames } from "../app/year/planYear";
import { previewYear, type YearChanging } from "../app/year/previewYear";
import { runYear } from "../app/year/runYear";
import { ask, confirm, tell } from "./person";
import { openPointProtection } from "./pointProtection";
import { openRecordTab } from "./recordTab";
import { openWorkbook } from "./sheetWorkbook";
import { reply, replyAlone } from "./sidebarReply";
import { tabsClosedHere } from "./tabsClosedHere";
import { openUndoCache } from "./undoCache";

/** What can be undone: for days what the workbook keeps, for hours what the cache keeps. */
export function openUndo() {
  return bothUndoStores(openUndoCache(), openRecordTab());
}

/** What a job of the school year works with. */
export function yearChanging(): YearChanging {
  const records = openRecordTab();
  return {
    store: openWorkbook(),
    undo: bothUndoStores(openUndoCache(), records),
    now: new Date(),
    records,
    protection: openPointProtection(),
    random: Math.random,
    closedHere: tabsClosedHere,
  };
}

/** Lets nothing else be changed while a job of the school year has not finished. */
export function refuseWhileUnfinished(): void {
  const unfinished = unfinishedRecord(openRecordTab());
  if (unfinished) throw new SidebarProblem(unfinishedSentence(unfinished));
}

/** The menu's "Start a new year": as proposed. The sidebar lets every class and child be changed. */
export function askForNewYear(): void {
  confirmAndRun({ job: "newYear", classes: {}, children: {} });
}

/** The menu's "Archive leavers". */
export function askForLeavers(): void {
  confirmAndRun({ job: "archiveLeavers" });
}

/** The menu's "Anonymise a cohort". */
export function askForCohort(): void {
  const year = ask(
    yearJobNames.anonymise,
    "Which cohort? Type the academic year in which it left, such as 2024/25.",
  );
  if (year !== undefined) confirmAndRun({ job: "anonymise", year: year.trim() });
}

/** Shows what would happen, and does it only when the person has said so. */
function confirmAndRun(request: YearRequest): void {
  const job = yearJobNames[request.job];
  const shown = reply(() => previewYear(yearChanging(), request));
  if (!shown.ok) {
    tell({ job, sentences: [shown.problem.message], cells: 0 });
    return;
  }
  const { plan, stops, unfinished } = shown.value;
  if (unfinished || stops.length > 0 || plan === "") {
    const begun = unfinished && { ...unfinished, when: "", state: "begun" as const, made: [] };
    tell({ job, sentences: begun ? [unfinishedSentence(begun)] : stops, cells: 0 });
    return;
  }
  if (!confirm(job, previewText(shown.value))) return;
  const done = replyAlone((): Changed => runYear(yearChanging(), { ...request, plan }));
  tell({ job, sentences: [done.ok ? done.value.sentence : done.problem.message], cells: 0 });
}

function previewText({ title, counts, classes, notes }: YearPreview): string {
  return [
    `${title}. Nothing has been changed yet.`,
    counts.map(({ label, count }) => `${label}: ${count}`).join("\n"),
    ...(classes.length > 0
      ? [
          classes
            .map(
              ({ className, yearGroup, children, becomes }) =>
                `${className} (${yearGroup}, ${children}) → ${becomes || "no class yet"}`,
            )
            .join("\n"),
          "To choose other classes, or for single children, press Cancel and use the sidebar: Set-up, The school year.",
        ]
      : []),
    ...notes,
    "Do this now?",
  ].join("\n\n");
}
