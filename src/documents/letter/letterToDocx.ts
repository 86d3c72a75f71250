import type { Paragraph, Table } from "../word/docx";
import { newPage } from "../word/exactGap";
import { newDocument } from "../word/newDocument";
import { packDocument } from "../word/packDocument";
import { fitLetter } from "./fitLetter";
import { MARGINS } from "./letterLook";
import type { LetterModel } from "./letterModel";
import { letterParts } from "./letterParts";
import { partToDocx } from "./partToDocx";
import { withSlipInOnePiece } from "./withSlipInOnePiece";

/**
 * One letter as the bytes of a `.docx` file of one A4 page, or of more in large print or two languages (see
 * `fitLetter`). The same model
 * always gives the same bytes. The file's properties name the school and not the child.
 */
export function letterToDocx(model: LetterModel): Uint8Array {
  return lettersToDocx([model]);
}

/**
 * Letters to print, each on a new page, in their order. One file then holds several families'
 * letters: right for a print run by the school office, never for sending. With `emptyBacks` an empty
 * page follows each, so that letters of one page can be printed on both sides of the paper. Throws a
 * `RangeError` where there are no letters.
 */
export function lettersToDocx(
  models: readonly LetterModel[],
  { emptyBacks = false }: { readonly emptyBacks?: boolean } = {},
): Uint8Array {
  const first = models[0];
  if (!first) throw new RangeError("There are no letters to write.");
  return packDocument(
    newDocument({
      title: models.length === 1 ? "Letter to parents and carers" : "Letters to parents and carers",
      schoolName: first.schoolName,
      bodySize: 11,
      margins: MARGINS,
      children: models.flatMap((model, i) => [
        ...(i > 0 ? [...(emptyBacks ? [newPage()] : []), newPage()] : []),
        ...letter(model),
      ]),
    }),
  );
}

function letter(model: LetterModel): (Paragraph | Table)[] {
  const fitted = fitLetter(model);
  return withSlipInOnePiece(letterParts(fitted.model), fitted.size)
    .map((part) =>
      part.kind === "gap" && part.stretches ? { ...part, points: fitted.spare } : part,
    )
    .flatMap((part) => partToDocx(part, fitted.size));
}
