import type { LetterCounts } from "./api";
import { count } from "./jobReport";
import type { LetterResult } from "./runLetters";

/** How many letters came to what. The counts add up to those asked for. */
export function countLetters(results: readonly LetterResult[]): LetterCounts {
  const ended = (state: LetterResult["state"]) =>
    results.filter((result) => result.state === state).length;
  return {
    asked: results.length,
    made: ended("made"),
    unchanged: ended("unchanged"),
    held: ended("held"),
    failed: ended("failed"),
    waiting: ended("waiting"),
  };
}

/** What a run came to, in sentences for the person who asked for it. */
export function lettersSummary(
  { asked, made, unchanged, held, failed, waiting }: LetterCounts,
  name: string,
): string[] {
  const sentences = [
    `Of ${count(asked, "letter")} for ${name}: ${made} made, ${unchanged} unchanged, ${held} held, ${failed} failed, ${waiting} still to make.`,
  ];
  if (held > 0) sentences.push("The Letters tab says why a letter is held.");
  if (waiting > 0) sentences.push("Run this again, and it carries on where it stopped.");
  return sentences;
}

/** Why letters failed, each reason once. */
export function failures(results: readonly LetterResult[]): string[] {
  return [...new Set(results.flatMap((each) => (each.state === "failed" ? [each.reason] : [])))];
}
