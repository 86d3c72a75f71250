import { readDay } from "../../src/core/calendar/days";
import { type CellValue, cellText } from "../../src/core/cell";
import { wantsLargePrint } from "../../src/core/pupils/letterFormat";
import type { Pupil } from "../../src/core/pupils/pupil";
import { readYearGroup } from "../../src/core/pupils/yearGroup";
import { type PupilField, type PupilRow, pupilFields } from "../../src/core/school/pupilRow";
import { cellsOf, type Typed } from "./aCell";
import { aUpn } from "./aUpn";

/** What is typed in a row of Pupils. */
export type TypedPupil = Typed<PupilField>;

const typical: TypedPupil = {
  surname: "Quillfeather",
  dateOfBirth: "14/10/2016",
  sex: "F",
  yearGroup: "5",
  className: "Oak",
  pupilPremium: "N",
  sen: "N",
  eal: "N",
  firstLanguage: "ENG",
  joined: "01/09/2021",
  letterCopies: 1,
};

/**
 * A row of Pupils as it is typed and read. Unless told otherwise it is a Year 5 girl in Oak, with
 * nothing to report. The number makes UPNs, first names and rows differ.
 */
export function aPupil(typed: TypedPupil = {}, number = 0): PupilRow {
  const row = {
    upn: aUpn(number),
    firstName: `Zebedee${"xyzuvwabcd".charAt(number % 10)}${"o".repeat(Math.floor(number / 10) % 30)}`,
    ...typical,
    ...typed,
  };
  return { cells: cellsOf("Pupils", number + 2, pupilFields, row), pupil: pupilOf(row) };
}

function pupilOf(typed: TypedPupil): Pupil {
  const text = (field: PupilField) => cellText(typed[field] ?? "");
  return {
    upn: text("upn").replace(/\s+/g, "").toUpperCase(),
    surname: text("surname"),
    firstName: text("firstName"),
    letterHold: /^(y|yes|true)$/i.test(text("letterHold")),
    letterCopies: Number(text("letterCopies")) || 0,
    ...present("dateOfBirth", readDay(text("dateOfBirth"))),
    ...present("sex", oneOf(["M", "F"] as const, text("sex"))),
    ...present("yearGroup", readYearGroup(text("yearGroup"))),
    ...present("className", text("className") || undefined),
    ...present("pupilPremium", yesOrNo(typed.pupilPremium ?? "")),
    ...present("sen", oneOf(["N", "K", "E"] as const, text("sen"))),
    ...present("eal", yesOrNo(typed.eal ?? "")),
    ...(wantsLargePrint(text("letterFormat")) ? { largePrint: true } : {}),
    ...present("firstLanguage", text("firstLanguage") || undefined),
    ...present("joined", readDay(text("joined"))),
    ...present("left", readDay(text("left"))),
  };
}

function present<Field extends keyof Pupil>(field: Field, value: Pupil[Field] | undefined) {
  return value === undefined ? {} : ({ [field]: value } as Pick<Pupil, Field>);
}

function oneOf<Code extends string>(codes: readonly Code[], text: string): Code | undefined {
  return codes.find((code) => code === text);
}

function yesOrNo(typed: CellValue): boolean | undefined {
  const text = cellText(typed).toUpperCase();
  if (/^(Y|YES|TRUE)$/.test(text)) return true;
  return /^(N|NO|FALSE)$/.test(text) ? false : undefined;
}
