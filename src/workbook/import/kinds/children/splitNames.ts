import type { Pupil } from "../../../../core/pupils/pupil";
import type { FileRow, ImportContext, ImportQuestion, PlannedRow } from "../../importKind";
import { lettersOf, namesOf } from "../../results/fileChild";
import { childrenInWords, leftOutRow } from "../../results/plannedResult";
import { type FullName, readFullName, type SurnameAt } from "../../values/readFullName";

/** The rows of a file of children, each with a surname and a first name of its own. */
export interface NamedRows {
  readonly rows: readonly FileRow[];
  /** Rows whose name cannot be taken apart, or not before a question is answered. */
  readonly left: readonly PlannedRow[];
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}

const questionId = "names.surname";

/**
 * Takes names that stand in one column apart: at the comma (`Khan, Amira`); without one as Pupils
 * has the child; else as a person says for the whole file. Rows that give both names stay as they
 * are; where one is given, the rest of the name is the other.
 */
export function splitNames(rows: readonly FileRow[], context: ImportContext): NamedRows {
  const answer = context.answers[questionId];
  const surnameAt = answer === "last" || answer === "first" ? answer : undefined;
  const roll = namesOfRoll(context.school.pupils.map(({ pupil }) => pupil));
  const named: FileRow[] = [];
  const left: PlannedRow[] = [];
  const counts = { given: 0, comma: 0, roll: 0, either: 0 };
  for (const row of rows) {
    const { by, read } = namesOfRow(row, roll, surnameAt);
    counts[by] += 1;
    if (read.state === "read") named.push(withNames(row, read));
    else if (read.state === "single" && row.text("upn") !== "") named.push(row);
    else {
      const outcome = read.state === "either" ? "ask" : "refuse";
      left.push(leftOutRow(row, row.text("name"), outcome, why(read)));
    }
  }
  return {
    rows: named,
    left,
    questions: counts.either > 0 ? [questionOn(counts.either)] : [],
    notes: notesOn(counts, surnameAt),
  };
}

/** The names of a row, and what tells them: its own columns, the comma, Pupils, or a person alone. */
function namesOfRow(
  row: FileRow,
  roll: ReadonlyMap<string, Names>,
  surnameAt: SurnameAt | undefined,
): { readonly by: "given" | "comma" | "roll" | "either"; readonly read: FullName } {
  const name = row.text("name").replace(/\s+/g, " ");
  const given = { surname: row.text("surname"), firstName: row.text("firstName") };
  if (name === "" || given.surname !== "" || given.firstName !== "") {
    return { by: "given", read: { state: "read", ...restOf(name, given) } };
  }
  const known = roll.get(lettersOf(name));
  if (known && !name.includes(",")) return { by: "roll", read: { state: "read", ...known } };
  const unasked = readFullName(name);
  const read = unasked.state === "either" ? readFullName(name, surnameAt) : unasked;
  const by = { read: "comma", either: "either", single: "given", unclear: "given" } as const;
  return { by: by[unasked.state], read };
}

type Names = Pick<Pupil, "surname" | "firstName">;

/** The names of Pupils by both orders in which they may stand as one; those that are two children's names are left out. */
function namesOfRoll(pupils: readonly Names[]): ReadonlyMap<string, Names> {
  const found = new Map<string, Names | undefined>();
  for (const { surname, firstName } of pupils) {
    for (const letters of namesOf({ surname, firstName })) {
      const other = found.get(letters);
      const same = other?.surname === surname && other.firstName === firstName;
      found.set(letters, !found.has(letters) || same ? { surname, firstName } : undefined);
    }
  }
  return new Map([...found].flatMap(([letters, names]) => (names ? [[letters, names]] : [])));
}

/**
 * The names that columns of their own give, the one that is missing from the name in one: without the
 * other, or whole where that is no part of it.
 */
function restOf(name: string, given: Names): Names {
  if (name === "" || (given.surname !== "" && given.firstName !== "")) return given;
  const words = name.replace(/,/g, " ").split(" ").filter(Boolean);
  const part = lettersOf(given.surname || given.firstName);
  const splits = words.map((_, at) => [words.slice(0, at).join(" "), words.slice(at).join(" ")]);
  const split = splits.find((sides) => sides.some((side) => side && lettersOf(side) === part));
  const rest = split?.find((side) => lettersOf(side) !== part) ?? name;
  return given.surname === "" ? { ...given, surname: rest } : { ...given, firstName: rest };
}

function withNames(row: FileRow, { surname, firstName }: Names): FileRow {
  const names: Readonly<Record<string, string>> = { surname, firstName };
  return { ...row, text: (field) => names[field] ?? row.text(field) };
}

function why({ state }: FullName): string {
  if (state === "either") return "Which part of the name is the surname?";
  return state === "single"
    ? "The name is one word, so which is the surname cannot be told. Write it in the file as ‘Surname, First name’."
    : "The name cannot be taken apart. Write it in the file as ‘Surname, First name’, with one comma.";
}

function questionOn(number: number): ImportQuestion {
  const one = number === 1;
  return {
    id: questionId,
    question: `${childrenInWords(number)} ${one ? "is" : "are"} named in one column without a comma, and not as Pupils has ${one ? "the child" : "them"}. Which part is the surname?`,
    choices: [
      { key: "last", label: "The last word, as in ‘Ann Oak’ or ‘Jan van der Berg’" },
      { key: "first", label: "The first word, as in ‘Oak Ann’ or ‘van der Berg Jan’" },
    ],
  };
}

function notesOn(
  counts: Readonly<Record<"comma" | "roll" | "either", number>>,
  surnameAt: SurnameAt | undefined,
): string[] {
  const how = [
    [counts.comma, "at the comma, the surname before it"],
    [counts.roll, "as Pupils has the child"],
    [surnameAt ? counts.either : 0, `with the ${surnameAt} word as the surname`],
  ] as const;
  const said = how
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${childrenInWords(number)} ${words}`);
  return said.length === 0
    ? []
    : [`Names that stand in one column are taken apart: ${said.join("; ")}.`];
}
