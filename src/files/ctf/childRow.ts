import { childrenOf, textAt, type XmlElement } from "../xml/xmlElement";
import type { CtfHeader } from "./ctfHeader";
import { dayOf, latest, pupilText } from "./ctfText";

/** A column of the Children table, and how a pupil fills it. */
type Column = readonly [header: string, text: (pupil: XmlElement, header: CtfHeader) => string];

/**
 * What is taken of a pupil: only what the workbook has use for. Addresses, contacts, ethnicity,
 * religion, medical notes and attendance are never read.
 */
const COLUMNS: readonly Column[] = [
  ["UPN", (pupil) => pupilText(pupil, "upn")],
  ["Former UPN", (pupil) => pupilText(pupil, "formerupn")],
  ["Surname", (pupil) => pupilText(pupil, "surname", "legalsurname")],
  ["First name", (pupil) => pupilText(pupil, "forename", "legalforename")],
  ["Preferred surname", (pupil) => pupilText(pupil, "preferredsurname")],
  ["Preferred first name", (pupil) => pupilText(pupil, "preferredforename")],
  ["Date of birth", (pupil) => dayOf(pupilText(pupil, "dob"))],
  ["Sex", (pupil) => pupilText(pupil, "sex", "gender")],
  ["Year group", (pupil) => yearGroup(pupilText(pupil, "ncyearactual"))],
  ["SEN", senProvision],
  ["First language", firstLanguage],
  ["Enrolment status", (pupil) => pupilText(pupil, "enrolstatus", "enrolmentstatus")],
  ["Joined", (pupil, header) => atSchool(pupil, header, "entrydate")],
  ["Left", (pupil, header) => atSchool(pupil, header, "leavingdate")],
  ["Free school meals from", (pupil) => dayOf(textAt(freeMeals(pupil), "fsmstartdate"))],
  ["Free school meals to", (pupil) => dayOf(textAt(freeMeals(pupil), "fsmenddate"))],
];

/** The headers of the Children table. */
export const childHeaders: readonly string[] = COLUMNS.map(([header]) => header);

/** A pupil's row of the Children table. */
export function childRow(pupil: XmlElement, header: CtfHeader): string[] {
  return COLUMNS.map(([, text]) => text(pupil, header));
}

/** The year group in words; codes such as X (no year group) and N2 (nursery) stay. */
function yearGroup(code: string): string {
  if (code.toUpperCase() === "R") return "Reception";
  return /^\d{1,2}$/.test(code) ? `Year ${Number(code)}` : code;
}

function senProvision(pupil: XmlElement): string {
  const entries = pupil.children
    .filter(({ name }) => name === "senhistory" || name === "sen")
    .flatMap((element) => (element.name === "sen" ? [element] : childrenOf(element, "sen")));
  const history = latest(entries, "startdate");
  return textAt(history, "senprovision") || pupilText(pupil, "senprovision");
}

/** The language marked as the first (F, or M for mother tongue); plain elements in some versions. */
function firstLanguage(pupil: XmlElement): string {
  const languages = pupil.children
    .filter(({ name }) => name === "basicdetails" || name === "languages")
    .flatMap((element) =>
      element.name === "languages" ? [element] : childrenOf(element, "languages"),
    )
    .flatMap((element) => childrenOf(element, "type"));
  const first = languages.find((type) => /^[FM]$/i.test(textAt(type, "languagetype")));
  return textAt(first, "language") || pupilText(pupil, "firstlanguage", "language");
}

function freeMeals(pupil: XmlElement): XmlElement | undefined {
  const histories = childrenOf(pupil, "fsmhistory");
  return latest(
    histories.flatMap((history) => childrenOf(history, "fsminstance")),
    "fsmstartdate",
  );
}

/** A day at the school that made the file; none where the file went to another school. */
function atSchool(pupil: XmlElement, { source, transfer }: CtfHeader, name: string): string {
  if (transfer) return "";
  const school = childrenOf(pupil, "schoolhistory")
    .flatMap((history) => childrenOf(history, "school"))
    .find((each) => `${textAt(each, "lea")}/${textAt(each, "estab")}` === source.number);
  return dayOf(textAt(school, name) || pupilText(pupil, name));
}
