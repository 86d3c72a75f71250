import type { AcademicYear } from "../../../../core/calendar/academicYear";
import type { KeyStage2Paper } from "../../../../core/scales/conversion/keyStage2Tables";
import type { OptionalTestPaper } from "../../../../core/scales/conversion/optionalTestLevel";
import { plainHeader } from "../../../layout/columnMap";
import { readSubject } from "../../results/readSubject";

/** What kind of test a suite is, told from its name. */
export type SuiteKind = "keyStage1" | "keyStage2" | "optional" | "other";

/**
 * The kind of a suite by its name: QCA's optional tests (optional SATs), the national tests of a
 * key stage, past papers included, or any other, such as NFER's or PiRA.
 */
export function suiteKind(suite: string): SuiteKind {
  const name = plainHeader(suite);
  if (/\bqca\b|\boptional\b/.test(name)) return "optional";
  if (/\bks ?1\b|\bkey stage (1|one)\b/.test(name)) return "keyStage1";
  return /\bks ?2\b|\bkey stage (2|two)\b|\bsats?\b|\bnational (curriculum )?tests?\b/.test(name)
    ? "keyStage2"
    : "other";
}

/** The academic year of a national test's paper: `SATs 2024` were those of 2023/24. */
export function paperYear(suite: string): AcademicYear | undefined {
  const [, year] = /\b(20\d\d)\b/.exec(suite) ?? [];
  return year === undefined ? undefined : Number(year) - 1;
}

/** The paper of the Key Stage 2 tests that a subject is; nothing for writing, which has none. */
export function keyStage2Paper(subject: string): KeyStage2Paper | undefined {
  const known = readSubject(subject);
  if (known === "reading" || known === "mathematics") return known;
  return /^(gps|spag|eg?ps|grammar)/i.test(subject) ? "grammar" : undefined;
}

/** The paper of the Year 3 optional tests; mathematics where paper A or B is named. */
export function optionalPaper(subject: string, suite: string): OptionalTestPaper | undefined {
  const known = readSubject(subject) ?? readSubject(subject.replace(/\s+(paper )?[ab]$/i, ""));
  if (known !== "mathematics") return known;
  const [, paper] =
    /\b(?:paper )?([ab])$/i.exec(`${subject}`.trim()) ?? /\bpaper ([ab])\b/i.exec(suite) ?? [];
  if (paper === undefined) return undefined;
  return paper.toUpperCase() === "A" ? "mathematics A" : "mathematics B";
}

/** The subject of a test that its name tells: `PiRA` is reading, `PUMA` mathematics. */
export function subjectOfSuite(suite: string): string {
  const name = plainHeader(suite);
  if (/\bpira\b|\breading\b/.test(name)) return "Reading";
  if (/\bpuma\b|\bmaths?\b|\bmathematics\b/.test(name)) return "Mathematics";
  if (/\bwriting\b/.test(name)) return "Writing";
  return /\bgaps\b|\bgps\b|\bspag\b|\bgrammar\b/.test(name)
    ? "Grammar, punctuation and spelling"
    : "";
}
