import { lettersToDocx } from "../../documents/letter/letterToDocx";
import { closeDocx } from "../../documents/template/docxFile";
import { joinLetters } from "../../documents/template/printSet/joinLetters";
import { whyNotJoined } from "../../documents/template/printSet/whyNotJoined";
import { letterValues } from "../../documents/template/templateValues";
import { compiledDesign } from "../letterDesigns/compiledDesign";
import type { PrintSetPart } from "./printSetParts";

/** Why a document of a print set cannot be made, as a sentence with what to do; nothing where it can. */
export function whyNoPrintSet({ letters }: PrintSetPart): string | undefined {
  const design = letters[0]?.design;
  return design?.kind === "template"
    ? whyNotJoined(compiledDesign(design, "letter").file)
    : undefined;
}

/** A document of a print set as the bytes of a `.docx` file: each letter on its own pages, as often as it is wanted. */
export function printSetBytes({ letters, emptyBacks }: PrintSetPart): Uint8Array {
  const design = letters[0]?.design;
  if (design?.kind !== "template") {
    const models = letters.flatMap(({ letter, copies }) => Array(copies).fill(letter.model));
    return lettersToDocx(models, { emptyBacks });
  }
  const { fillFile } = compiledDesign(design, "letter");
  const filled = letters.flatMap(({ letter, copies }) =>
    Array(copies).fill(fillFile(letterValues(letter.model))),
  );
  return closeDocx(joinLetters(filled));
}
