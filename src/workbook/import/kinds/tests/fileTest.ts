import { subjectNames } from "../../../../core/subject";
import type { FileRow } from "../../importKind";
import { quoted } from "../../results/plannedResult";
import { readSubject } from "../../results/readSubject";
import { formulaReason, isFormula } from "../../results/whyUnread";
import type { TestTexts } from "./scoreOfTest";
import { subjectOfSuite } from "./testSuite";

/** A test as a row of a file names it. */
export interface FileTest extends TestTexts {
  /** `Mathematics` for `Maths`; as the file writes it where it is none of the three. */
  readonly shownSubject: string;
}

/** Reads the test of a row; a row without its name has the file's. */
export function fileTest(row: FileRow, fileName: string): FileTest {
  const suite = row.text("suite") || fileName.replace(/\.[a-z]+$/i, "");
  const subject = row.text("subject") || subjectOfSuite(suite);
  const known = readSubject(subject);
  const raw = row.text("raw");
  return {
    suite,
    subject,
    shownSubject: known ? subjectNames[known] : subject,
    text: row.text,
    ...(raw === "" ? {} : { marks: Number(raw) }),
  };
}

/** Longer than the name of any test: a comment has slipped into the column. */
const longestName = 80;

/** Why a row names no test, or gives no number of marks; nothing where it does. */
export function whyNoTest({ suite, subject }: FileTest, raw: string): string | undefined {
  const formula = [suite, subject, raw].find(isFormula);
  if (formula !== undefined) return formulaReason(formula);
  if (suite.length > longestName || subject.length > longestName) {
    return `The name of the test or subject is longer than ${longestName} characters. Shorten it in the file.`;
  }
  if (subject === "") return "Neither a subject nor the test's name says what was tested.";
  return raw === "" || /^\d{1,3}(\.[05]0*)?$/.test(raw)
    ? undefined
    : `${quoted(raw)} is no number of marks. Correct it in the file, or leave it blank.`;
}
