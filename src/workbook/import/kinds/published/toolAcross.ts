import { publishedNumber } from "../../../published/publishedNumber";
import type { FileRow, ImportField, ImportKind } from "../../importKind";
import { planFigures } from "./planFigures";
import { type ToolPlace, toolFields, toolRow } from "./toolColumns";

/** The years that a column can be about: from the present tests on. */
const years = Array.from({ length: 20 }, (_, place) => 2016 + place);

/** The Local Authority Interactive Tool, a row a measure and area, a column a year. */
export const toolAcrossKind: ImportKind = {
  key: "interactiveToolAcross",
  title: "Local authority figures, a column a year",
  from: "A table downloaded from DfE's Local Authority Interactive Tool, with the years across.",
  fields: [...toolFields, ...years.flatMap(yearFields)],
  likelihood: (found) => {
    const columns = [...found].filter((key) => /^\d{4}p?$/.test(key)).length;
    const named = ["code", "measure", "laCode"].some((each) => found.has(each));
    return found.has("area") && named && columns > 0 ? 0.7 : 0;
  },
  plan: (rows, context) =>
    planFigures(
      rows.map((row) => toolRow(row, context.fileName, placesOf(row))),
      context,
    ),
};

function yearFields(year: number): ImportField[] {
  const name = String(year);
  const academic = `${year - 1}/${name.slice(2)}`;
  return [
    { key: name, label: name, alsoCalled: [academic, `${year - 1}${name.slice(2)}`] },
    {
      key: `${name}p`,
      label: `${name} (provisional)`,
      alsoCalled: [
        `${name} (prov)`,
        `${name} p`,
        `${academic} (prov)`,
        `${academic} (provisional)`,
      ],
    },
  ];
}

/** A row's figures: of each year the final one, or the provisional one where that is all there is. */
function placesOf({ text }: FileRow): ToolPlace[] {
  const at = (key: string, year: number, provisional: boolean): ToolPlace => ({
    year,
    found: publishedNumber(text(key)),
    text: text(key),
    provisional,
  });
  return years.flatMap((year) => {
    const final = at(String(year), year, false);
    const provisional = at(`${year}p`, year, true);
    return [final.text === "" ? provisional : final].filter((each) => each.text !== "");
  });
}
