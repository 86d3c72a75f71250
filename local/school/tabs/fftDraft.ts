import { subjectNames, subjects } from "../../../src/core/subject";
import { fftTab } from "../../../src/workbook/tabs/results";
import { shareBelow } from "../attainment/normalScores";
import { standardAt } from "../attainment/standards";
import { attainmentOfChild, type MadeSchool } from "../madeSchool";
import { yearGroupOf } from "../people/makePupils";
import { sampleToday } from "../sampleYear";
import { draftOf, type TabDraft } from "../tabDraft";

/** The FFT tab: FFT50 estimates for Years 5 and 6, in whole percent that add to 100. */
export function fftDraft(school: MadeSchool): TabDraft {
  const draft = draftOf(fftTab);
  const pupils = school.listed.filter(
    (pupil) => yearGroupOf(pupil) >= 5 && pupil.joined <= sampleToday && !pupil.preKeyStage,
  );
  draft.rows = pupils.flatMap((pupil) =>
    subjects.map((subject) => {
      const place = attainmentOfChild(school, pupil)[subject][8]?.place ?? 0;
      const { workingTowards, expected, greaterDepth } = standardAt(6, 2, subject);
      // Places at the ends of two key stages correlate by about 0.8, which leaves a spread of 0.6.
      const below = (edge: number): number => shareBelow((edge - 0.8 * place) / 0.6);
      const [first, second, third] = [workingTowards - 0.4, expected, greaterDepth].map(below) as [
        number,
        number,
        number,
      ];
      const chances = wholePercents([first, second - first, third - second, 1 - third]);
      return {
        upn: pupil.upn,
        subject: subjectNames[subject],
        benchmark: "FFT50",
        chanceBelow: chances[0] ?? 0,
        chanceWorkingTowards: chances[1] ?? 0,
        chanceExpected: chances[2] ?? 0,
        chanceGreaterDepth: chances[3] ?? 0,
      };
    }),
  );
  return draft;
}

/** Shares as whole percentages that add to 100: what is left over goes to the largest remainders. */
export function wholePercents(shares: readonly number[]): number[] {
  const whole = shares.map((share) => Math.floor(share * 100));
  const order = shares
    .map((share, index) => ({ index, rest: share * 100 - Math.floor(share * 100) }))
    .sort((one, other) => other.rest - one.rest);
  let missing = 100 - whole.reduce((sum, each) => sum + each, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    missing -= 1;
  }
  return whole;
}
