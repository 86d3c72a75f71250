import { strongLine } from "../word/borders";
import { box } from "../word/box";
import { HeadingLevel, Paragraph, type Table } from "../word/docx";
import { exactGap, newPage } from "../word/exactGap";
import { pageFooter } from "../word/footer";
import { colour, page, size } from "../word/look";
import { newDocument } from "../word/newDocument";
import { packDocument } from "../word/packDocument";
import { bulletList, paragraph, runs } from "../word/text";
import { reportChart } from "./reportChart";
import type { Block, ReportModel } from "./reportModel";
import { reportTable } from "./reportTable";

const MARGINS = { top: 54, bottom: 62, left: 56.5, right: 56.5 } as const;

/** Width of text on the page, in points. */
const TEXT_WIDTH = page.width - MARGINS.left - MARGINS.right;

/**
 * A report as the bytes of a `.docx` file: A4, numbered sections, "Page x of y". The same model
 * always gives the same bytes. A report with ten charts takes about a second.
 */
export function reportToDocx(model: ReportModel): Uint8Array {
  let pictures = 0;
  const layOut = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => {
      if (block.kind === "chart") pictures++;
      return layOutBlock(block, pictures);
    });
  const sections = model.sections.flatMap((section, i) => [
    heading(`${i + 1}. ${section.title}`, HeadingLevel.HEADING_1),
    ...layOut(section.blocks),
  ]);
  const summary = layOut(model.summary);
  return packDocument(
    newDocument({
      title: `${model.title} – ${model.subtitle}`,
      schoolName: model.schoolName,
      bodySize: size.body,
      margins: MARGINS,
      footer: pageFooter(footerText(model), TEXT_WIDTH),
      children: [
        ...titleBlock(model),
        ...(summary.length > 0 ? [heading("At a glance", HeadingLevel.HEADING_1), ...summary] : []),
        ...sections,
      ],
    }),
  );
}

function footerText({ schoolName, footerText }: ReportModel): string {
  return [schoolName, footerText].filter((text) => text !== "").join(" · ");
}

function titleBlock(model: ReportModel): Paragraph[] {
  return [
    paragraph(model.schoolName, { size: size.body, colour: colour.note, after: 4 }),
    heading(model.title, HeadingLevel.TITLE),
    paragraph(`${model.subtitle} · ${model.dateText}`, {
      size: size.subtitle,
      colour: colour.note,
      after: 6,
    }),
    new Paragraph({
      children: runs(model.confidentiality, { size: size.note, colour: colour.note }),
      border: { bottom: { ...strongLine, space: 6 } },
      spacing: { after: 120 },
    }),
  ];
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, keepNext: true, children: runs(text) });
}

function layOutBlock(block: Block, picture: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        heading(block.text, block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3),
      ];
    case "paragraph":
      return [
        paragraph(block.text, {
          ...(block.tone === "note" ? { style: "Note" } : {}),
          ...(block.withNext ? { keepNext: true } : {}),
        }),
      ];
    case "bullets":
      return bulletList(block.items);
    case "table":
      return reportTable(block, TEXT_WIDTH);
    case "chart":
      return reportChart(block, picture);
    case "callout":
      return callout(block.title, block.text);
    case "pageBreak":
      return [newPage()];
  }
}

function callout(title: string | undefined, text: string): (Paragraph | Table)[] {
  const lines = [
    ...(title
      ? [paragraph(title, { bold: true, colour: colour.heading, after: 2, keepNext: true })]
      : []),
    paragraph(text, { after: 0 }),
  ];
  return [exactGap(4), box(lines, TEXT_WIDTH), exactGap(8)];
}
