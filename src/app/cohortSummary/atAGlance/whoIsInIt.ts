import { dayInWords } from "../../../core/calendar/days";
import { scopeName } from "../../../core/cohort/cohortScopes";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import { yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import type { School } from "../../../core/school/school";
import { everyone } from "../cohortFigure";
import { children, isOrAre, list } from "../inWords";

/** Which children a summary is of: how many, on which day, in which classes or year groups. */
export function whoIsInIt(
  summary: CohortSummary,
  { today }: Pick<School, "today">,
  book: FigureBook,
): string {
  const { scope } = summary;
  const n = summary.children.length;
  const day = dayInWords(today);
  const name = scope.kind === "school" ? "the school" : scopeName(scope);
  if (n === 0) return `On ${day} there are no children on roll in ${name}.`;
  const parts = scope.kind === "yearGroup" ? byClass(summary) : byYearGroup(summary);
  const where =
    parts.length < 2
      ? (parts[0]?.name ?? "")
      : list(
          parts.map(({ name: group, n: some }) => `${group} (${book.count(onRoll(group), some)})`),
        );
  const inWhere = where === "" || where === name ? "" : `: ${where}`;
  const all = book.written(onRoll(everyone), children(n), { numerator: n });
  return `${all} ${isOrAre(n)} on roll in ${name} on ${day}${inWhere}.`;
}

interface Part {
  readonly name: string;
  readonly n: number;
}

function onRoll(group: string): FigureDetails {
  return { measure: "Children on roll", group, point: "Now", source: "Pupils, class tabs" };
}

function byYearGroup({ children: all }: CohortSummary): Part[] {
  const known = yearGroups.map((yearGroup) => ({
    name: yearGroupName(yearGroup),
    n: all.filter((child) => child.yearGroup === yearGroup).length,
  }));
  const unknown = all.filter((child) => child.yearGroup === undefined).length;
  return [...known, { name: "without a year group", n: unknown }].filter(({ n }) => n > 0);
}

function byClass({ children: all }: CohortSummary): Part[] {
  const counts = new Map<string, number>();
  for (const { className } of all) {
    const name = className?.trim() || "without a class";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, n]) => ({ name, n }));
}
