import { type Subject, subjects } from "../../../core/subject";
import { headerKey } from "../headerText";

const names: Readonly<Record<Subject, readonly string[]>> = {
  reading: ["reading", "rea", "read", "r", "english reading", "reading comprehension", "eng rea"],
  writing: ["writing", "wri", "writ", "w", "english writing", "eng wri"],
  mathematics: [
    "mathematics",
    "maths",
    "math",
    "mat",
    "m",
    "numeracy",
    "mat mat",
    "arithmetic and reasoning",
  ],
};

/** Reads one of the three subjects, as files and systems write it; nothing for all others. */
export function readSubject(text: string): Subject | undefined {
  const key = headerKey(text);
  return subjects.find((subject) => names[subject].some((name) => headerKey(name) === key));
}
