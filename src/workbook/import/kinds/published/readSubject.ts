import { type Subject, subjectNames, subjects } from "../../../../core/subject";

/** A subject by its name or a usual short one: `Maths`, `read`. Nothing for any other. */
export function readSubject(text: string): Subject | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(mat|maths?|mathematics)$/.test(plain)) return "mathematics";
  if (/^writ(ing)?( ta)?$/.test(plain)) return "writing";
  if (/^read(ing)?$/.test(plain)) return "reading";
  return subjects.find((subject) => subjectNames[subject].toLowerCase() === plain);
}
