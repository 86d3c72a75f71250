import { type Cell, cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import { type LocalSchool, localMeasures } from "../../core/similarSchools/localSchool";
import { type RowReader, readRows } from "../layout/columnMap";
import { publishedNumber } from "../published/publishedNumber";
import { resultYear } from "../published/resultYear";
import { field } from "./fields";
import type { KnownTab } from "./recogniseTabs";
import { unusableRow } from "./unusableRow";

/** The schools that can be used, and what is wrong with the rows that cannot. */
export interface ReadLocalSchools {
  readonly schools: readonly LocalSchool[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the Local schools tab. A row is used if it has a URN and a year. Figures that are blank,
 * or that the publisher withholds, are absent; what is no figure at all is absent and reported.
 */
export function readLocalSchools(known: KnownTab | undefined): ReadLocalSchools {
  if (!known) return { schools: [], findings: [] };
  const schools: LocalSchool[] = [];
  const findings: Finding[] = [];
  for (const row of readRows(known.tab, known.map, known.layout)) {
    const unusable = (key: string, expected: string) =>
      findings.push(
        unusableRow(row, { key, expected }, "unusableLocalSchool", "among local schools"),
      );
    const urn = cellText(row.cell("urn").typed);
    const year = resultYear(cellText(row.cell("year").typed));
    if (!/^\d{6}$/.test(urn)) unusable("urn", "the school's URN, six figures");
    else if (year === undefined) unusable("year", "a year such as 2024/25");
    else schools.push(localSchool(row, urn, year, unusable));
  }
  return { schools, findings };
}

const characteristics = [
  "eligiblePupils",
  "disadvantagedPercent",
  "senSupportPercent",
  "ehcPercent",
  "ealPercent",
] as const;

/** The figures of a row of the Local schools tab. */
export const localFigures = [...characteristics, ...localMeasures] as const;

/** What a figure of a school can be. */
export function localLimits(key: (typeof localFigures)[number]): readonly [number, number] {
  if (key === "eligiblePupils") return [0, 2000];
  return key.endsWith("Scaled") ? [80, 120] : [0, 100];
}

function localSchool(
  row: RowReader,
  urn: string,
  year: number,
  unusable: (key: string, expected: string) => void,
): LocalSchool {
  const text = (key: string) => cellText(row.cell(key).typed);
  const figures = localFigures.map((key) => {
    const value = figureOf(row.cell(key), localLimits(key));
    if (value === "unusable") unusable(key, `a number from ${localLimits(key).join(" to ")}`);
    return field(key, value === "unusable" ? undefined : value);
  });
  return {
    urn,
    name: text("name"),
    localAuthority: text("localAuthority"),
    ageRange: text("ageRange"),
    phase: text("phase"),
    period: `${year - 1}/${year}`,
    ...(Object.assign({}, ...figures) as Partial<LocalSchool>),
  };
}

/** A cell formatted as a percentage holds a share below 1: 0.63 is 63. */
function figureOf(cell: Cell, [least, most]: readonly [number, number]) {
  const read = publishedNumber(cellText(cell.typed));
  if (read.state === "unreadable") return "unusable";
  if (read.state !== "number") return undefined;
  const share = typeof cell.typed === "number" && read.value > 0 && read.value < 1 && most === 100;
  const value = share ? read.value * 100 : read.value;
  return value < least || value > most ? "unusable" : value;
}
