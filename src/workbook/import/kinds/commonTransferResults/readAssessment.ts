import { earlyLearningGoals } from "../../../../core/school/resultRows";
import type { Subject } from "../../../../core/subject";
import type { FileRow } from "../../importKind";
import { quoted } from "../../results/plannedResult";
import { readSubject } from "../../results/readSubject";

/** What an assessment of a Common Transfer File is, by its codes. */
export type Assessment =
  | { readonly kind: "goal"; readonly goal: string }
  | { readonly kind: "phonics" }
  | { readonly kind: "tables" }
  | {
      readonly kind: "teacherAssessment" | "test";
      readonly keyStage: 1 | 2;
      readonly subject: Subject;
    }
  /** One that the workbook has no place for: why. It names the codes and no child. */
  | { readonly kind: "passOver"; readonly reason: string };

const keyStages: Readonly<Record<string, 1 | 2>> = { KS1: 1, KS2: 2 };

/**
 * Tells an assessment by its codes.
 *
 * Source: DfE's Common Transfer File as its own services write it (multiplication tables check, Get
 * information about pupils). No code for scaled scores was found, so a test's result is read as one
 * whatever its qualifier, but for `NM`, a number of marks.
 */
export function readAssessment(row: Pick<FileRow, "text">): Assessment {
  const code = (field: string) => row.text(field).toUpperCase();
  const [stage, subject, component] = [code("stage"), code("subject"), code("component")];
  const named = [stage, subject, code("method"), component].filter(Boolean).join(" ");
  const noResult = whyNoResult(row);
  if (noResult !== undefined) return passOver(noResult);
  if ([subject, component].includes("PHO")) return { kind: "phonics" };
  if ([subject, component].includes("MTC")) return { kind: "tables" };
  if (stage === "EYF" || stage === "FSP") return goalOf(component, named);
  const keyStage = keyStages[stage];
  const of = subjectOf(subject, component);
  if (!keyStage || !of) return passOver(`The workbook has no place for ${quoted(named)}.`);
  if (code("method") === "TA") return { kind: "teacherAssessment", keyStage, subject: of };
  return code("qualifier") === "NM"
    ? passOver(`${quoted(named)} is a number of marks (NM), not a scaled score.`)
    : { kind: "test", keyStage, subject: of };
}

/** Why a row is not a result of England's assessments; nothing where it is. */
function whyNoResult(row: Pick<FileRow, "text">): string | undefined {
  const [locale, status] = [row.text("locale"), row.text("status")];
  if (!/^(ENG)?$/i.test(locale)) {
    return `The assessment was not made in England (${quoted(locale)}).`;
  }
  return /^R?$/i.test(status)
    ? undefined
    : `Its status is ${quoted(status)}, and that of a result is R.`;
}

function goalOf(component: string, named: string): Assessment {
  if (earlyLearningGoals.includes(component)) return { kind: "goal", goal: component };
  return passOver(
    /^G\d\d$/.test(component)
      ? `${component} is a goal of the early years framework to 2020/21, which is not comparable with today's. The Early years tab holds E01 to E17.`
      : `The workbook has no place for ${quoted(named)}.`,
  );
}

/** English has no level of its own in the workbook, nor have the parts of mathematics. */
function subjectOf(subject: string, component: string): Subject | undefined {
  if (subject === "MAT") return ["", "MAT"].includes(component) ? "mathematics" : undefined;
  if (subject === "ENG") return readSubject(component);
  return component === "" || component === subject ? readSubject(subject) : undefined;
}

function passOver(reason: string): Assessment {
  return { kind: "passOver", reason };
}
