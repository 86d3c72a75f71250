import { drawChart } from "../chart/drawChart";
import { cleanText } from "../text/cleanText";
import { ImageRun, Paragraph } from "../word/docx";
import { paragraph } from "../word/text";
import type { ChartBlock } from "./reportModel";

/** Charts are drawn at 192 pixels per inch; docx counts 96 to the inch. */
const SCALE = 1 / 2;

/** Height in docx's pixels that a chart has on one page with its caption and heading. */
const TALLEST = 800;

/** A chart with its caption above and its note below. `id` is different for every picture of a document. */
export function reportChart(block: ChartBlock, id: number): Paragraph[] {
  const picture = drawChart(block.chart);
  const scale = Math.min(SCALE, TALLEST / picture.height);
  const image = new ImageRun({
    type: "png",
    data: picture.png,
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: { id: String(id), name: `Chart ${id}`, description: cleanText(block.altText) },
  });
  return [
    paragraph(block.caption, { style: "Caption", keepNext: true, after: 6 }),
    new Paragraph({
      children: [image],
      keepNext: block.note !== undefined,
      spacing: { after: block.note === undefined ? 240 : 40, line: 240, lineRule: "auto" },
    }),
    ...(block.note === undefined ? [] : [paragraph(block.note, { style: "Note" })]),
  ];
}
