import { asText, type SheetValue } from "../sheetValue";
import { bakedEngland, bakedTool } from "./data/bakedFigures";
import { toolMeasures } from "./interactiveToolMeasures";
import { areaName } from "./publishedAreas";
import { allPupils, publishedGroups } from "./publishedGroups";
import { type PublishedMeasure, publishedMeasures } from "./publishedMeasures";
import { bases, publications, sourceText } from "./publishedSources";
import { resultYearName } from "./resultYear";

type Row = Readonly<Record<string, SheetValue>>;

/**
 * The rows of the Benchmarks tab that come with the workbook: England, the South West, Dorset, and
 * Bournemouth, Christchurch and Poole, results of 2022 to 2025 on the basis of the Local Authority
 * Interactive Tool (extract of April 2026), and England's on that of the performance tables.
 */
export function startingBenchmarks(): Row[] {
  return [...toolRows(), ...englandRows()];
}

function toolRows(): Row[] {
  return Object.entries(bakedTool.figures).flatMap(([code, packed]) => {
    const known = toolMeasures[code];
    if (!known) return [];
    return packed.split("|").flatMap((series, place) =>
      seriesRows(bakedTool.years, series, {
        ...known,
        area: areaName({ code: bakedTool.areas[place] ?? "", name: "" }),
        basis: bases.interactiveTool,
        publication: `${publications.interactiveTool}, extract of April 2026`,
      }),
    );
  });
}

/** The performance tables' names for a measure of a group. */
const ofGroups: Readonly<Record<string, string>> = {
  boysRwmExpected: publishedGroups.boys,
  girlsRwmExpected: publishedGroups.girls,
  disadvantagedRwmExpected: publishedGroups.disadvantaged,
};

function englandRows(): Row[] {
  return Object.entries(bakedEngland.figures).flatMap(([metric, series]) => {
    const group = ofGroups[metric];
    return seriesRows(bakedEngland.years, series, {
      measure: group ? "rwmExpected" : (metric as PublishedMeasure),
      group: group ?? allPupils,
      area: "England",
      basis: bases.performanceTables,
      publication: `${publications.performanceTables}, as read in July 2026`,
    });
  });
}

interface Series {
  readonly measure: PublishedMeasure;
  readonly group: string;
  readonly area: string;
  readonly basis: string;
  readonly publication: string;
}

function seriesRows(
  years: readonly number[],
  packed: string,
  { measure, group, area, basis, publication }: Series,
): Row[] {
  return packed.split(" ").flatMap((text, place) => {
    const value = /^([\d.]+)(p?)$/.exec(text);
    if (!value) return [];
    return [
      {
        measure: publishedMeasures[measure],
        year: asText(resultYearName(years[place] ?? 0)),
        area,
        group,
        value: Number(value[1]),
        basis,
        source: sourceText(publication, value[2] === "p"),
      },
    ];
  });
}
