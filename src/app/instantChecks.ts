import { agreedTargetTypedOver } from "../core/checks/agreedTargetTypedOver";
import { anotherChildNamed } from "../core/checks/anotherChildNamed";
import { brokenFormula } from "../core/checks/brokenFormula";
import { changedAfterClosing } from "../core/checks/changedAfterClosing";
import { codeOfAnotherScale } from "../core/checks/codeOfAnotherScale";
import { codeOfAnotherYear } from "../core/checks/codeOfAnotherYear";
import { codeWrittenAnotherWay } from "../core/checks/codeWrittenAnotherWay";
import { dateWhereGradeBelongs } from "../core/checks/dateWhereGradeBelongs";
import { duplicateUpn } from "../core/checks/duplicateUpn";
import { notAUpn } from "../core/checks/notAUpn";
import { notYesOrNo } from "../core/checks/notYesOrNo";
import { partExemptProfile } from "../core/checks/partExemptProfile";
import { phonicsCodeAgainstMark } from "../core/checks/phonicsCodeAgainstMark";
import { sameCheckTwice } from "../core/checks/sameCheckTwice";
import { scoreNotWhole } from "../core/checks/scoreNotWhole";
import { scoreOutOfRange } from "../core/checks/scoreOutOfRange";
import { tablesScoreWithReason } from "../core/checks/tablesScoreWithReason";
import { unknownCode } from "../core/checks/unknownCode";
import { unknownLetterFormat } from "../core/checks/unknownLetterFormat";
import { unknownSenCode } from "../core/checks/unknownSenCode";
import { unknownSexCode } from "../core/checks/unknownSexCode";
import { unreadableDate } from "../core/checks/unreadableDate";
import { unreadableYearGroup } from "../core/checks/unreadableYearGroup";
import { wrongCheckLetter } from "../core/checks/wrongCheckLetter";

/** The checks that need no more than the tab in which something was typed, and the marks of closed points. */
export const instantChecks = [
  unknownCode,
  codeOfAnotherScale,
  codeOfAnotherYear,
  codeWrittenAnotherWay,
  scoreOutOfRange,
  scoreNotWhole,
  dateWhereGradeBelongs,
  phonicsCodeAgainstMark,
  tablesScoreWithReason,
  sameCheckTwice,
  partExemptProfile,
  brokenFormula,
  notAUpn,
  wrongCheckLetter,
  duplicateUpn,
  unknownSexCode,
  unknownSenCode,
  unknownLetterFormat,
  notYesOrNo,
  unreadableDate,
  unreadableYearGroup,
  anotherChildNamed,
  changedAfterClosing,
  agreedTargetTypedOver,
] as const;
