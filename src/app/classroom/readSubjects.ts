import { type Subject, subjectNames, subjects } from "../../core/subject";

/** The subjects that somebody typed: one by its name, `Maths` included; all three for nothing or `All`. */
export function readSubjects(typed: string): readonly Subject[] | undefined {
  const plain = typed.trim().toLowerCase();
  if (/^(|all|all three|all subjects)$/.test(plain)) return subjects;
  const found = subjects.find((subject) =>
    [subjectNames[subject].toLowerCase(), subject].includes(
      plain === "maths" ? "mathematics" : plain,
    ),
  );
  return found && [found];
}
