import type { LocalMeasure } from "../../../../core/similarSchools/localSchool";
import { allPupils, publishedGroups } from "../../../published/publishedGroups";
import { publishedMeasures } from "../../../published/publishedMeasures";
import { publications } from "../../../published/publishedSources";
import { resultYearName } from "../../../published/resultYear";
import type { localFigures } from "../../../read/readLocalSchools";
import type { FileRow, ImportField } from "../../importKind";
import { column } from "./exploreColumns";
import { type FigurePlace, figuresAt, placeAt } from "./figureRow";
import type { SchoolRow } from "./planSchools";
import { agesOf, knownWords, phaseOf, schoolValues } from "./schoolValues";

/** The performance tables' columns of measures, for all pupils. */
const measureColumns: Readonly<Record<LocalMeasure, string>> = {
  rwmExpected: "PTRWM_EXP",
  rwmHigher: "PTRWM_HIGH",
  readingExpected: "PTREAD_EXP",
  readingHigher: "PTREAD_HIGH",
  readingScaled: "READ_AVERAGE",
  writingExpected: "PTWRITTA_EXP",
  writingHigher: "PTWRITTA_HIGH",
  mathsExpected: "PTMAT_EXP",
  mathsHigher: "PTMAT_HIGH",
  mathsScaled: "MAT_AVERAGE",
  gpsExpected: "PTGPS_EXP",
  gpsHigher: "PTGPS_HIGH",
  gpsScaled: "GPS_AVERAGE",
};

const characteristics: readonly {
  readonly key: Exclude<(typeof localFigures)[number], LocalMeasure>;
  readonly name: string;
  readonly label: string;
}[] = [
  { key: "eligiblePupils", name: "TELIG", label: "Children in Year 6" },
  { key: "disadvantagedPercent", name: "PTFSM6CLA1A", label: "Disadvantaged %" },
  { key: "senSupportPercent", name: "PSENELK", label: "SEN support %" },
  { key: "ehcPercent", name: "PSENELE", label: "Education, health and care plan %" },
  { key: "ealPercent", name: "PTEALGRP2", label: "English as an additional language %" },
];

/** What the columns of groups end in, and the measures that have them. */
const groupColumns = [
  { suffix: "_FSM6CLA1A", group: publishedGroups.disadvantaged, all: true },
  { suffix: "_NotFSM6CLA1A", group: publishedGroups.notDisadvantaged, all: true },
  { suffix: "_B", group: publishedGroups.boys, all: false },
  { suffix: "_G", group: publishedGroups.girls, all: false },
];

const measures = Object.entries(measureColumns) as [LocalMeasure, string][];

const places = [
  ...measures.map(([measure, name]) => ({ measure, name, group: allPupils })),
  { measure: "scienceExpected" as const, name: "PTSCITA_EXP", group: allPupils },
  ...groupColumns.flatMap(({ suffix, group, all }) =>
    measures
      .filter(([, name]) => name.startsWith("PTRWM") || (all && name.startsWith("PT")))
      .map(([measure, name]) => ({ measure, name: `${name}${suffix}`, group })),
  ),
];

/** The columns that are used of the 306, by DfE's names. */
export const tableFields: readonly ImportField[] = [
  column("LEA", "Local authority number"),
  { ...column("URN", "School unique reference number") },
  column("SCHNAME", "School name"),
  column("TOWN", "School town"),
  column("AGERANGE", "Age range"),
  ...characteristics.map(({ name, label }) => column(name, label)),
  ...places.map(({ name, measure, group }) =>
    column(name, `${publishedMeasures[measure]}${group === allPupils ? "" : `, ${group}`}`),
  ),
];

/** The figures of a row about England or a local authority. */
export function tableFigures(row: FileRow, year: number) {
  return figuresAt(
    places.map(
      ({ measure, name, group }): FigurePlace => placeAt(row, name, { measure, group, year }),
    ),
  );
}

/** What a row says of a school. */
export function tableSchool(row: FileRow, year: number, localAuthority: string): SchoolRow {
  const { text } = row;
  const ageRange = agesOf(text("AGERANGE"));
  const found = schoolValues([
    ...characteristics.map(({ key, name }) => ({ key, text: text(name) })),
    ...measures.map(([key, name]) => ({ key, text: text(name) })),
  ]);
  const words = knownWords({
    name: text("SCHNAME"),
    localAuthority,
    town: text("TOWN"),
    ageRange,
    phase: phaseOf(ageRange),
  });
  return {
    row,
    urn: text("URN"),
    year,
    about: `${text("SCHNAME") || text("URN")}, ${resultYearName(year)}`,
    publication: publications.performanceTables,
    ...found,
    values: { ...words, ...found.values },
  };
}
