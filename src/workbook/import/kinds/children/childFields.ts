import { pupilsTab } from "../../../tabs/pupils";
import type { ImportField } from "../../importKind";

/** The columns of Pupils that a file may fill. The letter hold and copies are the school's alone. */
export const childKeys = [
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
  "homeLanguage",
  "joined",
  "left",
] as const;

/** One of them. */
export type ChildKey = (typeof childKeys)[number];

/** The fields of a file of children: those columns, a name in one, and the UPN that a child had before. */
export type ChildField = ChildKey | "name" | "formerUpn";

/**
 * Headers of SIMS, Arbor and Bromcom exports, of NFER's upload and of Common Transfer Files,
 * beside those that the Pupils tab itself goes by. Free school meals and Arbor's "Pupil Premium
 * Eligible" are not among them: neither says for whom the school is funded.
 */
const alsoCalled: Readonly<Record<ChildField, readonly string[]>> = {
  upn: ["Unique Pupil Number (UPN)", "Pupil UPN", "Student UPN"],
  formerUpn: ["Previous UPN", "Old UPN"],
  surname: ["Legal last name", "Preferred surname", "Preferred last name", "Pupil surname"],
  firstName: [
    "Preferred first name",
    "Preferred name",
    "Legal forename",
    "Legal first name",
    "Pupil forename",
    "Pupil first name",
  ],
  name: [
    "Full name",
    "Pupil name",
    "Pupil",
    "Child's name",
    "Child name",
    "Child",
    "Student name",
    "Student",
    "Learner",
  ],
  dateOfBirth: ["Birthdate", "D.O.B.", "Born"],
  sex: ["Legal sex", "Gender (M/F)", "Sex (M/F)"],
  yearGroup: [
    "NC year group",
    "NCY",
    "NC year actual",
    "NCyearActual",
    "Curriculum year",
    "National Curriculum year",
    "Year taught in",
  ],
  className: [
    "Registration group",
    "Reg form",
    "Registration",
    "Registration class",
    "Tutor group",
    "Class / form",
    "Teaching group",
  ],
  pupilPremium: [
    "Pupil Premium Recipient",
    "In receipt of pupil premium",
    "PP recipient",
    "PP indicator",
    "Pupil premium (Y/N)",
    "PPG",
  ],
  sen: ["SEN code", "SEN stage", "SEND status", "SEND code", "Special educational needs"],
  eal: [
    "English as additional language",
    "EAL status",
    "EAL indicator",
    "English additional language",
  ],
  firstLanguage: ["Mother tongue", "First language code", "Native language"],
  homeLanguage: ["Language at home", "Language spoken at home"],
  joined: ["Date of entry", "Date joined", "Start date", "Date of admission"],
  left: ["Leave date", "Date of leaving", "Left on"],
};

const needed: readonly ChildField[] = ["surname", "firstName"];

const notes: Partial<Record<ChildField, string>> = {
  upn: "Children are told apart by it. Without it, by name and date of birth, and you are asked.",
  name: "First name and surname in one, in either order.",
  formerUpn: "Finds a child whose UPN has changed.",
  yearGroup: "Left blank, it follows from the date of birth.",
  className: "The name of the class's tab.",
  pupilPremium:
    "Whether the school is funded for the child. “Pupil Premium Eligible” and free school meals say something else.",
};

/** What a file of children may say. */
export const childFields: readonly ImportField[] = [
  ...childKeys.map((key) => fieldOf(key)),
  fieldBeside("name", "Name"),
  fieldBeside("formerUpn", "Former UPN"),
];

/** What a column of Pupils is called. */
export function labelOf(key: ChildKey): string {
  return pupilsTab.columns.find((column) => column.key === key)?.header ?? key;
}

function fieldOf(key: ChildKey): ImportField {
  const column = pupilsTab.columns.find((each) => each.key === key);
  return {
    key,
    label: labelOf(key),
    alsoCalled: [...(column?.alsoCalled ?? []), ...alsoCalled[key]],
    ...(needed.includes(key) ? { needed: true, orElse: "name" } : {}),
    ...noteOf(key),
  };
}

/** A field that fills no column of its own. */
function fieldBeside(key: "name" | "formerUpn", label: string): ImportField {
  return { key, label, alsoCalled: alsoCalled[key], ...noteOf(key) };
}

function noteOf(key: ChildField): { note?: string } {
  const note = notes[key];
  return note === undefined ? {} : { note };
}
