import type { JobReport } from "../app/jobReport";

/** Tells the person at the keyboard what a job did. */
export function tell(report: JobReport): void {
  const { job, sentences, link } = report;
  const text = [...sentences, ...(link ? [`Open it: ${link}`] : [])].join("\n\n");
  const ui = SpreadsheetApp.getUi();
  ui.alert(job, text, ui.ButtonSet.OK);
}

/** Asks the person for a line of text; nothing where they changed their mind. */
export function ask(title: string, question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
}

/** Asks the person to agree to what is told. */
export function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
