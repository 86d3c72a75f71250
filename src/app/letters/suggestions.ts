import { bandNames } from "../../core/band";
import type { Subject } from "../../core/subject";
import type { PhraseUse } from "../../workbook/phrases/phrase";
import type { PhraseQuery } from "./phraseBook";
import type { Standing } from "./strengthOrder";
import { subjectOfText } from "./subjectOfText";
import { mostHelp, mostLines, type TypedTexts } from "./typedTexts";

/** What a letter says of a child beside where the child stands. */
export const suggested = ["strengths", "nextSteps", "helpAtHome"] as const;

/** One of them. */
export type Suggested = (typeof suggested)[number];

/** Phrases that a letter wants: so many, of these in turn. */
export interface WantedPhrases {
  readonly queries: readonly PhraseQuery[];
  readonly count: number;
}

/**
 * The phrases that a letter wants where the teacher has typed nothing: strengths of the two
 * strongest subjects, next steps of the weakest, shared with another only where both are level.
 * Help at home goes with the subjects of the next steps, typed or not: two ideas for one subject,
 * three for two. What the teacher has typed wants none.
 */
export function wantedSuggestions(
  typed: Pick<TypedTexts, Suggested>,
  strongest: readonly Standing[],
): Readonly<Partial<Record<Suggested, WantedPhrases>>> {
  const weakest = weakestSubjects(strongest);
  const typedSubjects = typed.nextSteps.map(subjectOfText);
  const helped = typed.nextSteps.length === 0 ? weakest : named(typedSubjects, strongest, weakest);
  const help = helped.length > 1 ? mostHelp : 2;
  return {
    ...(typed.strengths.length === 0 && {
      strengths: wanted("Strength", strongest.slice(0, mostLines), mostLines),
    }),
    ...(typed.nextSteps.length === 0 && { nextSteps: wanted("Next step", weakest, mostLines) }),
    ...(typed.helpAtHome.length === 0 && { helpAtHome: wanted("Help at home", helped, help) }),
  };
}

function wanted(use: PhraseUse, standings: readonly Standing[], count: number): WantedPhrases {
  const queries = standings.map(({ subject, band }) => ({ use, subject, when: bandNames[band] }));
  return { queries, count };
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
