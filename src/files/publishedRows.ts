import type { KeepRows } from "./fileReading";

/**
 * Narrows the large files that DfE publishes, while they are read, to the areas and groups of
 * children that the workbook may take: England, the South West, Dorset, Bournemouth, Christchurch
 * and Poole, the local authorities most like these two (DfE, LAIT, May 2025), and their schools.
 * Any other file is read whole.
 */
export const publishedRows: KeepRows = (header) => {
  const names = header.map((each) =>
    each
      .replace(/\ufeff/g, "")
      .trim()
      .toLowerCase(),
  );
  const at = (...called: readonly string[]) => names.findIndex((name) => called.includes(name));
  if (at("time_period") >= 0 && at("geographic_level") >= 0) return exploreRows(at);
  if (at("rectype") >= 0 && at("urn") >= 0) return tableRows(at);
  if (at("measure_code", "short desc") >= 0) return toolRows(at);
  return undefined;
};

type Place = (...called: readonly string[]) => number;
type IsWanted = (row: readonly string[]) => boolean;

/** The local authorities whose figures may come in: the two, what they were, and the most similar. */
const authorities = new Set([
  "dorset",
  "dorset (pre lg)",
  "bournemouth, christchurch and poole",
  "somerset",
  "devon",
  "shropshire",
  "suffolk",
  "worcestershire",
  "essex",
  "derbyshire",
  "kent",
  "west sussex",
  "north yorkshire",
  "bedford borough",
  "southend-on-sea",
  "milton keynes",
  "bexley",
  "norfolk",
  "east sussex",
]);
const areas = new Set([...authorities, "england", "south west"]);

/** Only the two local authorities' own schools are kept. */
const ownAuthorities = new Set([
  "838",
  "839",
  "e06000059",
  "e06000058",
  "dorset",
  "bournemouth, christchurch and poole",
]);

const groups = new Set(
  [
    "total all-pupils boys girls disadvantaged not-disadvantaged not-known-to-be-disadvantaged",
    "disadvantaged-all-other all-other-pupils fsm fsm-eligible not-known-to-be-fsm-eligible",
    "fsm-all-other known-or-believed-to-be-other-than-english other-than-english english",
    "known-or-believed-to-be-english no-sen no-sen-provision no-identified-sen sen-support",
    "sen-support-sen-without-an-ehc-plan education-health-and-care-plan",
    "education-health-and-care-plans sen-with-statement-or-ehc-plan",
  ].flatMap((line) => line.split(" ")),
);

function exploreRows(at: Place): IsWanted {
  const level = at("geographic_level");
  const region = at("region_name");
  const authority = at("la_name", "local_authority");
  const narrowing = [
    at("breakdown", "characteristic"),
    at("sex", "gender"),
    at("disadvantage_status"),
    at("fsm_status"),
    at("ethnicity_major"),
    at("ethnicity_minor"),
    at("first_language"),
    at("month_of_birth"),
    at("sen_provision"),
    at("sen_primary_need"),
  ].filter((place) => place >= 0);
  return (row) => {
    const where = textAt(row, level);
    const place = textAt(row, where.startsWith("region") ? region : authority);
    const ofArea =
      where === "national" || (where === "school" ? ownAuthorities.has(place) : areas.has(place));
    return ofArea && narrowing.every((each) => isKeptGroup(textAt(row, each)));
  };
}

function isKeptGroup(text: string): boolean {
  return text === "" || text.length === 1 || groups.has(text.replace(/[^a-z]+/g, "-"));
}

/** Record types of performance tables: 3 is a local authority, 4 and 5 are England. */
function tableRows(at: Place): IsWanted {
  const type = at("rectype");
  const authority = at("lea");
  return (row) =>
    ["4", "5"].includes(textAt(row, type)) || ownAuthorities.has(textAt(row, authority));
}

function toolRows(at: Place): IsWanted {
  const area = at("area", "la and regions", "la name", "la_name");
  return (row) => area < 0 || areas.has(textAt(row, area));
}

function textAt(row: readonly string[], place: number): string {
  return (row[place] ?? "").trim().toLowerCase();
}
