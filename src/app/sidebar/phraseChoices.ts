import { bandNames } from "../../core/band";
import { yearGroupName } from "../../core/pupils/yearGroup";
import type { Settings } from "../../core/school/settings";
import { subjectNames } from "../../core/subject";
import { bandOfEvidence } from "../../core/targets/evidenceMark";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import type { Phrase, PhraseUse } from "../../workbook/phrases/phrase";
import type { ChildView, PhraseChoice } from "../api";
import { phraseChooser } from "../letters/phraseChooser";

/** About so many phrases are offered of each use, shared among the subjects. */
const mostChoices = 12;

/**
 * Phrases of the Phrases tab that suit a child, to pick from: by subject, year group and the band of
 * the latest mark of this year, or before any, of last year's end. A subject without a band has
 * none. The same child is always offered the same.
 */
export function phraseChoices(
  targets: readonly ProposedTarget[],
  phrases: readonly Phrase[],
  settings: Settings,
): ChildView["choices"] {
  const [first] = targets;
  if (!first) return { strengths: [], nextSteps: [], helpAtHome: [] };
  const { yearGroup, pupil, row } = first;
  const words = phraseChooser(phrases, yearGroup, `${row.upn}|${settings.academicYear}`, {
    child: pupil.pupil.firstName,
    year: yearGroupName(yearGroup),
    school: settings.schoolName || "our school",
    headteacher: settings.headteacher || "the headteacher",
  });
  const banded = targets.flatMap(({ subject, evidence }) => {
    const band = bandOfEvidence(evidence.latest);
    return band ? [{ subject, band }] : [];
  });
  const each = Math.ceil(mostChoices / Math.max(1, banded.length));
  const of = (use: PhraseUse): PhraseChoice[] =>
    banded.flatMap(({ subject, band }) =>
      words
        .choose({ use, subject, when: bandNames[band] }, each)
        .map((text) => ({ subject: subjectNames[subject], text })),
    );
  return {
    strengths: of("Strength"),
    nextSteps: of("Next step"),
    helpAtHome: of("Help at home"),
  };
}
