import { statisticalNeighbours } from "../core/similarSchools/statisticalNeighbours";
import { publishedGroups } from "../workbook/published/publishedGroups";
import { publishedRows } from "./publishedRows";

/** Which rows of a file are kept, by their first cell. */
function kept(lines: readonly string[]): (string | undefined)[] {
  const [header = [], ...rows] = lines.map((line) => line.split(","));
  const isWanted = publishedRows(header);
  return isWanted ? rows.filter(isWanted).map(([first]) => first) : ["everything"];
}

const explore = "time_period,geographic_level,region_name,la_name,sex,first_language";

test("of areas: England, the South West, Dorset, BCP and the authorities most like them", () => {
  expect(
    kept([
      `\ufeff${explore}`,
      "england,National,,,Total,Total",
      "south west,Regional,South West,,Total,Total",
      "london,Regional,London,,Total,Total",
      "dorset,Local authority,South West,Dorset,Total,Total",
      "devon,Local authority,South West,Devon,Total,Total",
      "leeds,Local authority,Yorkshire,Leeds,Total,Total",
      "school,School,South West,Dorset,Total,Total",
      "other,School,South West,Devon,Total,Total",
    ]),
  ).toEqual(["england", "south west", "dorset", "devon", "school"]);
});

test("of children: all, and the groups whose figures the workbook keeps", () => {
  expect(
    kept([
      explore,
      "all,National,,,Total,Total",
      "girls,National,,,Girls,Total",
      "eal,National,,,Total,Known or believed to be other than English",
      "language,National,,,Total,Minority ethnic",
    ]),
  ).toEqual(["all", "girls", "eal"]);
});

test("of performance tables: England, and schools of the two local authorities", () => {
  expect(
    kept(["URN,RECTYPE,LEA", "1,1,838", "2,1,839", "3,1,840", ",3,838", ",4,", ",5,"]),
  ).toEqual(["1", "2", "", "", ""]);
});

test("of the interactive tool: by area", () => {
  expect(
    kept(["measure_code,area", "A,Dorset (Pre LG)", "B,Leeds", "C,England", "D,Bexley"]),
  ).toEqual(["A", "C", "D"]);
});

test("any other file is read whole", () => {
  expect(kept(["UPN,Surname", "x,y"])).toEqual(["everything"]);
});

test("every statistical neighbour and every kept group is among what passes", () => {
  const neighbours = statisticalNeighbours.flatMap((each) => each.neighbours);
  const rows = neighbours.map((name) => `${name},Local authority,,${name},Total,Total`);
  expect(kept([explore, ...rows])).toEqual(neighbours);
  for (const group of ["Disadvantaged", "Not disadvantaged", publishedGroups.senSupport]) {
    expect(kept([explore, `in,National,,,${group},Total`])).toEqual(["in"]);
  }
});
