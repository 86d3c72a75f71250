import { yearGroupName, yearGroups } from "../pupils/yearGroup";
import type { School } from "../school/school";
import type { ProposedTarget } from "../targets/proposeTargets";
import { type CohortScope, cohortChildren } from "./cohortChild";

/** Every cohort that a summary can be made of: the school, its year groups, its classes by name. */
export function cohortScopes(
  school: Pick<School, "pupils" | "today">,
  proposals: readonly ProposedTarget[],
): CohortScope[] {
  const children = cohortChildren(school, proposals, { kind: "school" });
  const classes = new Map<string, string>();
  for (const { className = "" } of children) {
    const key = className.trim().toLowerCase();
    if (key !== "" && !classes.has(key)) classes.set(key, className.trim());
  }
  return [
    { kind: "school" },
    ...yearGroups
      .filter((yearGroup) => children.some((child) => child.yearGroup === yearGroup))
      .map((yearGroup) => ({ kind: "yearGroup", yearGroup }) as const),
    ...[...classes.values()]
      .sort((one, other) => one.localeCompare(other, "en-GB", { numeric: true }))
      .map((className) => ({ kind: "class", className }) as const),
  ];
}

/** The cohort's name: `Whole school`, `Year 4`, or the class. */
export function scopeName(scope: CohortScope): string {
  if (scope.kind === "school") return "Whole school";
  return scope.kind === "yearGroup" ? yearGroupName(scope.yearGroup) : scope.className;
}
