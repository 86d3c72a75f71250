import type { PrintSetsMade } from "../app/api";
import { generatePrintSet, printSetOf } from "../app/printSets/generatePrintSet";
import { runJob } from "./jobs";
import { letterTools } from "./letterJobs";
import { ask, tell } from "./person";

/**
 * How long print sets are begun in one execution. Google ends it at six minutes (Apps Script quotas);
 * the rest is for the document at work and for telling the person.
 */
const menuTime = 4.5 * 60_000;

/** The same for a call of the sidebar, which asks for one class. */
const callTime = 3 * 60_000;

/** The menu's "Generate print set". */
export function askForPrintSet(): void {
  const className = ask(
    "Generate print set",
    "One document with the letters of a class, to be printed. For which class? Type its name, or All for a document for each class.",
  );
  if (className === undefined) return;
  tell(
    runJob(
      "Generate print set",
      () => generatePrintSet(letterTools(), className, menuTime),
      (work) => work(),
    ),
  );
}

/** Makes the print set of a class for the sidebar. */
export function makePrintSet(className: string): PrintSetsMade {
  return printSetOf(letterTools(), className, callTime);
}
