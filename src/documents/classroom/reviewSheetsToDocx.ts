import { noBorders, noLine, strongLine, thinLine } from "../word/borders";
import { HeadingLevel, Paragraph, type Table } from "../word/docx";
import { exactGap, newPage } from "../word/exactGap";
import { type GridCell, grid } from "../word/grid";
import { colour, twips } from "../word/look";
import { newDocument } from "../word/newDocument";
import { packDocument } from "../word/packDocument";
import { runs } from "../word/text";
import type { ChildPage, ChildPages } from "./childPage";
import { line, MARGINS, ROOM, warningLine } from "./classroomLook";

const TEXT = 13;
const LABEL = 11;
const SMALL = 9.5;
const PADDING = { vertical: 4, horizontal: 7 } as const;

/** What a child may say of a subject, each with a box to mark: words, since colour or faces alone do not tell everybody. */
const answers = ["I am just starting", "I am getting there", "I can do it by myself"] as const;

/**
 * A page a child, on which child and teacher write together what they say at the review of an assessment point (target-setting
 * policy, 4.6), as the bytes of a `.docx` file. The same model always gives the same bytes.
 */
export function reviewSheetsToDocx(model: ChildPages): Uint8Array {
  return packDocument(
    newDocument({
      title: model.title,
      schoolName: model.schoolName,
      bodySize: TEXT,
      margins: MARGINS,
      children: [
        warningLine(model.warning),
        ...model.children.flatMap((child, place) => [
          ...(place > 0 ? [newPage()] : []),
          ...sheet(child, model.when),
        ]),
      ],
    }),
  );
}

function sheet({ name, nextSteps, targets }: ChildPage, when: string): (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 0, after: twips(2) },
      children: runs(name, { size: 24 }),
    }),
    line(`My review · ${when}`, { size: LABEL, colour: colour.note, after: 6 }),
    ...part("My targets", [
      ...targets.map(({ subject, words }) =>
        line(`${subject}: ${words}`, { size: TEXT, after: 3 }),
      ),
    ]),
    ...part("My target in my own words", []),
    writingLines(1),
    ...part(
      "My next steps",
      nextSteps.map((text) => line(text, { size: TEXT, after: 3 })),
    ),
    ...(nextSteps.length === 0 ? [writingLines(2)] : []),
    ...part("What I can do now", [
      line("Put a tick in one box in each row.", { size: SMALL, colour: colour.note, after: 3 }),
    ]),
    howFar(targets.map(({ subject }) => subject)),
    exactGap(2),
    ...part("What helps me", []),
    writingLines(2),
    ...part("My own words", []),
    writingLines(4),
    ...part("My teacher’s words", []),
    writingLines(2),
    exactGap(8),
    dateLine(),
  ];
}

function part(title: string, lines: readonly Paragraph[]): Paragraph[] {
  const look = { size: LABEL, bold: true, colour: colour.heading, before: 8, after: 3 };
  return [line(title, { ...look, keepNext: true }), ...lines];
}

/** A row a subject with three boxes to tick, each under its words. */
function howFar(subjects: readonly string[]): Table {
  const first = ROOM.width * 0.25;
  const each = (ROOM.width - first) / answers.length;
  const cell = (text: string, bold = false): GridCell => ({
    align: "bottom",
    children: [line(text, { size: LABEL, bold, align: bold ? "left" : "center" })],
  });
  return grid({
    widths: [first, ...answers.map(() => each)],
    padding: PADDING,
    borders: {
      top: thinLine,
      bottom: thinLine,
      left: thinLine,
      right: thinLine,
      insideHorizontal: thinLine,
      insideVertical: thinLine,
    },
    rows: [
      { cells: [cell(""), ...answers.map((text) => cell(text))] },
      ...subjects.map((subject) => ({
        height: 26,
        cells: [cell(subject, true), ...answers.map(() => cell(""))],
      })),
    ],
  });
}

/** Empty lines to write on, with the lines ruled. */
function writingLines(count: number): Table {
  return grid({
    widths: [ROOM.width],
    padding: { vertical: 0, horizontal: 0 },
    borders: { ...noBorders, bottom: thinLine, insideHorizontal: thinLine },
    rows: Array.from({ length: count }, () => ({
      height: 25,
      cells: [{ children: [line("", { size: SMALL })] }],
    })),
  });
}

function dateLine(): Table {
  const label = (text: string): GridCell => ({
    align: "bottom",
    children: [line(text, { size: LABEL })],
  });
  const blank: GridCell = {
    children: [line("", { size: LABEL })],
    borders: { top: noLine, left: noLine, right: noLine, bottom: strongLine },
  };
  const widths = [0.22, 0.3, 0.06, 0.12, 0.3].map((share) => share * ROOM.width);
  return grid({
    widths,
    padding: { vertical: 0, horizontal: 2 },
    borders: noBorders,
    rows: [
      {
        height: 24,
        cells: [label("Date of our review"), blank, label(""), label("Signed"), blank],
      },
    ],
  });
}
