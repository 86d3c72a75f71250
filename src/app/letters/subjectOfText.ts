import type { Subject } from "../../core/subject";
import { telltaleWords } from "./telltaleWords";

/**
 * The subject that a next step is most likely about: the one whose words weigh the most in it, as
 * those of writing do in "keep to the past tense all through a story". Where two weigh the same it is
 * writing, else mathematics: "read my writing aloud" is about writing. Nothing where no word tells.
 */
export function subjectOfText(text: string): Subject | undefined {
  let most = 0;
  let found: Subject | undefined;
  for (const [subject, words] of telltaleWords) {
    const weight = words.reduce(
      (sum, [each, word]) => sum + each * (text.match(word)?.length ?? 0),
      0,
    );
    if (weight > most) [most, found] = [weight, subject];
  }
  return found;
}
