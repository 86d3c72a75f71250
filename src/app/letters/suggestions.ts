import { bandNames } from "../../core/band";
import type { Subject } from "../../core/subject";
import type { PhraseUse } from "../../workbook/phrases/phrase";
import type { PhraseChooser } from "./phraseChooser";
import type { Standing } from "./strengthOrder";
import { subjectOfText } from "./subjectOfText";
import { mostHelp, mostLines, type TypedTexts } from "./typedTexts";

/** What a letter says of strengths, next steps and help at home. */
export interface Suggestions {
  readonly strengths: readonly string[];
  readonly nextSteps: readonly string[];
  readonly helpAtHome: readonly string[];
}

/**
 * A letter's strengths, next steps and help at home. What the teacher typed goes first. Else the
 * strengths are of the two strongest subjects, and the next steps of the weakest, shared with
 * another only where both are level. Help at home then goes with the subjects of the next steps:
 * two ideas for one subject, three for two.
 */
export function suggestions(
  typed: TypedTexts,
  strongest: readonly Standing[],
  words: PhraseChooser,
): Suggestions {
  const weakest = weakestSubjects(strongest);
  const typedSubjects = typed.nextSteps.map(subjectOfText);
  const helped = typed.nextSteps.length === 0 ? weakest : named(typedSubjects, strongest, weakest);
  return {
    strengths:
      typed.strengths.length > 0
        ? typed.strengths
        : inTurn(words, "Strength", strongest.slice(0, mostLines), mostLines),
    nextSteps:
      typed.nextSteps.length > 0
        ? typed.nextSteps
        : inTurn(words, "Next step", weakest, mostLines).map(childSays),
    helpAtHome:
      typed.helpAtHome.length > 0
        ? typed.helpAtHome
        : inTurn(words, "Help at home", helped, helped.length > 1 ? mostHelp : 2),
  };
}

/** The weakest subject, and one that is level with it. */
function weakestSubjects(strongest: readonly Standing[]): Standing[] {
  const weakestFirst = [...strongest].reverse();
  return weakestFirst.filter(({ band }) => band === weakestFirst[0]?.band).slice(0, mostLines);
}

/** The subjects that the teacher's lines are about; where none tells, the weakest. */
function named(
  subjects: readonly (Subject | undefined)[],
  strongest: readonly Standing[],
  weakest: readonly Standing[],
): readonly Standing[] {
  const found = strongest.filter(({ subject }) => subjects.includes(subject));
  return found.length > 0 ? found : weakest;
}

/** Phrases of each subject in turn, until there are `count` or no more. */
function inTurn(
  words: PhraseChooser,
  use: PhraseUse,
  standings: readonly Standing[],
  count: number,
): string[] {
  const chosen: string[] = [];
  for (let round = 0; round < count && chosen.length < count; round += 1) {
    for (const { subject, band } of standings) {
      if (chosen.length === count) break;
      chosen.push(...words.choose({ use, subject, when: bandNames[band] }, 1));
    }
  }
  return chosen;
}

function childSays(step: string): string {
  return `My next step is to ${step.replace(/\.$/, "")}.`;
}
