/** What an execution is doing, or has last done, about a letter: the column "Being made" of the Letters tab. */
export type LetterWork =
  | { readonly kind: "none" }
  /** An execution makes the letter and nobody else may, until then. One that has lapsed was never settled. */
  | { readonly kind: "claim"; readonly by: string; readonly until: number }
  /** Settled, from the workbook as it was read at that moment. */
  | {
      readonly kind: "settled";
      readonly read: number;
      /** Drive did not say whether it made one: from then on its list tells whether there are two. */
      readonly lookAgain?: number;
    };

/** How long an execution may keep a letter to itself, in milliseconds. */
export const claimLength = 180_000;

/** An upload is begun only while this much of the claim is left, in milliseconds. */
export const leastOfClaim = 90_000;

/** After this time Drive's list shows what was made, in milliseconds. From knowledge: seconds as a rule. */
export const listingLag = 20_000;

/** Reads the column "Being made". Moments are milliseconds since 1970. Whatever else stands there is nothing. */
export function readWork(text: string): LetterWork {
  const claim = /^by (\S+) until (\S+)$/.exec(text);
  const until = Date.parse(claim?.[2] ?? "");
  if (claim?.[1] && !Number.isNaN(until)) return { kind: "claim", by: claim[1], until };
  const settled = /^as read (\S+?)(?:, look again (\S+))?$/.exec(text);
  const read = Date.parse(settled?.[1] ?? "");
  if (Number.isNaN(read)) return { kind: "none" };
  const lookAgain = Date.parse(settled?.[2] ?? "");
  return { kind: "settled", read, ...(Number.isNaN(lookAgain) ? {} : { lookAgain }) };
}

/** The text of the column "Being made". */
export function workText(work: LetterWork): string {
  const moment = (milliseconds: number) => new Date(milliseconds).toISOString();
  if (work.kind === "none") return "";
  if (work.kind === "claim") return `by ${work.by} until ${moment(work.until)}`;
  const again = work.lookAgain === undefined ? "" : `, look again ${moment(work.lookAgain)}`;
  return `as read ${moment(work.read)}${again}`;
}

/** Whether an execution has the letter to itself now. */
export function isLive(work: LetterWork, now: number): boolean {
  return work.kind === "claim" && work.until > now;
}

/** Who makes a letter: one execution of a run. */
export function claimant(run: string, execution: string): string {
  return `${run}-${execution}`;
}

/** Whether a claim is of this run. */
export function isOfRun(work: LetterWork, run: string): boolean {
  return work.kind === "claim" && work.by.startsWith(`${run}-`);
}
