import { shorten } from "../../documents/text/shorten";

/**
 * The lines of a cell: one per line or semicolon, without bullets and numbers in front. Lines
 * without a letter or digit are left out.
 */
export function typedLines(text: string): string[] {
  return text
    .split(/[\r\n;]+/)
    .map((line) => line.replace(/\s+/g, " ").replace(/^\s*(?:[-–—•·*▪►]+|\(?\d{1,2}[.)])\s*/, ""))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/**
 * A line as a sentence: a capital at its start and a full stop at its end where there is none. At
 * most `limit` characters, cut at the end of a sentence or word.
 */
export function asSentence(line: string, limit: number): string {
  const capital = line.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => {
      return before + letter.toUpperCase();
    },
  );
  const ended = /[.!?…][’”"')\]]*$/.test(capital) ? capital : `${capital.replace(/[,:\s]+$/, "")}.`;
  return shorten(ended, limit);
}
