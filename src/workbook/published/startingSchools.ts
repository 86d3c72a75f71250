import { localMeasures } from "../../core/similarSchools/localSchool";
import { asText, type SheetValue } from "../sheetValue";
import { bakedSchools } from "./data/bakedSchools";
import { ownAreas } from "./publishedAreas";
import { publications, sourceText } from "./publishedSources";
import { resultYearName } from "./resultYear";

/** What the cells of a baked line are, in order: the keys of the Local schools tab. */
const columns = [
  "urn",
  "name",
  "localAuthority",
  "town",
  "ageRange",
  "phase",
  "eligiblePupils",
  "disadvantagedPercent",
  "senSupportPercent",
  "ehcPercent",
  "ealPercent",
  ...localMeasures,
] as const;

/**
 * The rows of the Local schools tab that come with the workbook: the schools of Dorset and of
 * Bournemouth, Christchurch and Poole with their published results of 2025. What is not published
 * of a school is blank.
 */
export function startingSchools(): Readonly<Record<string, SheetValue>>[] {
  const year = asText(resultYearName(bakedSchools.year));
  const source = sourceText(`${publications.exploreSchools}, as read on 31 July 2026`);
  return bakedSchools.lines
    .trim()
    .split("\n")
    .map((line) => ({ ...schoolRow(line.split("|")), year, source }));
}

function schoolRow(cells: readonly string[]): Record<string, SheetValue> {
  return Object.fromEntries(
    columns.flatMap((key, place) => {
      const text = cells[place] ?? "";
      return text === "" ? [] : [[key, cellOf(key, text)]];
    }),
  );
}

function cellOf(key: string, text: string): SheetValue {
  if (key === "localAuthority") return text === "D" ? ownAreas.dorset : ownAreas.bcp;
  if (key === "ageRange") return asText(text.replace("-", " to "));
  const words = key === "urn" || key === "name" || key === "town" || key === "phase";
  return words ? asText(text) : Number(text);
}
