import { readMark } from "../../../../core/scales/readMark";
import { asText, type SheetValue } from "../../../sheetValue";
import type { FileRow, ImportContext, ImportQuestion } from "../../importKind";
import { quoted } from "../../results/plannedResult";
import { whyUnread } from "../../results/whyUnread";
import type { FileTest } from "./fileTest";
import { type ScoreOfTest, scoreOfTest } from "./scoreOfTest";

const scaledQuestion = "tests.scaled";

/** Why a row does not come in now. */
export interface Left {
  readonly state: "refuse" | "ask" | "passOver";
  readonly reason: string;
}

/** What has to be told once for many rows. */
export interface Told {
  readonly notes: Set<string>;
  unscaled: number;
}

/** The scale and score that the Tests tab keeps. */
export type Score =
  | { readonly state: "known"; readonly values: Readonly<Record<string, SheetValue>> }
  | { readonly state: "refuse"; readonly reason: string };

function readScore(found: ScoreOfTest, { school }: ImportContext): Score {
  if (found.state !== "scored") return { state: "known", values: {} };
  const scale = school.scales.find(found.scale);
  if (!scale) {
    const reason = `The Scales tab has no scale ${quoted(found.scale)}. Correct its name in the file, or add the scale.`;
    return { state: "refuse", reason };
  }
  const mark = readMark(scale, found.text);
  const reason = whyUnread(found.text, mark, scale);
  if (reason !== undefined) return { state: "refuse", reason };
  const code = mark.state === "scored" || mark.state === "absent" ? mark.code : "";
  return { state: "known", values: { scale: asText(scale.name), score: asText(code) } };
}

/** The score of a row, once its scale is known; a person is asked for one that is not. */
export function testScore(
  test: FileTest,
  row: FileRow,
  context: ImportContext,
  told: Told,
): Score | Left {
  const found = scoreOfTest(test);
  if (found.state === "rawOnly" && found.note) told.notes.add(found.note);
  if (found.state === "refuse") return found;
  if (found.state !== "ask") return readScore(found, context);
  told.unscaled += 1;
  const answer = context.answers[scaledQuestion];
  if (answer === undefined) return { state: "ask", reason: "On which scale is the score?" };
  if (answer === "leaveOut") return { state: "passOver", reason: "Left out, as you have chosen." };
  const text = row.text("scaled") || row.text("score");
  return readScore({ state: "scored", scale: answer, text }, context);
}

/** Asks on which scale the scores are of which it is not known. */
export function scaleQuestions(rows: number): ImportQuestion[] {
  if (rows === 0) return [];
  return [
    {
      id: scaledQuestion,
      question: `${rows === 1 ? "1 row gives a score" : `${rows} rows give scores`} of a test whose scale is not known. On which scale? A standardised 100 is the average of the age; a scaled 100 is the expected standard.`,
      choices: [
        { key: "standardised", label: "Standardised scores (70 to 140)" },
        { key: "ks2-scaled", label: "Key Stage 2 scaled scores (80 to 120)" },
        { key: "ks1-scaled", label: "Key Stage 1 scaled scores (85 to 115)" },
        { key: "leaveOut", label: "Another: leave them out" },
      ],
    },
  ];
}
