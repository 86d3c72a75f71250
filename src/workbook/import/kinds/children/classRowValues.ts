import { isDay } from "../../../../core/calendar/days";
import {
  readYearGroup,
  type YearGroup,
  yearGroupFromBirth,
  yearGroupName,
  yearGroups,
} from "../../../../core/pupils/yearGroup";
import type { ClassRow } from "../../../../core/school/classRow";
import type { School } from "../../../../core/school/school";
import { asText, type SheetValue } from "../../../sheetValue";
import type { ChildChange } from "./childChange";
import type { ChildKey } from "./childFields";
import { standingValue } from "./standingValues";

/** Values of a class tab that follow Pupils. */
const following = ["upn", "surname", "firstName"] as const;

/** Values of a row of a class tab, by the keys of its columns. */
export type Values = Readonly<Record<string, SheetValue>>;

/** What changes in Pupils and stands in class tabs too. */
export function followingValues({ values }: ChildChange): Values {
  const keys = [...following, "yearGroup"] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [[key, asText(value)]];
    }),
  );
}

/** The year group of a row that gives none stays blank. */
export function givenThere(values: Values, row: ClassRow): Values {
  if (row.yearGroup !== undefined) return values;
  const { yearGroup: _, ...others } = values;
  return others;
}

/** The row of a child who has none in the class's tab yet. */
export function newRow({ entry, pupil }: ChildChange, school: School): Values {
  const value = (key: ChildKey) => entry.values[key] ?? (pupil ? standingValue(pupil, key) : "");
  const yearGroup =
    readYearGroup(value("yearGroup")) ?? yearGroupOfBirth(value("dateOfBirth"), school);
  return {
    ...Object.fromEntries(following.map((key) => [key, asText(value(key))])),
    yearGroup: yearGroup === undefined ? "" : yearGroupName(yearGroup),
    scale: yearGroup === undefined ? "" : asText(school.settings.markScales[yearGroup]),
  };
}

/** Where the file gives no year group, it follows from the date of birth, as in Pupils. */
function yearGroupOfBirth(born: string, { settings }: School): YearGroup | undefined {
  if (!isDay(born)) return undefined;
  const yearGroup = yearGroupFromBirth(born, settings.academicYear);
  return yearGroups.find((each) => each === yearGroup);
}
