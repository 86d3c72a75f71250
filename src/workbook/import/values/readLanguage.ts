/** Languages of the school census that are named in words by some systems, with their codes. */
const codes: Readonly<Record<string, string>> = {
  english: "ENG",
  "believed to be english": "ENB",
  "believed english": "ENB",
  "other than english": "OTH",
  "believed to be other than english": "OTB",
  "believed other than english": "OTB",
  refused: "REF",
  "information not obtained": "NOT",
  "not obtained": "NOT",
};

/**
 * A first language as the workbook keeps it: a DfE code in capitals (`pol`, `Polish (POL)`, `POL -
 * Polish`), English and its like by their codes, and any other language as the file names it.
 */
export function readLanguage(text: string): string {
  const plain = text.trim().replace(/\s+/g, " ");
  const [, before, inBrackets] =
    /^([A-Za-z]{3,4})(?:\s*[-–:]\s*.+)?$|\(([A-Z]{3,4})\)$/.exec(plain) ?? [];
  const code = codes[plain.toLowerCase()] ?? inBrackets ?? before;
  return code === undefined || (code === before && isWord(before)) ? plain : code.toUpperCase();
}

/** Four letters in small ones are a language's name: `Urdu`, `Thai`. */
function isWord(text: string): boolean {
  return text.length === 4 && text !== text.toUpperCase();
}
