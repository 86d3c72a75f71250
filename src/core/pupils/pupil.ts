import type { IsoDate } from "../cell";
import type { YearGroup } from "./yearGroup";

/** Provision for special educational needs: none, SEN support, or an education, health and care plan. */
export type SenProvision = "N" | "K" | "E";

/**
 * A child on the school's roll, as the Pupils tab says. What the tab does not say is absent, not
 * false. Disadvantage is one flag without its reason, to hold no more than the work needs.
 */
export interface Pupil {
  /** The Unique Pupil Number in capitals, or the empty string where none was typed. */
  readonly upn: string;
  readonly surname: string;
  readonly firstName: string;
  readonly dateOfBirth?: IsoDate;
  readonly sex?: "M" | "F";
  /** The year group recorded by the school, or that of the date of birth where none is. */
  readonly yearGroup?: YearGroup;
  readonly className?: string;
  /** Whether the school is funded for the child by the pupil premium. */
  readonly pupilPremium?: boolean;
  readonly sen?: SenProvision;
  /** English as an additional language. */
  readonly eal?: boolean;
  readonly firstLanguage?: string;
  readonly joined?: IsoDate;
  readonly left?: IsoDate;
  /** No letter may be written for the child. No reason is held. */
  readonly letterHold: boolean;
  readonly letterCopies: number;
  readonly homeLanguage?: string;
  /** Whether the letter is to be in large print; not where the tab says nothing. */
  readonly largePrint?: boolean;
}

/** Whether the child is on roll on a day: has joined, and has not left before it. */
export function isOnRoll(pupil: Pupil, today: IsoDate): boolean {
  if (pupil.joined !== undefined && pupil.joined > today) return false;
  return pupil.left === undefined || pupil.left >= today;
}

/** A child's names. */
export type ChildName = Pick<Pupil, "firstName" | "surname">;
