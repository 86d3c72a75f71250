import type { LetterChild, LetterContext } from "../../src/app/letters/letterChild";
import { letterChildren } from "../../src/app/letters/letterChildren";
import { letterFor } from "../../src/app/letters/letterFor";
import type { Term } from "../../src/core/calendar/assessmentPoint";
import { checkLetter } from "../../src/core/pupils/upn";
import { proposeTargets } from "../../src/core/targets/proposeTargets";
import type { LetterModel } from "../../src/documents/letter/letterModel";
import { shippedPhrases } from "../../src/workbook/phrases/shippedPhrases";
import { readSchool } from "../../src/workbook/read/readSchool";
import type { SheetValue } from "../../src/workbook/sheetValue";

/** The cells of a child's rows by their headers, in the Pupils tab and in the class tab. */
export interface ChildCells {
  readonly pupil?: Readonly<Record<string, SheetValue>>;
  readonly row?: Readonly<Record<string, SheetValue>>;
  /** A row of the Targets tab each. */
  readonly agreed?: readonly Readonly<Record<string, SheetValue>>[];
}

/** What a test changes of the workbook and the run. */
export interface LetterSchoolOptions {
  readonly settings?: Readonly<Record<string, SheetValue>>;
  readonly season?: Term;
  readonly context?: Partial<LetterContext>;
}

const days: Readonly<Record<Term, string>> = {
  autumn: "2026-11-20",
  spring: "2027-03-10",
  summer: "2027-06-25",
};

/** A synthetic UPN with a right check letter. */
export function syntheticUpn(index: number): string {
  const rest = `835999920${String(index).padStart(3, "0")}`;
  return checkLetter(rest) + rest;
}

/** A workbook of one Year 4 class, read as the add-on reads it, with all that its letters need. */
export function letterSchool(
  cells: readonly ChildCells[],
  options: LetterSchoolOptions = {},
): { readonly children: LetterChild[]; readonly context: LetterContext } {
  const { season = "autumn" } = options;
  const today = days[season];
  const children = cells.map((each, index) => {
    const upn = syntheticUpn(index + 1);
    const pupil = {
      UPN: upn,
      Surname: "Khan",
      "First name": "Amira",
      "Year group": "Year 4",
      Class: "Oak",
      ...each.pupil,
    };
    const named = { UPN: pupil.UPN, Surname: pupil.Surname, "First name": pupil["First name"] };
    return {
      pupil,
      row: { ...named, ...each.row },
      agreed: (each.agreed ?? []).map((row) => ({ UPN: upn, Year: "2026/27", ...row })),
    };
  });
  const settings = {
    "School name": "Hazel Lane Primary School",
    "Academic year": "2026/27",
    ...options.settings,
  };
  const { school } = readSchool(
    [
      tabOf(
        "Settings",
        ["Setting", "Value"],
        Object.entries(settings).map(([Setting, Value]) => ({ Setting, Value })),
      ),
      tabOf(
        "Pupils",
        [],
        children.map(({ pupil }) => pupil),
      ),
      tabOf(
        "Oak",
        ["UPN", "Reading autumn"],
        children.map(({ row }) => row),
      ),
      tabOf(
        "Targets",
        ["UPN", "Year", "Subject", "Horizon", "Scale", "Proposed", "Agreed"],
        children.flatMap(({ agreed }) => agreed),
      ),
    ],
    today,
  );
  return {
    children: letterChildren(school, proposeTargets(school)),
    context: {
      settings: school.settings,
      today,
      season,
      phrases: shippedPhrases,
      designs: {},
      ...options.context,
    },
  };
}

/** The letter to the first child's family, which must not be held. */
export function letterTo(
  child: ChildCells,
  options: LetterSchoolOptions = {},
  others: readonly ChildCells[] = [],
): LetterModel {
  const content = contentFor(child, options, others);
  if (content.state === "held") throw new Error(`The letter is held: ${content.reason}`);
  return content.model;
}

/** The reason why there is no letter to the first child's family; nothing where there is one. */
export function heldReason(
  child: ChildCells,
  options: LetterSchoolOptions = {},
  others: readonly ChildCells[] = [],
): string | undefined {
  const content = contentFor(child, options, others);
  return content.state === "held" ? content.reason : undefined;
}

function contentFor(
  child: ChildCells,
  options: LetterSchoolOptions,
  others: readonly ChildCells[],
) {
  const { children, context } = letterSchool([child, ...others], options);
  const [first] = children;
  if (!first) throw new Error("The workbook has no pupils");
  return letterFor(first, context);
}

function tabOf(
  name: string,
  headers: readonly string[],
  rows: readonly Readonly<Record<string, SheetValue>>[],
) {
  const all = [...new Set([...headers, ...rows.flatMap((row) => Object.keys(row))])];
  return { name, values: [all, ...rows.map((row) => all.map((header) => row[header] ?? ""))] };
}
