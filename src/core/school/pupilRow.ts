import type { Cell } from "../cell";
import type { Pupil } from "../pupils/pupil";

/** The columns of the Pupils tab that are checked. */
export const pupilFields = [
  "upn",
  "surname",
  "firstName",
  "dateOfBirth",
  "sex",
  "yearGroup",
  "className",
  "pupilPremium",
  "sen",
  "eal",
  "firstLanguage",
  "joined",
  "left",
  "letterHold",
  "letterCopies",
  "homeLanguage",
  "letterFormat",
] as const;

/** One of them. */
export type PupilField = (typeof pupilFields)[number];

/** A row of the Pupils tab: the cells as typed, and the pupil they are read as. */
export interface PupilRow {
  readonly cells: Readonly<Record<PupilField, Cell>>;
  readonly pupil: Pupil;
}
