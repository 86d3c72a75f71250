import type { AcademicYear } from "../../core/calendar/academicYear";
import type { Term } from "../../core/calendar/assessmentPoint";
import type { IsoDate } from "../../core/cell";
import type { ChildName, Pupil } from "../../core/pupils/pupil";
import type { ClassRow } from "../../core/school/classRow";
import type { Settings } from "../../core/school/settings";
import type { StaffMember } from "../../core/school/staff";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import type { LetterModel } from "../../documents/letter/letterModel";
import type { Phrase } from "../../workbook/phrases/phrase";
import type { LetterLanguage } from "../../workbook/read/readLetterLanguages";
import type { LetterDesigns } from "../letterDesigns/letterDesign";

/**
 * Why it is not certain whose marks a letter would tell. Such a letter is held: a letter with
 * another child's marks is the worst that could go out.
 * - `noUpn`: the Pupils tab has no UPN for the child.
 * - `sharedUpn`: two rows of the Pupils tab have the UPN.
 * - `twoRows`: two rows of class tabs have the UPN.
 * - `otherName`: neither name in the class tab is that of the Pupils tab.
 */
export type IdentityDoubt = "noUpn" | "sharedUpn" | "twoRows" | "otherName";

/** All that a letter about a child is made from. `letterChildren` gathers it. */
export interface LetterChild {
  readonly pupil: Pupil;
  /** The child's row of a class tab, where there is one. */
  readonly row?: ClassRow;
  /** Evidence, proposal and standing targets: a value a subject, or none. */
  readonly targets: readonly ProposedTarget[];
  /** The other children of the class, so that no letter names one. */
  readonly classmates: readonly ChildName[];
  readonly doubt?: IdentityDoubt;
  /** All children of the school, so that letters do not read alike; without it the child is alone. */
  readonly everyone?: readonly LetterChild[];
}

/** What all letters of a run share. */
export interface LetterContext {
  readonly settings: Settings;
  readonly today: IsoDate;
  /** The term that the letters are about: the latest assessment point that has begun. */
  readonly season: Term;
  readonly phrases: readonly Phrase[];
  /** The school's own letters that are in use. */
  readonly designs: LetterDesigns;
  /** The languages of the Letter languages tab; none where it is not read. */
  readonly languages?: readonly LetterLanguage[];
  /** Who teaches which class, with names as parents know them; nobody where the Staff tab is not read. */
  readonly staff?: readonly StaffMember[];
}

/** A letter that may be made, or why there is none. */
export type LetterContent =
  | {
      readonly state: "ready";
      readonly model: LetterModel;
      /**
       * What a teacher should know of it, as sentences: why it is not in the family's language, where one is
       * wanted, and which text is cut.
       */
      readonly notes: readonly string[];
    }
  /** The reason is a sentence without personal facts. */
  | { readonly state: "held"; readonly reason: string };

/** The calendar year in which a season of an academic year falls. */
export function yearOfSeason(season: Term, year: AcademicYear): number {
  return season === "autumn" ? year : year + 1;
}

/** The child's class: as the Pupils tab says, else that of the tab with the child's row, else none. */
export function classOf({ pupil, row }: Pick<LetterChild, "pupil" | "row">): string {
  return pupil.className ?? row?.className ?? "";
}
