import { quotingFor } from "../../core/checks/support/quoting";
import type { CohortScope } from "../../core/cohort/cohortChild";
import { cohortScopes, scopeName } from "../../core/cohort/cohortScopes";
import { readYearGroup } from "../../core/pupils/yearGroup";
import { isOneSlip } from "../../core/scales/nearestCode";
import type { School } from "../../core/school/school";

/** What somebody typed for a cohort: understood, or not, with what may be typed. */
export type ScopeReading =
  | { readonly kind: "scope"; readonly scope: CohortScope }
  | { readonly kind: "unknown"; readonly sentence: string };

/**
 * Understands which cohort is meant: nothing, `School` or `All` for the whole school; a year group
 * in any usual spelling; or a class by its name, whatever its case and spaces, with or without the
 * word class. A year group goes before a class of the same name, which the word class still finds.
 */
export function readScope(text: string, school: School): ScopeReading {
  const typed = plain(text);
  const scopes = scopesOf(school);
  if (
    /^(|(the )?(whole )?school|all|everyone|everybody|all (the )?(children|pupils|classes))$/.test(
      typed,
    )
  ) {
    return understood({ kind: "school" });
  }
  const yearGroup = readYearGroup(yearInFigures(typed));
  if (yearGroup !== undefined) return understood({ kind: "yearGroup", yearGroup });
  const found = classCalled(typed, scopes) ?? classCalled(withoutClass(typed), scopes);
  if (found) return understood(found);
  const schoolName = plain(school.settings.schoolName);
  if (schoolName !== "" && typed === schoolName) return understood({ kind: "school" });
  const yearOfClass = readYearGroup(yearInFigures(withoutClass(typed)));
  if (yearOfClass !== undefined) return understood({ kind: "yearGroup", yearGroup: yearOfClass });
  return { kind: "unknown", sentence: unknownSentence(text, typed, scopes, school) };
}

function understood(scope: CohortScope): ScopeReading {
  return { kind: "scope", scope };
}

/** Every cohort there is: a child's class is that of the class tab, else of the Pupils tab. */
function scopesOf(school: School): CohortScope[] {
  const tabs = new Map(school.classRows.map(({ upn, className }) => [upn, className]));
  const pupils = school.pupils.map((row) => {
    const className = tabs.get(row.pupil.upn) ?? row.pupil.className;
    return className === undefined ? row : { ...row, pupil: { ...row.pupil, className } };
  });
  const scopes = cohortScopes({ pupils, today: school.today }, []);
  const known = new Set(scopes.map((scope) => plain(scopeName(scope))));
  for (const { className } of school.classRows) {
    if (className.trim() === "" || known.has(plain(className))) continue;
    known.add(plain(className));
    scopes.push({ kind: "class", className: className.trim() });
  }
  return scopes;
}

function classCalled(typed: string, scopes: readonly CohortScope[]): CohortScope | undefined {
  const named = (plainName: (name: string) => string) =>
    scopes.find((scope) => scope.kind === "class" && plainName(scope.className) === typed);
  return named(plain) ?? named((name) => withoutClass(plain(name)));
}

function unknownSentence(
  text: string,
  typed: string,
  scopes: readonly CohortScope[],
  school: School,
): string {
  const names = scopes.map(scopeName);
  const near = names.filter((name) => isNear(typed, plain(name)));
  const meant = near.length === 1 ? ` Was ${near[0]} meant?` : "";
  const { quoted } = quotingFor(school);
  return `${quoted(text.trim())} is not a class or year group of this school.${meant} You can type: ${names.join(", ")}.`;
}

/** One slip of the keys, or the beginning of the name. */
function isNear(typed: string, name: string): boolean {
  return isOneSlip(typed, name) || (typed.length > 1 && name.startsWith(typed));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim();
}

function withoutClass(typed: string): string {
  return typed.replace(/^class | class$/g, "").trim();
}

const numbers = ["reception", "one", "two", "three", "four", "five", "six"];

/** `year four`, `year-4` and `years 4` as `year 4`. */
function yearInFigures(typed: string): string {
  const spaced = typed.replace(/[-–_]/g, " ").replace(/^(years|yrs)\b/, "year");
  const word = /^(?:year|yr|y) (one|two|three|four|five|six)$/.exec(spaced)?.[1];
  return word === undefined ? spaced : `year ${numbers.indexOf(word)}`;
}
