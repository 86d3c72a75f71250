import type { AcademicYear } from "../../../src/core/calendar/academicYear";
import type { IsoDate } from "../../../src/core/cell";
import type { SenProvision } from "../../../src/core/pupils/pupil";

/** A made-up child, of the roll or of an earlier Year 6. */
export interface MadePupil {
  readonly upn: string;
  readonly surname: string;
  readonly firstName: string;
  readonly dateOfBirth: IsoDate;
  readonly sex: "M" | "F";
  /** The academic year in which the child's year group was in Reception. */
  readonly reception: AcademicYear;
  /** The class on the Pupils tab; nothing for a child of an earlier Year 6. */
  readonly className?: string;
  readonly pupilPremium: boolean;
  readonly sen: SenProvision;
  readonly eal: boolean;
  readonly firstLanguage: string;
  readonly homeLanguage: string;
  readonly joined: IsoDate;
  readonly left?: IsoDate;
  readonly letterHold: boolean;
  readonly letterCopies: number;
  /** Works below the key stage, on an education, health and care plan. */
  readonly preKeyStage: boolean;
  /** Marked on a scale of the child's own, whatever the year group's. */
  readonly ownScale?: string;
}
