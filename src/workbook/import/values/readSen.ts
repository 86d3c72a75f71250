import type { SenProvision } from "../../../core/pupils/pupil";

/**
 * Reads provision for special educational needs from a code or its words: `N` or `No Special
 * Educational Need`, `K` or `SEN Support`, `E` or `EHCP`, alone or together (`K - SEN Support`).
 * Codes of before 2015 (A, P, S) are not read: what took their place is the SENCO's to say.
 *
 * Source: DfE school census, SEN provision codes N, K and E.
 */
export function readSen(text: string): SenProvision | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.,'’]/g, "");
  const [, code] = /^([nke])(?:\s*[-–:=(]|$)/.exec(plain) ?? [];
  if (code !== undefined) return code.toUpperCase() as SenProvision;
  if (
    /^(ehcp?|ehc plan|education,? health (and|&) care( \(?ehc\)?)? plan( \(?ehcp?\)?)?)$/.test(
      plain,
    )
  )
    return "E";
  if (/^(sen|send) support$|^sen \(?without an ehc plan\)?$/.test(plain)) return "K";
  return /^(none|no sen|no send|no (identified )?special educational needs?|no sen provision|not? on (the )?sen register)$/.test(
    plain,
  )
    ? "N"
    : undefined;
}
