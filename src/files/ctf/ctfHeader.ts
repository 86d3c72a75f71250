import { textAt, type XmlElement } from "../xml/xmlElement";
import { dayOf } from "./ctfText";

/** A school as a Common Transfer File names it. */
interface School {
  /** `838/2000`; empty where it is not a real school's, such as `LLLLLLL` for no known one. */
  readonly number: string;
  readonly name: string;
}

/** What a Common Transfer File says of itself. */
export interface CtfHeader {
  readonly source: School;
  /** Sent from one school to another, not made by a school for its own use. */
  readonly transfer: boolean;
  /** What a person should know of the file. */
  readonly notes: readonly string[];
}

/** Reads the header, which may be missing. */
export function ctfHeader(header: XmlElement | undefined): CtfHeader {
  const source = schoolOf(header, "sourceschool");
  const { number } = schoolOf(header, "destschool");
  const transfer = number !== "" && source.number !== "" && number !== source.number;
  return { source, transfer, notes: [about(header, source), ...transferNote(transfer)] };
}

function schoolOf(header: XmlElement | undefined, name: string): School {
  const number = `${textAt(header, name, "lea")}/${textAt(header, name, "estab")}`;
  return {
    number: /^\d{3}\/\d{4}$/.test(number) ? number : "",
    name: textAt(header, name, "schoolname"),
  };
}

/** `Common Transfer File, version 25.0, partial, from Oak Primary School (838/2000), made on 2026-07-07.` */
function about(header: XmlElement | undefined, { name, number }: School): string {
  const version = textAt(header, "ctfversion");
  const school = name && number ? `${name} (${number})` : name || number;
  const made = dayOf(textAt(header, "datetime"));
  const said = [
    "Common Transfer File",
    version && `version ${version}`,
    textAt(header, "documentqualifier"),
    school && `from ${school}`,
    made && `made on ${made}`,
  ];
  return `${said.filter(Boolean).join(", ")}.`;
}

function transferNote(transfer: boolean): string[] {
  return transfer
    ? [
        "It was sent to another school, so the days of joining and leaving the old school are left out.",
      ]
    : [];
}
