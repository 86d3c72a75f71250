import { type AcademicYear, academicYearName } from "../calendar/academicYear";
import type { Severity } from "../findings/finding";
import { type Subject, subjectNames, subjects } from "../subject";
import { rowsFor, type ValueAddedRow, type ValueAddedTable } from "./valueAddedTable";

/** Something odd in the table: an error keeps a subject from being worked out, a query does not. */
export interface ValueAddedTableProblem {
  readonly year: AcademicYear;
  readonly subject: Subject;
  readonly severity: Extract<Severity, "error" | "query">;
  /** One sentence that says what to look at. */
  readonly message: string;
}

/**
 * Looks the table over for sense, subject by subject: groups that overlap, leave a gap, stand twice
 * or end before they begin; national means that fall as prior attainment rises; spreads that differ
 * or lie outside 3 to 10 points (those of 2017 to 2019 lay between 5.4 and 6.2); a subject missing
 * from a year that has others.
 */
export function valueAddedTableProblems(table: ValueAddedTable): ValueAddedTableProblem[] {
  const years = [...new Set(table.map(({ year }) => year))].sort((one, other) => one - other);
  return years.flatMap((year) =>
    subjects.flatMap((subject) =>
      problemsOf(rowsFor(table, year, subject)).map(([severity, words]) => ({
        year,
        subject,
        severity,
        message: `Value added table, ${academicYearName(year)}, ${subjectNames[subject].toLowerCase()}: ${words}.`,
      })),
    ),
  );
}

type Problem = readonly ["error" | "query", string];

/** Averages are sums of quarters, so anything smaller than this is how numbers are written. */
const nothing = 1e-6;

function problemsOf(rows: readonly ValueAddedRow[]): Problem[] {
  if (rows.length === 0)
    return [["query", "there is no row for the subject, though there is for others"]];
  return [
    ...twice(rows),
    ...rows.flatMap(endsBeforeItBegins),
    ...rows.slice(1).flatMap((row, place) => besideNext(rows[place] as ValueAddedRow, row)),
    ...spreads(rows),
  ];
}

function twice(rows: readonly ValueAddedRow[]): Problem[] {
  const names = rows.map(({ group }) => group.trim().toLowerCase());
  return rows.flatMap(({ group }, place): Problem[] =>
    names.indexOf(names[place] ?? "") === place ? [] : [["error", `group ${group} stands twice`]],
  );
}

function endsBeforeItBegins({ group, from, below }: ValueAddedRow): Problem[] {
  if (below === undefined || below > from) return [];
  return [["error", `group ${group} ends at ${below}, which is not above its beginning, ${from}`]];
}

function besideNext(one: ValueAddedRow, next: ValueAddedRow): Problem[] {
  const both = `groups ${one.group} and ${next.group}`;
  const problems: Problem[] = [];
  if (one.below === undefined || next.from < one.below - nothing) {
    const end = one.below === undefined ? "which has no end" : `which ends at ${one.below}`;
    problems.push([
      "error",
      `${both} overlap: ${next.group} begins at ${next.from}, within ${one.group}, ${end}`,
    ]);
  } else if (next.from > one.below + nothing) {
    problems.push([
      "query",
      `${both} leave a gap: no group holds averages from ${one.below} to ${next.from}`,
    ]);
  }
  if (next.meanKeyStage2 < one.meanKeyStage2) {
    problems.push([
      "query",
      `the mean of group ${next.group}, ${next.meanKeyStage2}, is lower than that of group ${one.group}, ${one.meanKeyStage2}, though its children started higher`,
    ]);
  }
  return problems;
}

function spreads(rows: readonly ValueAddedRow[]): Problem[] {
  const found = [...new Set(rows.map(({ sdNational }) => sdNational))];
  if (found.length > 1) {
    return [
      [
        "error",
        `the national spread has to be the same for every group, and is ${found.join(", ")}`,
      ],
    ];
  }
  const sd = found[0] ?? 0;
  if (sd >= 3 && sd <= 10) return [];
  return [
    ["error", `a national spread (SD) of ${sd} cannot be right: it is between 3 and 10 points`],
  ];
}
