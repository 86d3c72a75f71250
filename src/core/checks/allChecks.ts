import { ageNotPrimary } from "./ageNotPrimary";
import { agreedBelowStart } from "./agreedBelowStart";
import { agreedForLeaver } from "./agreedForLeaver";
import { agreedTargetTypedOver } from "./agreedTargetTypedOver";
import { agreedTargetUnreadable } from "./agreedTargetUnreadable";
import { agreedWithoutWhoOrWhen } from "./agreedWithoutWhoOrWhen";
import { alwaysLowest } from "./alwaysLowest";
import { anotherChildNamed } from "./anotherChildNamed";
import { brokenFormula } from "./brokenFormula";
import { chancesNotAddingUp } from "./chancesNotAddingUp";
import { changedAfterClosing } from "./changedAfterClosing";
import { checkInWrongYearGroup } from "./checkInWrongYearGroup";
import { classWithoutTab } from "./classWithoutTab";
import { codeOfAnotherScale } from "./codeOfAnotherScale";
import { codeOfAnotherYear } from "./codeOfAnotherYear";
import { codeWrittenAnotherWay } from "./codeWrittenAnotherWay";
import { costOrSessionsNotANumber } from "./costOrSessionsNotANumber";
import { dateOfBirthInFuture } from "./dateOfBirthInFuture";
import { dateWhereGradeBelongs } from "./dateWhereGradeBelongs";
import { dropOfTwoBands } from "./dropOfTwoBands";
import { duplicateUpn } from "./duplicateUpn";
import { ealAgainstFirstLanguage } from "./ealAgainstFirstLanguage";
import { exitMarkWithoutEnd } from "./exitMarkWithoutEnd";
import { exitMarkWithoutEntry } from "./exitMarkWithoutEntry";
import { forecastBelowCurrent } from "./forecastBelowCurrent";
import { forecastFallsByKeyStageEnd } from "./forecastFallsByKeyStageEnd";
import { forecastFarFromEvidence } from "./forecastFarFromEvidence";
import { forecastMissing } from "./forecastMissing";
import { historicSenCode } from "./historicSenCode";
import { historyContradicts } from "./historyContradicts";
import { historyInFuture } from "./historyInFuture";
import { historyYearGroupDiffers } from "./historyYearGroupDiffers";
import { interventionEndsBeforeStart } from "./interventionEndsBeforeStart";
import { interventionMarkOffScale } from "./interventionMarkOffScale";
import { interventionWithoutScale } from "./interventionWithoutScale";
import { joinedBeforeBirth } from "./joinedBeforeBirth";
import { lastYearContradicts } from "./lastYearContradicts";
import { leftBeforeJoined } from "./leftBeforeJoined";
import { letterCopiesOutOfRange } from "./letterCopiesOutOfRange";
import { markAfterLeft } from "./markAfterLeft";
import { markBeforeJoined } from "./markBeforeJoined";
import { markBeforePointOpens } from "./markBeforePointOpens";
import { markBelowEarlierMark } from "./markBelowEarlierMark";
import { markMissing } from "./markMissing";
import { missingClass } from "./missingClass";
import { missingDateOfBirth } from "./missingDateOfBirth";
import { missingName } from "./missingName";
import { missingUpn } from "./missingUpn";
import { missingYearGroup } from "./missingYearGroup";
import { nameLikeFormula } from "./nameLikeFormula";
import { notAUpn } from "./notAUpn";
import { notYesOrNo } from "./notYesOrNo";
import { partExemptProfile } from "./partExemptProfile";
import { phonicsCodeAgainstMark } from "./phonicsCodeAgainstMark";
import { phonicsHalfFilled } from "./phonicsHalfFilled";
import { privateWordInText } from "./privateWordInText";
import { profileIncomplete } from "./profileIncomplete";
import { pupilInTwoClasses } from "./pupilInTwoClasses";
import { pupilMissingFromClassTab } from "./pupilMissingFromClassTab";
import { pupilTwiceInClass } from "./pupilTwiceInClass";
import { rawScoreNotANumber } from "./rawScoreNotANumber";
import { resultOfUnknownPupil } from "./resultOfUnknownPupil";
import { reviewOverdue } from "./reviewOverdue";
import { riseOfTwoBands } from "./riseOfTwoBands";
import { rowInAnotherClass } from "./rowInAnotherClass";
import { rowNameDiffers } from "./rowNameDiffers";
import { rowOfLeaver } from "./rowOfLeaver";
import { rowWithoutUpn } from "./rowWithoutUpn";
import { rowYearGroupDiffers } from "./rowYearGroupDiffers";
import { sameCheckTwice } from "./sameCheckTwice";
import { sameChildTwice } from "./sameChildTwice";
import { sameTestTwice } from "./sameTestTwice";
import { scoreInOutcome } from "./scoreInOutcome";
import { scoreNotWhole } from "./scoreNotWhole";
import { scoreOutOfRange } from "./scoreOutOfRange";
import { startContradictsProfile } from "./startContradictsProfile";
import { startMissing } from "./startMissing";
import { stepFarFromYearGroup } from "./stepFarFromYearGroup";
import type { Check } from "./support/check";
import { tablesScoreWithReason } from "./tablesScoreWithReason";
import { temporaryUpn } from "./temporaryUpn";
import { testInFuture } from "./testInFuture";
import { testOfAnotherSubject } from "./testOfAnotherSubject";
import { textCutInLetter } from "./textCutInLetter";
import { unknownCheckName } from "./unknownCheckName";
import { unknownCode } from "./unknownCode";
import { unknownHorizon } from "./unknownHorizon";
import { unknownLetterFormat } from "./unknownLetterFormat";
import { unknownPupilInClass } from "./unknownPupilInClass";
import { unknownScale } from "./unknownScale";
import { unknownSenCode } from "./unknownSenCode";
import { unknownSexCode } from "./unknownSexCode";
import { unknownSubject } from "./unknownSubject";
import { unreadableChance } from "./unreadableChance";
import { unreadableDate } from "./unreadableDate";
import { unreadableTerm } from "./unreadableTerm";
import { unreadableYear } from "./unreadableYear";
import { unreadableYearGroup } from "./unreadableYearGroup";
import { wrongCheckLetter } from "./wrongCheckLetter";
import { yearGroupAgainstBirth } from "./yearGroupAgainstBirth";

