import { colour, FONT, halfPoints, size, twips } from "./look";

/** The named styles, so that Word and Google Docs show an outline and a school can restyle. */
export function documentStyles(bodySize: number) {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(bodySize),
          color: colour.text,
          language: { value: "en-GB", eastAsia: "en-GB" },
        },
        paragraph: { spacing: { after: twips(6), line: 264, lineRule: "auto" as const } },
      },
      title: heading(size.title, 0, 2),
      heading1: heading(15, 20, 6),
      heading2: heading(12, 14, 4),
      heading3: heading(10.5, 10, 3),
      caption: {
        run: { size: halfPoints(size.table), bold: true, color: colour.heading },
        paragraph: { spacing: { before: twips(8), after: twips(3) }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: "Note",
        name: "Note",
        basedOn: "Normal",
        run: { size: halfPoints(size.note), color: colour.note },
        paragraph: {
          spacing: { before: twips(3), after: twips(8), line: 252, lineRule: "auto" as const },
        },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        run: { size: halfPoints(size.table) },
        paragraph: { spacing: { before: 0, after: 0, line: 250, lineRule: "auto" as const } },
      },
    ],
  };
}

function heading(points: number, before: number, after: number) {
  return {
    run: { font: FONT, size: halfPoints(points), bold: true, color: colour.heading },
    paragraph: { spacing: { before: twips(before), after: twips(after) }, keepNext: true },
  };
}
