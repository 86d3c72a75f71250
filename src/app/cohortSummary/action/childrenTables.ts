import type { ChildToDiscuss } from "../../../core/cohort/childrenToDiscuss";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import { subjectNames, subjects } from "../../../core/subject";
import type { Block } from "../../../documents/report/reportModel";
import { note, table, words } from "../blocks";
import { everyone, targetTabs } from "../cohortFigure";
import { children, isOrAre } from "../inWords";
import { concernInWords } from "./concernInWords";

/** More names than this are not read; the class tabs hold them all. */
const mostNamed = 40;

/** The children to discuss by name, a table a class, most pressing first. */
export function childrenTables(
  { toDiscuss }: Pick<CohortSummary, "toDiscuss">,
  book: FigureBook,
): Block[] {
  const named = toDiscuss.slice(0, mostNamed);
  const more = toDiscuss.length - named.length;
  return [
    ...[...byClass(named)].map(([className, some]) =>
      table(
        `${className}: ${namedIn(className, some.length, book)} to discuss`,
        [words("Child", 22), ...subjects.map((subject) => words(subjectNames[subject], 26))],
        some.map(row),
      ),
    ),
    ...(more > 0
      ? [
          note(
            `And ${book.count(toDiscussFigure("Children to discuss, not named", everyone), more, toDiscuss.length)} more, less pressing, who ${isOrAre(more)} not named here: the Status columns of the class tabs show everyone.`,
          ),
        ]
      : []),
  ];
}

function namedIn(className: string, n: number, book: FigureBook): string {
  const details = toDiscussFigure("Children to discuss, named", className);
  return book.written(details, children(n), { numerator: n });
}

function toDiscussFigure(measure: string, group: string): FigureDetails {
  return { measure, group, point: "Now", source: targetTabs };
}

/** Those to discuss by class, in the order of the classes' names. */
export function byClass(
  toDiscuss: readonly ChildToDiscuss[],
): ReadonlyMap<string, readonly ChildToDiscuss[]> {
  const found = new Map<string, ChildToDiscuss[]>();
  for (const each of toDiscuss) {
    const name = each.child.className?.trim() || "Without a class";
    found.set(name, [...(found.get(name) ?? []), each]);
  }
  const inOrder = [...found].sort(([one], [other]) =>
    one.localeCompare(other, "en-GB", { numeric: true }),
  );
  return new Map(inOrder);
}

function row({ child: { pupil }, concerns }: ChildToDiscuss): string[] {
  const { firstName, surname, upn } = pupil.pupil;
  const name = `${firstName} ${surname}`.trim() || upn;
  return [
    name,
    ...subjects.map((subject) => {
      const concern = concerns.find((each) => each.subject === subject);
      return concern ? concernInWords(concern) : "–";
    }),
  ];
}
