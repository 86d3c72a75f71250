/** Letters that a UPN may hold, in the order of their value: no I, O or S. */
const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** What a text is, read as a Unique Pupil Number. */
export type UpnReading =
  | { readonly kind: "permanent" | "temporary"; readonly upn: string }
  | { readonly kind: "wrongCheckLetter"; readonly upn: string; readonly shouldBe: string }
  | { readonly kind: "notAUpn"; readonly typed: string };

/**
 * Reads a Unique Pupil Number: a check letter, three digits of the local authority, four of the
 * school, two of the year of issue and a serial of three, of which the last is a letter in a
 * temporary number. Spaces and lower case are forgiven. Any local authority is accepted, since a
 * pupil keeps a number issued elsewhere.
 *
 * Source: the UPN data standard, version 2.0 (GovTalk); weights 2 to 13, modulo 23.
 */
export function readUpn(text: string): UpnReading {
  const typed = text.trim();
  const upn = typed.replace(/\s+/g, "").toUpperCase();
  if (!/^[A-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) return { kind: "notAUpn", typed };
  const letter = checkLetter(upn.slice(1));
  if (upn[0] !== letter) {
    return { kind: "wrongCheckLetter", upn, shouldBe: letter + upn.slice(1) };
  }
  return { kind: /\d$/.test(upn) ? "permanent" : "temporary", upn };
}

/** The check letter for the twelve characters after it. */
export function checkLetter(rest: string): string {
  let sum = 0;
  for (let index = 0; index < rest.length; index += 1) {
    const character = rest.charAt(index);
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    sum += value * (index + 2);
  }
  return letters.charAt(sum % 23);
}
