import { yearGroupName } from "../../../src/core/pupils/yearGroup";
import { toSheetDate } from "../../../src/workbook/sheetValue";
import { pupilsTab } from "../../../src/workbook/tabs/pupils";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";

/** The Pupils tab: class by class, by surname, those not on roll at the end of their class. */
export function pupilsDraft(listed: readonly MadePupil[]): TabDraft {
  const draft = draftOf(pupilsTab);
  const order = [...new Set(listed.map(({ className }) => className))];
  draft.rows = order.flatMap((name) =>
    listed
      .filter(({ className }) => className === name)
      .sort(bySurname)
      .map(pupilRow),
  );
  return draft;
}

/** The order of a register. */
export function bySurname(one: MadePupil, other: MadePupil): number {
  const key = ({ surname, firstName }: MadePupil): string => `${surname} ${firstName}`;
  return key(one).localeCompare(key(other), "en-GB");
}

function pupilRow(pupil: MadePupil): DraftRow {
  return {
    upn: pupil.upn,
    surname: pupil.surname,
    firstName: pupil.firstName,
    dateOfBirth: toSheetDate(pupil.dateOfBirth),
    sex: pupil.sex,
    yearGroup: yearGroupName(yearGroupOf(pupil)),
    className: pupil.className ?? "",
    pupilPremium: pupil.pupilPremium ? "Y" : "N",
    sen: pupil.sen,
    eal: pupil.eal ? "Y" : "N",
    firstLanguage: pupil.firstLanguage,
    joined: toSheetDate(pupil.joined),
    left: pupil.left === undefined ? "" : toSheetDate(pupil.left),
    letterHold: pupil.letterHold ? "Y" : "",
    letterCopies: pupil.letterCopies === 1 ? "" : pupil.letterCopies,
    homeLanguage: pupil.homeLanguage,
  };
}
