import type { LocalMeasure } from "../../../../core/similarSchools/localSchool";
import { localMeasures } from "../../../../core/similarSchools/localSchool";
import { areaName } from "../../../published/publishedAreas";
import { allPupils, groupOfLabels } from "../../../published/publishedGroups";
import { publications } from "../../../published/publishedSources";
import { resultYear, resultYearName } from "../../../published/resultYear";
import type { FileRow, ImportKind } from "../../importKind";
import { otherArea } from "./areaChoice";
import { column, exploreFields } from "./exploreColumns";
import { subjectFields, subjectMeasures } from "./exploreSubjects";
import { planSchools, type SchoolRow } from "./planSchools";
import { keptAuthorities, knownWords, type SchoolPlace, schoolValues } from "./schoolValues";

/** Explore Education Statistics since 2024/25, schools: a row a school, group and subject. */
export const exploreSchoolsKind: ImportKind = {
  key: "exploreSchools",
  title: "Published Key Stage 2 results of schools, a row a subject",
  from: "Key stage 2 attainment of schools since 2024/25, downloaded from DfE's Explore Education Statistics as CSV.",
  fields: [
    { ...column("school_urn", "URN", "urn"), needed: true },
    column("school_name", "School"),
    column("pt_disadvantaged", "Percentage disadvantaged"),
    ...exploreFields.map(({ needed: _, ...field }) =>
      field.key === "time_period" ? { ...field, needed: true } : field,
    ),
    ...subjectFields,
  ],
  likelihood: (found) =>
    ["school_urn", "time_period", "subject", "expected_standard_pupil_percent"].every((each) =>
      found.has(each),
    )
      ? 0.97
      : 0,
  plan: (rows, context) => planSchools(rows.map(schoolRow), context),
};

const isLocal = (measure: string): measure is LocalMeasure =>
  (localMeasures as readonly string[]).includes(measure);

function schoolRow(row: FileRow): SchoolRow {
  const { text } = row;
  const year = resultYear(text("time_period"));
  const authority = areaName({
    code: text("old_la_code") || text("new_la_code"),
    name: text("la_name"),
    ...(year === undefined ? {} : { year }),
  });
  const urn = text("school_urn");
  const name = text("school_name");
  const when = year === undefined ? "" : resultYearName(year);
  const read = {
    row,
    urn,
    year: year ?? 0,
    about: [name || urn, when, text("subject")].filter(Boolean).join(", "),
    publication: publications.exploreSchools,
    values: {},
  };
  const none = (reason: string, otherwise: "passOver" | "refuse" = "passOver") => ({
    ...read,
    reason,
    otherwise,
  });
  if (!keptAuthorities.has(authority)) return none(otherArea);
  if (year === undefined) return none(`‘${text("time_period")}’ is no year.`, "refuse");
  if (!/^\d{6}$/.test(urn)) return none(`‘${urn}’ is no URN of six figures.`, "refuse");
  if (groupOfLabels([text("breakdown"), text("sex")]) !== allPupils) {
    return none("Of schools only the figures of all pupils are kept.");
  }
  const measures = subjectMeasures(text("subject"));
  if (!measures) return none(`Figures of ‘${text("subject")}’ are not kept.`);
  const found = schoolValues(placesOf(row, measures));
  const words = knownWords({ name, localAuthority: authority });
  return { ...read, ...found, values: { ...words, ...found.values } };
}

function placesOf({ text }: FileRow, measures: NonNullable<ReturnType<typeof subjectMeasures>>) {
  const { expected, higher, scaled } = measures;
  // Who the children are is told in the rows of all three subjects together.
  const whole = expected === "rwmExpected";
  const places: SchoolPlace[] = whole
    ? [
        { key: "eligiblePupils", text: text("eligible_pupil_count") },
        { key: "disadvantagedPercent", text: text("pt_disadvantaged") },
      ]
    : [];
  const add = (measure: string | undefined, field: string) => {
    if (measure !== undefined && isLocal(measure)) {
      places.push({ key: measure, text: text(field) });
    }
  };
  add(expected, "expected_standard_pupil_percent");
  add(higher, "higher_standard_pupil_percent");
  add(scaled, "average_scaled_score");
  return places;
}
