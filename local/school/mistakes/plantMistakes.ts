import type { RandomSource } from "../randomSource";
import type { Planted } from "../schoolWorkbook";
import type { SchoolDrafts } from "../tabs/draftSchool";
import { checkMistakes } from "./checkMistakes";
import { classListMistakes } from "./classListMistakes";
import { classMarkMistakes } from "./classMarkMistakes";
import { classProgressMistakes } from "./classProgressMistakes";
import { earlyYearsMistakes } from "./earlyYearsMistakes";
import { historyMistakes } from "./historyMistakes";
import { type Mistake, NoRowLeft, planter } from "./planter";
import { recordMistakes, targetMistakes } from "./recordMistakes";
import { rollMistakes } from "./rollMistakes";
import { testMistakes } from "./testMistakes";
import { upnMistakes } from "./upnMistakes";
import { wordMistakes } from "./wordMistakes";

/** Every mistake, those for which it is hardest to find a child first. */
const mistakes: readonly Mistake[] = [
  ...targetMistakes,
  ...recordMistakes,
  ...historyMistakes,
  ...classProgressMistakes,
  ...classMarkMistakes,
  ...rollMistakes,
  ...wordMistakes,
  ...earlyYearsMistakes,
  ...checkMistakes,
  ...testMistakes,
  ...upnMistakes,
  ...classListMistakes,
];

/**
 * Plants the mistakes in a school's tabs; the answer lists them once the tabs stand as they will.
 * A small school gets those for which there are children enough, each child one. Written from what
 * people get wrong, not from the checks, so that it can tell how much the checks find.
 */
export function plantMistakes(drafts: SchoolDrafts, random: RandomSource): () => Planted[] {
  const each = planter(drafts, random);
  for (const mistake of mistakes) {
    try {
      mistake(each);
    } catch (problem) {
      if (!(problem instanceof NoRowLeft)) throw problem;
    }
  }
  return each.planted;
}
