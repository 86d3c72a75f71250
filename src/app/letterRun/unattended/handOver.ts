import { designToJson } from "../../letterDesigns/letterDesign";
import { claimLetters } from "../claimLetters";
import { type BegunRun, type LetterTools, turnsOf } from "../letterRuns";
import type { Alarm, JobFiles } from "./letterJob";
import { unattended, unattendedFor } from "./letterJob";

/**
 * Hands the letters of a run that wait to an unattended run: it claims them, so that nobody else
 * makes them, and keeps what each says in a file. Gives how many, and how often it will be at work.
 */
export function handOver(
  tools: LetterTools,
  jobs: JobFiles,
  alarm: Alarm,
  { run, folder, prepared }: BegunRun,
): { readonly letters: number; readonly every: "minute" | "hour" } | undefined {
  const { asked, read, group, name, context } = prepared;
  const claimed = turnsOf(tools, prepared).take((record) => {
    const view = { run, read, now: tools.clock.now() };
    const everything = asked.length;
    const claim = claimLetters(asked, record, view, unattended, everything, unattendedFor);
    return { updates: claim.updates, result: claim };
  });
  if (!claimed) return undefined;
  const letters = claimed.letters.flatMap(({ asked: { wanted }, before }) => {
    const { key, letter } = wanted;
    if (letter.state === "held") return [];
    const { title, content, model } = letter;
    return [{ key, title, content, model, documentId: before?.documentId ?? "" }];
  });
  const until = claimed.until;
  if (letters.length > 0) {
    const designs = designToJson(context.designs);
    jobs.make({ run, folder, group, name, until, designs, letters, failed: {}, done: false });
  }
  return { letters: letters.length, every: letters.length > 0 ? alarm.set() : "minute" };
}
