import { startingSchools } from "../../../src/workbook/published/startingSchools";
import { localSchoolsTab } from "../../../src/workbook/tabs/published";
import { draftOf, type TabDraft } from "../tabDraft";
import { shownRow } from "./shownRow";

/** The Local schools tab, with the published schools that set-up gives every workbook. */
export function localSchoolsDraft(): TabDraft {
  const draft = draftOf(localSchoolsTab);
  draft.rows = startingSchools().map(shownRow);
  return draft;
}
