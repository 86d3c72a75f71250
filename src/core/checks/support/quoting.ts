import { dayInFigures } from "../../calendar/days";
import { type CellValue, cellText } from "../../cell";
import type { School } from "../../school/school";
import { oncePerSchool } from "./oncePerSchool";
import { plainWords } from "./plainName";

/** How what was typed may be repeated in a finding. */
export interface Quoting {
  /** For the start of a sentence: `‘EXXS’`, or `What is typed here` where it may not be repeated. */
  readonly quoted: (typed: CellValue) => string;
  /** For `found`: `EXXS`, `nothing`, or `text that is not repeated here`. */
  readonly found: (typed: CellValue) => string;
}

const longest = 24;

/**
 * Repeats what was typed, but never a child's name or UPN: after a paste that went one column
 * astray, a name may stand where a code belongs, and findings are read and copied elsewhere.
 * The names are gathered once for a school.
 */
export const quotingFor = oncePerSchool(makeQuoting);

function makeQuoting(school: School): Quoting {
  const secrets = secretsOf(school);
  const mayRepeat = (text: string) =>
    !/[a-z]\d{11}[a-z\d]/i.test(text.replace(/\s+/g, "")) &&
    !secrets.upns.has(text.replace(/\s+/g, "").toUpperCase()) &&
    !plainWords(text).some((word) => secrets.names.has(word));
  return {
    quoted: (typed) => {
      const text = textOf(typed);
      return mayRepeat(text) ? `‘${shortened(text)}’` : "What is typed here";
    },
    found: (typed) => {
      const text = textOf(typed);
      if (text === "") return "nothing";
      return mayRepeat(text) ? shortened(text) : "text that is not repeated here";
    },
  };
}

function secretsOf(school: School) {
  const names = new Set<string>();
  const upns = new Set<string>();
  for (const { cells } of [...school.pupils, ...school.classRows]) {
    for (const { typed } of [cells.surname, cells.firstName]) {
      for (const word of plainWords(cellText(typed))) names.add(word);
    }
    const upn = cellText(cells.upn.typed).replace(/\s+/g, "").toUpperCase();
    if (upn.length > 3) upns.add(upn);
  }
  return { names, upns };
}

function textOf(typed: CellValue): string {
  return typeof typed === "object" ? dayInFigures(typed.date) : cellText(typed);
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, " ");
  const characters = Array.from(oneLine);
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : oneLine;
}
