// Packs the published figures of src/workbook/published/data/*.csv into bakedFigures.ts and
// bakedSchools.ts beside them, small enough to be carried in the add-on. Run after a change of a csv file:
//   node tools/bakePublishedFigures.mjs && npm run format
// startingFigures.test.ts holds them to the csv files.
import { readFileSync, writeFileSync } from "node:fs";
import Papa from "papaparse";

const folder = "src/workbook/published/data";
const read = (name) =>
  Papa.parse(readFileSync(`${folder}/${name}.csv`, "utf8"), {
    header: true,
    comments: "#",
    skipEmptyLines: true,
  }).data;

/** A figure, with a p where it is provisional; a dash where there is none. */
const cell = (row) => (row ? `${row.value}${/prov/.test(row.year) ? "p" : ""}` : "-");
const unique = (values) => [...new Set(values)];

function interactiveTool() {
  const rows = read("local-authority-interactive-tool");
  const areas = unique(rows.map((row) => row.la_code));
  const years = unique(rows.map((row) => row.year.slice(0, 4))).sort();
  const figures = unique(rows.map((row) => row.measure_code)).map((code) => [
    code,
    areas
      .map((area) =>
        years
          .map((year) =>
            cell(
              rows.find(
                (row) =>
                  row.measure_code === code && row.la_code === area && row.year.startsWith(year),
              ),
            ),
          )
          .join(" "),
      )
      .join("|"),
  ]);
  return { areas, years: years.map(Number), figures: Object.fromEntries(figures) };
}

function performanceTables() {
  const rows = read("performance-tables-england");
  const years = unique(rows.map((row) => row.year)).sort();
  const figures = unique(rows.map((row) => row.metric)).map((metric) => [
    metric,
    years
      .map((year) => cell(rows.find((row) => row.metric === metric && row.year === year)))
      .join(" "),
  ]);
  return { years: years.map(Number), figures: Object.fromEntries(figures) };
}

function schools() {
  const rows = read("dorset-and-bcp-schools");
  const year = Number(
    unique(rows.map((row) => row.period))
      .join()
      .slice(5),
  );
  const packed = rows.map(({ period, ...row }) =>
    Object.values({
      ...row,
      localAuthority: row.localAuthority === "Dorset" ? "D" : "B",
      ageRange: row.ageRange.replace(" to ", "-"),
    }).join("|"),
  );
  return { year, packed };
}

const head = `// Made by tools/bakePublishedFigures.mjs from the csv files beside it. Not to be edited by hand.
// Department for Education. Contains public sector information licensed under the Open Government
// Licence v3.0.
`;

writeFileSync(
  `${folder}/bakedFigures.ts`,
  `${head}
/**
 * Figures of the Local Authority Interactive Tool by DfE's short names: an area after another, in
 * each a year after another; p marks a provisional figure, a dash one that is not published.
 */
export const bakedTool = ${JSON.stringify(interactiveTool())};

/** England's figures of the performance tables, a year after another. */
export const bakedEngland = ${JSON.stringify(performanceTables())};
`,
);

const { year, packed } = schools();
writeFileSync(
  `${folder}/bakedSchools.ts`,
  `${head}
/**
 * The results of schools: a line a school, in the order of the csv file's columns, which
 * startingSchools names. The local authority is D for Dorset or B for BCP.
 */
export const bakedSchools = {
  year: ${year},
  lines: \`
${packed.join("\n")}
\`,
};
`,
);
