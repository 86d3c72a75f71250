import { linesInArial } from "../text/arialWidths";
import type { Paragraph } from "../word/docx";
import { exactGap, newPage } from "../word/exactGap";
import { type GridCell, grid } from "../word/grid";
import { colour } from "../word/look";
import { newDocument } from "../word/newDocument";
import { packDocument } from "../word/packDocument";
import type { ChildPage, ChildPages } from "./childPage";
import { LINE_HEIGHT, line, MARGINS, ROOM, WARNING_HEIGHT, warningLine } from "./classroomLook";

/** Two cards beside each other and two below. */
const ACROSS = 2;
const CARDS = 4;

const PADDING = { vertical: 12, horizontal: 14 } as const;
const HEIGHT = Math.floor((ROOM.height - WARNING_HEIGHT - 6) / (CARDS / ACROSS));
const WIDTH = ROOM.width / ACROSS;

/** Sizes of plain text in points: the largest at which a card holds all. */
const SIZES = [15, 14, 13, 12, 11, 10, 9] as const;

const cutLine = { style: "dashed", size: 6, color: colour.note } as const;

/**
 * Cards to cut out, four on an A4 page with lines to cut along, as the bytes of a `.docx` file. A text too long for its
 * card at 9 point is cut off at the edge. The same model always gives the same bytes.
 */
export function targetCardsToDocx(model: ChildPages): Uint8Array {
  const pages = chunks(model.children, CARDS);
  return packDocument(
    newDocument({
      title: model.title,
      schoolName: model.schoolName,
      bodySize: 12,
      margins: MARGINS,
      children: [
        warningLine(model.warning),
        ...pages.flatMap((cards, place) => [
          ...(place > 0 ? [newPage()] : []),
          grid({
            widths: Array<number>(ACROSS).fill(WIDTH),
            padding: PADDING,
            borders: {
              top: cutLine,
              bottom: cutLine,
              left: cutLine,
              right: cutLine,
              insideHorizontal: cutLine,
              insideVertical: cutLine,
            },
            rows: chunks(cards, ACROSS).map((row) => ({
              height: HEIGHT,
              cells: Array.from({ length: ACROSS }, (_, i) => cardCell(row[i], model.when)),
            })),
          }),
          exactGap(1),
        ]),
      ],
    }),
  );
}

function cardCell(child: ChildPage | undefined, when: string): GridCell {
  if (!child) return { children: [line("", { size: 10 })] };
  const texts = cardTexts(child, when);
  const size = SIZES.find((each) => heightOf(texts, each) <= HEIGHT - 2 * PADDING.vertical) ?? 9;
  return { children: texts.map((text) => cardLine(text, size)) };
}

interface CardText {
  readonly role: "name" | "small" | "heading" | "plain";
  readonly text: string;
}

const shares: Readonly<Record<CardText["role"], number>> = {
  name: 1.5,
  small: 0.72,
  heading: 0.95,
  plain: 1,
};

/** White space above and below each text, as shares of the size of plain text. */
const AROUND = 0.45;

function cardTexts({ name, nextSteps, targets }: ChildPage, when: string): CardText[] {
  return [
    { role: "name", text: name },
    { role: "small", text: when },
    { role: "heading", text: "My next steps" },
    ...nextSteps.map((text) => ({ role: "plain" as const, text })),
    ...(nextSteps.length === 0 ? [{ role: "plain" as const, text: BLANK }] : []),
    { role: "heading", text: "My targets" },
    ...targets.map(({ subject, words }) => ({
      role: "plain" as const,
      text: `${subject}: ${words}`,
    })),
  ];
}

/** A line to write on. */
const BLANK = "_".repeat(26);

function cardLine({ role, text }: CardText, size: number): Paragraph {
  return line(text, {
    size: size * shares[role],
    bold: role === "name" || role === "heading",
    ...(role === "plain" ? {} : { colour: role === "small" ? colour.note : colour.heading }),
    before: role === "heading" ? size * AROUND : 0,
    after: size * AROUND,
  });
}

function heightOf(texts: readonly CardText[], size: number): number {
  const width = WIDTH - 2 * PADDING.horizontal;
  return texts.reduce((sum, { role, text }) => {
    const points = size * shares[role];
    const around = size * AROUND * (role === "heading" ? 2 : 1);
    return sum + linesInArial(text, points * 1.08, width) * points * LINE_HEIGHT + around;
  }, 0);
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
