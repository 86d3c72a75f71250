import type { LetterModel } from "../../src/documents/letter/letterModel";
import { checkTemplate } from "../../src/documents/template/checkTemplate";
import {
  type CompiledTemplate,
  compileTemplate,
} from "../../src/documents/template/compileTemplate";
import { letterValues } from "../../src/documents/template/templateValues";
import { type ReadDocx, readDocx } from "../../src/documents/testing/readDocx";
import { sampleLetter } from "../../src/documents/testing/sampleLetter";

/** A template that nothing is wrong with, ready to be filled. */
export function readyTemplate(bytes: Uint8Array): CompiledTemplate {
  const { file, findings } = checkTemplate(bytes, "letter");
  if (!file) throw new Error(findings.map(({ sentence }) => sentence).join("\n"));
  return compileTemplate(file, "letter");
}

/** The letter that a template gives, with the sample letter's words but for those given. */
export function filledLetter(bytes: Uint8Array, words: Partial<LetterModel> = {}): ReadDocx {
  return readDocx(readyTemplate(bytes).fill(letterValues({ ...sampleLetter, ...words })));
}

/** The lines of the letter's text, each trimmed, as they stand: an empty paragraph is an empty line. */
export function linesOf({ text }: Pick<ReadDocx, "text">): string[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.trim());
}
