/** A name for comparing: lower case, letters alone, without accents, so `Zoë` equals `ZOE`. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");
}

/** The words of a text for comparing, each as a plain name; single letters are left out. */
export function plainWords(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/[^\p{L}\p{M}]+/u)
    .map(plainName)
    .filter((word) => word.length > 1);
}
