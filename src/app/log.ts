import { asText } from "../workbook/sheetValue";
import { logTab } from "../workbook/tabs/records";
import type { JobReport } from "./jobReport";
import type { WorkbookStore } from "./workbookStore";

/** A moment by the clock of the script's time zone: `23/11/2026 14:05`. */
export function moment(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/**
 * Tells of a job in the Log tab, where there is one, and who did it: as the report signs it, else the
 * address that Google gives. No child is named.
 */
export function logJob(store: WorkbookStore, report: JobReport, now: Date): void {
  const { job, sentences, cells, by = store.who() } = report;
  const done = asText(sentences.join(" "));
  store.append(logTab.name, [asText(moment(now)), job, done, cells, asText(by)]);
}
