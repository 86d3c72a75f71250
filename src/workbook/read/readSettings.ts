import { type AcademicYear, readAcademicYear } from "../../core/calendar/academicYear";
import {
  notHeld,
  type PointDates,
  type Term,
  termNames,
  terms,
} from "../../core/calendar/assessmentPoint";
import { readDay } from "../../core/calendar/days";
import { type Cell, cellText, type IsoDate } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import {
  readYearGroup,
  type YearGroup,
  yearGroupName,
  yearGroups,
} from "../../core/pupils/yearGroup";
import type { ScaleBook } from "../../core/scales/scale";
import type { Challenge, Settings } from "../../core/school/settings";
import { plainHeader, readRows } from "../layout/columnMap";
import { challengeNames, settingRows } from "../tabs/settings";
import type { KnownTab } from "./recogniseTabs";

/** The settings of a workbook, and what is wrong with those that could not be read. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/**
 * Reads the Settings tab. A setting that is missing, blank or unreadable has its standard value;
 * an unreadable one is reported. A point of which both dates are blank is not held.
 */
export function readSettings(
  known: KnownTab | undefined,
  scales: ScaleBook,
  thisYear: AcademicYear,
): ReadSettings {
  const cells = new Map<string, Cell>();
  if (known) {
    for (const row of readRows(known.tab, known.map, known.layout)) {
      cells.set(plainHeader(cellText(row.cell("setting").typed)), row.cell("value"));
    }
  }
  const findings: Finding[] = [];
  const value = (name: string) => {
    const cell = cells.get(plainHeader(name));
    return cell && cellText(cell.typed) !== "" ? cell : undefined;
  };
  /** The setting's value if it can be read, else its standard, with a finding where it is wrong. */
  const read = <Value>(
    name: string,
    parse: (text: string) => Value | undefined,
    standard: Value,
    expected: string,
  ): Value => {
    const cell = value(name);
    if (!cell) return standard;
    const parsed = parse(cellText(cell.typed));
    if (parsed === undefined) findings.push(unreadable(cell, name, expected));
    return parsed ?? standard;
  };

  const year = read("Academic year", readAcademicYear, thisYear, "a year such as 2026/27");
  const standards = new Map(settingRows(year).map((row) => [row.name, row.standard]));
  const day = (name: string): IsoDate =>
    read(name, readDay, readDay(String(standards.get(name))) ?? "", "a day such as 18/12/2026");
  const yesNo = (name: string): boolean =>
    read(name, parseYesNo, standards.get(name) === "Yes", "Yes or No");
  const scale = (name: string): string =>
    read(
      name,
      (text) => scales.find(text)?.name,
      String(standards.get(name)),
      "a scale of the Scales tab",
    );
  const isBlank = (name: string) => {
    const cell = cells.get(plainHeader(name));
    return cell !== undefined && cellText(cell.typed) === "";
  };
  const isLeftOut = (term: Term) =>
    isBlank(`${termNames[term]} opens`) && isBlank(`${termNames[term]} closes`);
  // A tab in which nobody has typed a date yet leaves out no point: the standard dates hold.
  const noneGiven = terms.every(isLeftOut);
  const dates = (term: Term): PointDates =>
    isLeftOut(term) && !noneGiven
      ? notHeld
      : { opens: day(`${termNames[term]} opens`), closes: day(`${termNames[term]} closes`) };
  const perYear = (suffix: string) =>
    Object.fromEntries(
      yearGroups.map((each) => [each, scale(`${yearGroupName(each)} ${suffix}`)]),
    ) as Record<YearGroup, string>;

  const urn = read("School URN", parseUrn, "", "a URN of six figures");
  const lastYearGroup = read<YearGroup | undefined>(
    "Last year group",
    readYearGroup,
    undefined,
    "a year group such as Year 6",
  );
  const settings: Settings = {
    schoolName: cellText(value("School name")?.typed ?? ""),
    ...(urn === "" ? {} : { urn }),
    headteacher: cellText(value("Headteacher")?.typed ?? ""),
    academicYear: year,
    points: { autumn: dates("autumn"), spring: dates("spring"), summer: dates("summer") },
    markScales: perYear("scale"),
    startScales: perYear("start scale"),
    ...(lastYearGroup === undefined ? {} : { lastYearGroup }),
    yearsLeaversAreKept: read(
      "Years leavers are kept",
      parseYears,
      1,
      "a number of years from 0 to 25",
    ),
    challenge: read("Challenge", parseChallenge, "high", Object.values(challengeNames).join(", ")),
    keyStageTargetInLetters: yesNo("Key-stage target in letters"),
    onlyAgreedTargetsInLetters: yesNo("Only agreed targets in letters"),
    lettersNeedRelease: yesNo("Letters need the head's release"),
    lettersOnBothSides: yesNo("Letters printed on both sides"),
  };
  return { settings, findings };
}

function parseChallenge(text: string): Challenge | undefined {
  const entries = Object.entries(challengeNames) as [Challenge, string][];
  return entries.find(([, name]) => plainHeader(name) === plainHeader(text))?.[0];
}

function parseYears(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) && Number(text) <= 25 ? Number(text) : undefined;
}

function parseUrn(text: string): string | undefined {
  return /^\d{6}$/.test(text) ? text : undefined;
}

function parseYesNo(text: string): boolean | undefined {
  if (/^(y|yes|true)$/i.test(text)) return true;
  return /^(n|no|false)$/i.test(text) ? false : undefined;
}

function unreadable(cell: Cell, name: string, expected: string): Finding {
  return {
    rule: "unreadableSetting",
    severity: "error",
    cell,
    expected,
    found: cellText(cell.typed),
    message: `The setting ‘${name}’ cannot be read: please type ${expected}. Until then its standard value is used.`,
  };
}
