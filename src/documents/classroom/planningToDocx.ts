import { linesInArial } from "../text/arialWidths";
import { BOX_PADDING, box } from "../word/box";
import { HeadingLevel, Paragraph, type Table } from "../word/docx";
import { exactGap, newPage } from "../word/exactGap";
import { colour } from "../word/look";
import { newDocument } from "../word/newDocument";
import { packDocument } from "../word/packDocument";
import { runs } from "../word/text";
import {
  LINE_HEIGHT,
  line,
  MARGINS,
  ROOM,
  SAFE_SHARE,
  WARNING_HEIGHT,
  warningLine,
} from "./classroomLook";
import type { PlanningModel, PlanningPage, PlanningPageGroup } from "./planningPage";

/** Sizes of the names in points: the largest at which a page holds all groups; at 18 they are read from a metre. */
const SIZES = [26, 24, 22, 20, 19, 18, 17, 16, 15, 14] as const;

/** Sizes of the other texts, as shares of the names'. */
const STEP = 0.72;
const AIM = 0.62;

const GAP = 8;
const TITLE = 22;
const SMALL = 10;

/** Pages for the wall or the plan as the bytes of a `.docx` file. The same model always gives the same bytes. */
export function planningToDocx(model: PlanningModel): Uint8Array {
  return packDocument(
    newDocument({
      title: model.title,
      schoolName: model.schoolName,
      bodySize: 12,
      margins: MARGINS,
      children: [
        warningLine(model.warning),
        ...model.pages.flatMap((page, place) => [
          ...(place > 0 ? [newPage()] : []),
          ...planningPage(page),
        ]),
      ],
    }),
  );
}

function planningPage(page: PlanningPage): (Paragraph | Table)[] {
  const size = SIZES.find((each) => heightOf(page, each) <= ROOM.height * SAFE_SHARE) ?? 14;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 0, after: 0 },
      children: runs(page.title, { size: TITLE }),
    }),
    line(page.subtitle, { size: SMALL, colour: colour.note, after: GAP }),
    ...page.groups.flatMap((group, place) => [
      box(groupLines(group, place + 1, size), ROOM.width),
      exactGap(GAP),
    ]),
    ...(page.apart.length > 0
      ? [
          line("Not in a group yet", { size: size * AIM, bold: true, colour: colour.heading }),
          line(namesInARow(page.apart), { size, after: GAP }),
        ]
      : []),
    line(page.note, { size: SMALL, colour: colour.note }),
  ];
}

function groupLines({ aim, steps }: PlanningPageGroup, number: number, size: number): Paragraph[] {
  return [
    line(headOf(aim, number), { size: size * AIM, bold: true, colour: colour.heading, after: 2 }),
    ...steps.flatMap(({ names, nextStep }) => [
      line(namesInARow(names), { size, bold: true, keepNext: nextStep !== undefined }),
      ...(nextStep === undefined ? [] : [line(nextStep, { size: size * STEP, after: 3 })]),
    ]),
  ];
}

function headOf(aim: string, number: number): string {
  return `Group ${number}: ${aim}`;
}

function namesInARow(names: readonly string[]): string {
  return names.join("  ·  ");
}

/** How high a page would be with names of a size, in points. */
function heightOf({ groups, apart, note }: PlanningPage, size: number): number {
  const inBox = ROOM.width - 2 * BOX_PADDING.horizontal;
  const high = (text: string, points: number, width: number) =>
    linesInArial(text, points * 1.08, width) * points * LINE_HEIGHT;
  const ofGroup = ({ aim, steps }: PlanningPageGroup, place: number) =>
    2 * BOX_PADDING.vertical +
    GAP +
    high(headOf(aim, place + 1), size * AIM, inBox) +
    2 +
    steps.reduce(
      (sum, { names, nextStep }) =>
        sum +
        high(namesInARow(names), size, inBox) +
        (nextStep === undefined ? 0 : high(nextStep, size * STEP, inBox) + 3),
      0,
    );
  return (
    WARNING_HEIGHT +
    (TITLE + SMALL) * LINE_HEIGHT +
    GAP +
    groups.reduce((sum, group, place) => sum + ofGroup(group, place), 0) +
    (apart.length > 0
      ? size * AIM * LINE_HEIGHT + high(namesInARow(apart), size, ROOM.width) + GAP
      : 0) +
    high(note, SMALL, ROOM.width)
  );
}
