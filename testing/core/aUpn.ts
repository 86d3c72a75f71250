import { checkLetter } from "../../src/core/pupils/upn";

/** A valid UPN of the fictitious school 838 9999, a different one for each number from 0 to 999. */
export function aUpn(number: number): string {
  const rest = `838999926${String(number).padStart(3, "0")}`;
  return checkLetter(rest) + rest;
}
