import { earlyLearningGoals } from "../../../../core/school/resultRows";
import { subjects } from "../../../../core/subject";
import type { ImportKind } from "../../importKind";
import { tellsChildren } from "../../results/childIdentity";
import { earlyYearsFields, onEntryKey } from "./earlyYearsFields";
import { planEarlyYears } from "./planEarlyYears";

/** Assessments of the early years, a row a child. */
export const earlyYearsKind: ImportKind = {
  key: "earlyYears",
  title: "Early years assessments",
  from: "A table with a row for each child: the assessment on entry, and the seventeen early learning goals (E01 to E17).",
  fields: earlyYearsFields,
  likelihood: (found) => {
    if (!tellsChildren(found)) return 0;
    const goals = earlyLearningGoals.filter((goal) => found.has(goal)).length;
    const onEntry = subjects.filter((subject) => found.has(onEntryKey(subject))).length;
    return goals + onEntry < 2 ? 0 : Math.min(0.95, 0.6 + 0.1 * (goals + onEntry));
  },
  plan: planEarlyYears,
};
