import { thinLine } from "./borders";
import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from "./docx";
import { colour, halfPoints, size, twips } from "./look";
import { runs } from "./text";

/** A footer with a text on the left and "Page x of y" on the right, across `width` points. */
export function pageFooter(text: string, width: number): Footer {
  const look = { size: size.note, colour: colour.note };
  const number = { size: halfPoints(look.size), color: look.colour };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        border: { top: { ...thinLine, space: 6 } },
        spacing: { after: 0 },
        children: [
          ...runs(text.replace(/\s+/g, " "), look),
          new TextRun({
            ...number,
            children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
