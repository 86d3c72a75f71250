import { goalNames } from "../../../../core/earlyYears/areasOfLearning";
import { earlyLearningGoals } from "../../../../core/school/resultRows";
import { type Subject, subjectNames, subjects } from "../../../../core/subject";
import type { ImportField } from "../../importKind";
import { identityFields } from "../../results/childIdentity";

/** Shorter headers of some goals. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  E01: ["Listening and attention", "LAU"],
  E02: ["SPK"],
  E03: ["Self regulation"],
  E05: ["Relationships"],
  E06: ["Gross motor"],
  E07: ["Fine motor"],
  E09: ["Reading ELG"],
  E10: ["Writing ELG"],
  E11: ["Numbers"],
  E12: ["Numerical pattern"],
  E14: ["People, cultures and communities", "People and communities"],
  E15: ["Natural world"],
  E17: ["Being imaginative"],
};

/** The field of the on-entry assessment in a subject. */
export function onEntryKey(subject: Subject): string {
  return `onEntry.${subject}`;
}

/** What a table of early years assessments may say: a column for each goal, by its code or name. */
export const earlyYearsFields: readonly ImportField[] = [
  ...identityFields,
  {
    key: "year",
    label: "Year",
    alsoCalled: ["Academic year", "School year", "Reception year"],
    note: "The academic year in Reception, such as 2025/26. Left blank, it follows from the year group of today.",
  },
  ...subjects.map((subject) => ({
    key: onEntryKey(subject),
    label: `On entry ${subjectNames[subject].toLowerCase()}`,
    alsoCalled: [
      `${subjectNames[subject]} on entry`,
      `${subjectNames[subject]} baseline`,
      `Baseline ${subjectNames[subject].toLowerCase()}`,
      ...(subject === "mathematics" ? ["On entry maths", "Maths on entry", "Maths baseline"] : []),
    ],
  })),
  ...earlyLearningGoals.map((goal) => ({
    key: goal,
    label: goal,
    alsoCalled: [
      `${goal} ${goalNames[goal]}`,
      `ELG${goal.slice(1)}`,
      `ELG ${Number(goal.slice(1))}`,
      ...[goalNames[goal] ?? goal, ...(shortNames[goal] ?? [])],
    ],
  })),
];
