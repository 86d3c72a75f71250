import { designFor, type LetterDesign } from "../letterDesigns/letterDesign";
import type { WantedLetter } from "../letterRun/askedLetter";
import { type LetterRow, readLetterRecord } from "../letterRun/letterRecord";
import type { PreparedLetters } from "../letterRun/prepareLetters";
import { isReleased } from "../letterRun/releaseLetters";
import { classOf } from "../letters/letterChild";

/** A letter that is printed. */
export interface PrintedLetter {
  readonly letter: Extract<WantedLetter["letter"], { readonly state: "ready" }>;
  readonly design: LetterDesign;
  /** 1 or 2: as Letter copies on the Pupils tab says; 1 where it says nothing. */
  readonly copies: number;
}

/** The letters of a class, as far as they may be printed. */
export interface ClassLetters {
  readonly className: string;
  readonly printed: readonly PrintedLetter[];
  /** Letters that are held: they are in no print set. */
  readonly held: number;
  /** Letters that the head has not released as they read now. */
  readonly unreleased: number;
}

/** The letters of each class, in the order of print. */
export function printSetLetters(prepared: PreparedLetters): ClassLetters[] {
  const { rows } = readLetterRecord(prepared.letters);
  const names = [...new Set(prepared.children.map(classOf))];
  return names.map((className) => classLetters(className, prepared, rows));
}

function classLetters(
  className: string,
  { children, asked, needRelease, context }: PreparedLetters,
  rows: ReadonlyMap<string, LetterRow>,
): ClassLetters {
  const printed: PrintedLetter[] = [];
  let held = 0;
  let unreleased = 0;
  for (const [index, child] of children.entries()) {
    const wanted = asked[index]?.wanted;
    if (!wanted || classOf(child) !== className) continue;
    const { letter } = wanted;
    const row = rows.get(wanted.key);
    if (letter.state === "held") held += 1;
    else if (needRelease && !(row && isReleased(row, wanted))) unreleased += 1;
    else {
      const copies = child.pupil.letterCopies ?? 1;
      printed.push({ letter, design: designFor(context.designs, letter.model), copies });
    }
  }
  return { className, printed, held, unreleased };
}
