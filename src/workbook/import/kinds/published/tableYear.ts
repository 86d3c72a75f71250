import { resultYear, resultYearName } from "../../../published/resultYear";
import type { FileRow, ImportContext, ImportField, ImportQuestion } from "../../importKind";
import { column } from "./exploreColumns";

/** Columns of earlier years' numbers of children, which tell the year of a performance table. */
const suffixes = Array.from({ length: 20 }, (_, place) => 16 + place);

/** The columns from whose names the year can be told: `TELIG_23` is that of the year before 2024. */
export const yearFields: readonly ImportField[] = suffixes.map((year) =>
  column(`TELIG_${year}`, `Children counted in 20${year}`),
);

const questionId = "publishedYear";

/** The year of a file's results, or the question which it is. */
export type TableYear =
  | { readonly state: "known"; readonly year: number }
  | { readonly state: "asked"; readonly question: ImportQuestion };

/**
 * The year of the results of a file that does not say so in its rows: as the person answers, by the
 * file's name (`2023-2024_england_ks2final.csv`), or by the columns of the year before.
 */
export function tableYear(rows: readonly FileRow[], context: ImportContext): TableYear {
  const { answers, fileName, school } = context;
  const year = resultYear(answers[questionId] ?? "") ?? yearInName(fileName) ?? yearByColumns(rows);
  if (year !== undefined) return { state: "known", year };
  const latest = school.settings.academicYear + 1;
  const choices = Array.from({ length: 10 }, (_, place) => latest - place)
    .filter((each) => each !== 2020 && each !== 2021)
    .map((each) => ({ key: String(each), label: resultYearName(each) }));
  return {
    state: "asked",
    question: { id: questionId, question: "Which year’s results are these?", choices },
  };
}

function yearInName(fileName: string): number | undefined {
  const [found] = /20\d\d(?:\s*[-_/–]?\s*(?:20)?\d\d)?(?!\d)/.exec(fileName) ?? [];
  return found === undefined ? undefined : resultYear(found.replace("_", "-"));
}

function yearByColumns(rows: readonly FileRow[]): number | undefined {
  const filled = suffixes.filter((year) => rows.some(({ text }) => text(`TELIG_${year}`) !== ""));
  const last = filled[filled.length - 1];
  return last === undefined ? undefined : 2000 + last + 1;
}
