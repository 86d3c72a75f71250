import type { Pupil } from "../../core/pupils/pupil";
import type { PupilRow } from "../../core/school/pupilRow";
import type { FileRow, ImportContext, ImportQuestion } from "./importKind";
import { childQuestions } from "./results/childQuestions";
import { type DayColumn, dayColumn } from "./results/dayColumn";
import { type FileChild, readFileChild } from "./results/fileChild";
import { childFinder, type Match } from "./results/findChild";
import { childrenInWords } from "./results/plannedResult";

/** Whose a row of results is. */
export type ChildOfRow =
  | {
      readonly state: "known";
      readonly upn: string;
      readonly name: string;
      /** Nothing for a child who was at the school once and is not in Pupils. */
      readonly pupil?: Pupil;
    }
  | {
      readonly state: "refuse" | "ask" | "passOver";
      readonly name: string;
      /** Nothing where a note says it of all rows. */
      readonly reason?: string;
    };

/** The children of a file of results, with what has to be asked and told of them. */
export interface ChildrenOfFile {
  readonly of: (row: FileRow) => ChildOfRow;
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}

/**
 * Finds the child of each row of results: by UPN, whether or not the child has left; without a UPN
 * by name and date of birth, or by name and class. Where several fit, or the name alone tells, a
 * person is asked. Former UPNs are not looked at: that is what the import of children does. Children
 * who are not in Pupils may be kept as former ones where `formerToo`.
 */
export function matchChildrenOfFile(
  rows: readonly FileRow[],
  context: ImportContext,
  formerToo = true,
): ChildrenOfFile {
  const { school, answers } = context;
  const born = dayColumn(
    rows,
    { key: "dateOfBirth", label: "Date of birth" },
    { answers, today: school.today },
  );
  const find = childFinder(school);
  const matches = new Map<string, { readonly child: FileChild; readonly match: Match }>();
  for (const row of rows) {
    const child = readFileChild(row, born.dayOf);
    if (!matches.has(child.key)) matches.set(child.key, { child, match: find(child) });
  }
  const all = [...matches.values()];
  const strangers = all.filter((each) => each.match.state === "nobody").length;
  const foreign = strangers > 1 && strangers === all.length;
  const asked = childQuestions(all, answers, formerToo);
  return {
    of: (row) => {
      if (born.waits(row.text("dateOfBirth"))) {
        const reason = "The date of birth could be read day first or month first.";
        return { state: "ask", name: readFileChild(row, born.dayOf).name, reason };
      }
      return outcomeOf(row, born, matches, asked.decide, foreign);
    },
    questions: [...born.questions, ...asked.questions],
    notes: foreign
      ? [
          `None of these ${childrenInWords(strangers)} is in Pupils. Are they another school's? If they are yours, import the children first.`,
        ]
      : [],
  };
}

function outcomeOf(
  row: FileRow,
  born: DayColumn,
  matches: ReadonlyMap<string, { readonly child: FileChild; readonly match: Match }>,
  decide: ReturnType<typeof childQuestions>["decide"],
  foreign: boolean,
): ChildOfRow {
  const { key } = readFileChild(row, born.dayOf);
  const found = matches.get(key);
  if (!found) return { state: "refuse", name: "", reason: "The row names no child." };
  const { child, match } = found;
  const name = child.name || child.upn || "a row without a name";
  const decided = match.state === "ask" || match.state === "nobody" ? decide(child, match) : match;
  switch (decided.state) {
    case "one":
      return knownChild(decided.row);
    case "former":
      return { state: "known", upn: child.upn, name };
    case "nobody":
      return { state: "refuse", name, ...(foreign ? {} : { reason: whyNobody(child) }) };
    case "ask":
      return { state: "ask", name, reason: whichChild(decided.rows) };
    default:
      return { name, ...decided };
  }
}

function knownChild({ pupil, cells }: PupilRow): ChildOfRow {
  const name = `${pupil.firstName} ${pupil.surname}`;
  if (pupil.upn !== "") return { state: "known", upn: pupil.upn, name, pupil };
  const reason = `The child in row ${cells.upn.row} of Pupils has no UPN there, and results are kept by it. Import the children first.`;
  return { state: "refuse", name, reason };
}

/** Who of Pupils may be meant. */
function whichChild(rows: readonly PupilRow[]): string {
  const [only] = rows;
  if (!only || rows.length > 1) return `${childrenInWords(rows.length)} of Pupils have this name.`;
  const { firstName, surname, className = "" } = only.pupil;
  const where = [className, `row ${only.cells.upn.row} of Pupils`].filter(Boolean).join(", ");
  return `Is this ${firstName} ${surname} (${where})?`;
}

function whyNobody({ upn }: FileChild): string {
  const by = upn === "" ? "name" : "UPN";
  return `No child of the Pupils tab has this ${by}: import the children first.`;
}
