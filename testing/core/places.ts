import { cellAddress } from "../../src/core/cell";
import type { Finding } from "../../src/core/findings/finding";

/** Where findings are, as people write it: `Pupils!A2`. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ cell }) => `${cell.tab}!${cellAddress(cell)}`);
}

/** The fixes that findings offer, in order; undefined where there is none. */
export function fixes(findings: readonly Finding[]): Finding["fix"][] {
  return findings.map(({ fix }) => fix);
}

/** The sentences of findings, in order. */
export function messages(findings: readonly Finding[]): string[] {
  return findings.map(({ message }) => message);
}
