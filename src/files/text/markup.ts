import { Refusal } from "../refusal";

/** Whether a text begins as XML does, of whatever kind. */
export function isXml(beginning: string): boolean {
  return /^\s*<(?:\?xml|!|[A-Za-z_][\w.:-]*[\s/>])/.test(beginning);
}

/** Refuses a web page, which is what many systems save under the name of .xls. */
export function refuseWebPage(beginning: string): void {
  if (!/^\s*<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(beginning)) return;
  throw new Refusal(
    "This is a web page, though its name may end with .xls. Open it in Excel and save it as .xlsx or .csv.",
  );
}