/** Checks that may rest on the same assumptions: those written for their stage in the README. */
export interface Stage {
  readonly name: string;
  readonly checks: readonly Check[];
  /**
   * Whether the checks compare a row with its pupil or the calendar, so that rows are passed over
   * whose UPN was already reported as an error.
   */
  readonly needsPupil: boolean;
}

/** Every check, in stages. A later stage may assume what the earlier ones have made sure of. */
export const allChecks: readonly Stage[] = [
  { name: "Layout and settings", needsPupil: false, checks: [brokenFormula, unknownScale] },
  {
    name: "Pupils",
    needsPupil: false,
    checks: [
      missingUpn,
      notAUpn,
      wrongCheckLetter,
      duplicateUpn,
      temporaryUpn,
      sameChildTwice,
      missingName,
      nameLikeFormula,
      missingDateOfBirth,
      unreadableDate,
      dateOfBirthInFuture,
      ageNotPrimary,
      unreadableYearGroup,
      missingYearGroup,
      yearGroupAgainstBirth,
      missingClass,
      classWithoutTab,
      unknownSexCode,
      unknownSenCode,
      historicSenCode,
      notYesOrNo,
      ealAgainstFirstLanguage,
      leftBeforeJoined,
      joinedBeforeBirth,
      letterCopiesOutOfRange,
      unknownLetterFormat,
      rowWithoutUpn,
      unknownPupilInClass,
      resultOfUnknownPupil,
      pupilTwiceInClass,
      pupilInTwoClasses,
      pupilMissingFromClassTab,
      rowOfLeaver,
      rowInAnotherClass,
      rowYearGroupDiffers,
      rowNameDiffers,
    ],
  },
  {
    name: "Marks against their scale",
    needsPupil: false,
    checks: [
      dateWhereGradeBelongs,
      unknownCode,
      codeOfAnotherYear,
      codeOfAnotherScale,
      scoreOutOfRange,
      scoreNotWhole,
      codeWrittenAnotherWay,
      rawScoreNotANumber,
      partExemptProfile,
      unknownCheckName,
      phonicsCodeAgainstMark,
      phonicsHalfFilled,
      scoreInOutcome,
      tablesScoreWithReason,
      unknownSubject,
      testOfAnotherSubject,
      unreadableYear,
      unreadableTerm,
      interventionMarkOffScale,
      interventionWithoutScale,
      costOrSessionsNotANumber,
    ],
  },
  {
    name: "Marks against pupil and calendar",
    needsPupil: true,
    checks: [
      markBeforePointOpens,
      changedAfterClosing,
      markBeforeJoined,
      markAfterLeft,
      checkInWrongYearGroup,
      sameCheckTwice,
      testInFuture,
      sameTestTwice,
      historyInFuture,
      historyContradicts,
      historyYearGroupDiffers,
      stepFarFromYearGroup,
      dropOfTwoBands,
      riseOfTwoBands,
      markBelowEarlierMark,
      lastYearContradicts,
      startContradictsProfile,
      alwaysLowest,
      interventionEndsBeforeStart,
    ],
  },
  {
    name: "Targets and forecasts",
    needsPupil: true,
    checks: [
      unknownHorizon,
      forecastBelowCurrent,
      forecastFallsByKeyStageEnd,
      forecastFarFromEvidence,
      agreedTargetTypedOver,
      agreedTargetUnreadable,
      agreedBelowStart,
      agreedForLeaver,
      agreedWithoutWhoOrWhen,
      unreadableChance,
      chancesNotAddingUp,
    ],
  },
  {
    name: "Still to do",
    needsPupil: true,
    checks: [
      startMissing,
      markMissing,
      forecastMissing,
      profileIncomplete,
      exitMarkWithoutEnd,
      exitMarkWithoutEntry,
      reviewOverdue,
      privateWordInText,
      textCutInLetter,
      anotherChildNamed,
    ],
  },
];
