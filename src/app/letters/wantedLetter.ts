import { designFor, letterBytes } from "../letterDesigns/letterDesign";
import type { WantedLetter } from "../letterRun/askedLetter";
import type { LetterChild, LetterContext } from "./letterChild";
import { letterFor } from "./letterFor";
import { contentKey, letterKey } from "./letterKeys";
import { letterTitle } from "./letterTitle";

/** A child's letter of this season as a run wants it: its key, and what it is to be, or why it is held. */
export function wantedLetter(child: LetterChild, context: LetterContext): WantedLetter {
  const { season, settings } = context;
  const key = letterKey(identityOf(child), season, settings.academicYear);
  const letter = letterFor(child, context);
  if (letter.state === "held") return { key, letter };
  const { model } = letter;
  const design = designFor(context.designs, model);
  return {
    key,
    letter: {
      state: "ready",
      title: letterTitle(child.pupil, season, settings.academicYear),
      content: contentKey(model, design),
      model,
      bytes: () => letterBytes(model, design),
    },
  };
}

/** The child's UPN; where it is missing or shared, so that the letter is held, the name tells the records apart. */
function identityOf({ pupil, doubt }: LetterChild): string {
  const shared = doubt === "noUpn" || doubt === "sharedUpn";
  return shared ? [pupil.upn, pupil.surname, pupil.firstName].join("|") : pupil.upn;
}
