import type { FileRow, ImportKind } from "../../importKind";
import { exploreBasis, exploreFields, exploreRow } from "./exploreColumns";
import { subjectFields, subjectMeasures, subjectPlaces } from "./exploreSubjects";
import { type FigureRow, figuresAt } from "./figureRow";
import { belowOtherHeader, notesOnHeader, upToOtherHeader } from "./otherHeader";
import { planFigures } from "./planFigures";

/** Explore Education Statistics since 2024/25: a row an area, group and subject. */
export const exploreLongKind: ImportKind = {
  key: "exploreLong",
  title: "Published Key Stage 2 figures, a row a subject",
  from: "Key stage 2 attainment since 2024/25, by local authority or by region and pupil characteristics, downloaded from DfE's Explore Education Statistics as CSV.",
  fields: [...exploreFields, ...subjectFields],
  likelihood: (found, headers) => {
    const needed = [
      "time_period",
      "geographic_level",
      "subject",
      "expected_standard_pupil_percent",
    ];
    const ofSchools = headers.some((header) => /^school[_ ]urn$/i.test(header.trim()));
    return needed.every((each) => found.has(each)) && !ofSchools ? 0.95 : 0;
  },
  plan: (rows, context) => {
    const [above, below] = upToOtherHeader(rows);
    const performance = !above.some(({ text }) => text("eligible_pupil_count") !== "");
    const basisOf = exploreBasis(above, performance);
    const read = above.map((row) => ({ ...longRow(row), ...basisOf(row) }));
    const plan = planFigures([...read, ...belowOtherHeader(below)], context);
    return { ...plan, notes: [...notesOnHeader(rows), ...plan.notes] };
  },
};

function longRow(row: FileRow): Omit<FigureRow, "basis" | "publication" | "provisional"> {
  const about = exploreRow(row);
  if (about.reason) return { ...about, figures: [] };
  const measures = subjectMeasures(row.text("subject"));
  if (measures) return { ...about, ...figuresAt(subjectPlaces(row, measures, about)) };
  const reason = `Figures of ‘${row.text("subject")}’ are not kept.`;
  return { ...about, figures: [], reason, otherwise: "passOver" };
}
