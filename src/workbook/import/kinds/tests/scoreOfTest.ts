import {
  keyStage2PaperNames,
  keyStage2ScaledScore,
} from "../../../../core/scales/conversion/keyStage2ScaledScore";
import {
  optionalTestLevel,
  optionalTestYear,
} from "../../../../core/scales/conversion/optionalTestLevel";
import { keyStage2Paper, optionalPaper, paperYear, suiteKind } from "./testSuite";

/** The result of a test that a row gives, as the Tests tab keeps it. */
export type ScoreOfTest =
  /** On a scale of the workbook, by its id or name. */
  | { readonly state: "scored"; readonly scale: string; readonly text: string }
  /** Marks alone; `reason` where a table was looked for and is not here. */
  | { readonly state: "rawOnly"; readonly note?: string }
  /** A scaled score of a suite that has none known: it may be on any scale. */
  | { readonly state: "ask" }
  | { readonly state: "refuse"; readonly reason: string };

/** What a row of a file says of a test. */
export interface TestTexts {
  readonly suite: string;
  readonly subject: string;
  /** The marks, where the file gives them; they are numbers. */
  readonly marks?: number;
  readonly text: (field: string) => string;
}

/**
 * The score of a test and its scale. A score on a scale that the file names comes first, then the
 * scaled score of a national test, the level of an optional test, the age-standardised score, and
 * the standardised one; last, what a published table makes of the marks. A scaled score is never
 * taken for a standardised one: their 100 mean different things.
 */
export function scoreOfTest(test: TestTexts): ScoreOfTest {
  const { suite, text } = test;
  const kind = suiteKind(suite);
  if (text("score") !== "" && text("scale") !== "") {
    return { state: "scored", scale: scaleNamed(text("scale")), text: text("score") };
  }
  const national = kind === "keyStage1" ? "ks1-scaled" : kind === "keyStage2" ? "ks2-scaled" : "";
  if (text("scaled") !== "" && national !== "") {
    return { state: "scored", scale: national, text: text("scaled") };
  }
  if (text("level") !== "") return { state: "scored", scale: "levels", text: text("level") };
  const standardised = text("ageStandardised") || text("standardised");
  if (standardised !== "") return { state: "scored", scale: "standardised", text: standardised };
  if (text("scaled") !== "") return { state: "ask" };
  if (text("score") !== "") return plainScore(kind, text("score"));
  return fromMarks(test, kind);
}

/** A file may say `Standardised` for the scale that the workbook calls `Standardised score`. */
function scaleNamed(name: string): string {
  return /^(age[- ]?)?standardi[sz]ed( score)?$/i.test(name) ? "standardised" : name;
}

/** A score without its scale: a level tells itself, and national tests give scaled scores. */
function plainScore(kind: ReturnType<typeof suiteKind>, text: string): ScoreOfTest {
  if (kind === "keyStage1") return { state: "scored", scale: "ks1-scaled", text };
  if (kind === "keyStage2") return { state: "scored", scale: "ks2-scaled", text };
  return kind === "optional" ? { state: "scored", scale: "levels", text } : { state: "ask" };
}

function fromMarks(
  { suite, subject, marks }: TestTexts,
  kind: ReturnType<typeof suiteKind>,
): ScoreOfTest {
  const year = paperYear(suite);
  if (marks === undefined)
    return { state: "refuse", reason: "The row gives neither marks nor a score." };
  if (kind === "optional") {
    const paper = optionalPaper(subject, suite);
    if (paper && year === optionalTestYear - 1 && /\by(ea)?r? ?3\b/i.test(suite)) {
      const level = optionalTestLevel(paper, marks);
      if (level !== undefined) return { state: "scored", scale: "levels", text: level };
      return {
        state: "rawOnly",
        note: "Marks of an optional test that are too few for a level of the paper come in alone.",
      };
    }
    return { state: "rawOnly", note: noOptionalTable };
  }
  const paper = kind === "keyStage2" ? keyStage2Paper(subject) : undefined;
  if (!paper) return { state: "rawOnly" };
  if (year === undefined) return { state: "rawOnly", note: noPaperYear };
  const scaled = keyStage2ScaledScore(year, paper, marks);
  if (scaled.state === "known") return { state: "scored", scale: "ks2-scaled", text: scaled.code };
  if (scaled.state === "notMarks") {
    return {
      state: "refuse",
      reason: `${marks} is no number of marks of the ${keyStage2PaperNames[paper]} paper. Correct it in the file.`,
    };
  }
  return {
    state: "rawOnly",
    note: `The table of scaled scores for ${keyStage2PaperNames[paper]} ${year + 1} is not published here, so these tests keep their raw marks. Look the scaled scores up with STA, and type them.`,
  };
}

const noOptionalTable =
  "The thresholds of these optional tests are not published here (only those of Year 3, 2007, are), so they keep their raw marks. Type the levels.";
const noPaperYear =
  "The year of a Key Stage 2 paper is not in its name, so its marks come in without a scaled score. Name it like SATs 2024.";
