import { toSheetDate } from "../../../src/workbook/sheetValue";
import { meetingsTab } from "../../../src/workbook/tabs/records";
import type { MadeSchool } from "../madeSchool";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";

const actions: readonly {
  readonly action: string;
  readonly owner: string;
  readonly changed: string;
}[] = [
  {
    action: "Read with an adult every day before lessons.",
    owner: "Class teacher",
    changed: "Reads with more confidence; now on longer books.",
  },
  {
    action: "Move to the front table for mathematics and check in after ten minutes.",
    owner: "Class teacher",
    changed: "Starts work sooner and asks for help less.",
  },
  {
    action: "Join the handwriting club on Tuesdays.",
    owner: "Miss Vale",
    changed: "Letters are of an even size.",
  },
  {
    action: "Word mat and sentence starters for every writing task.",
    owner: "Class teacher",
    changed: "Writes twice as much without help.",
  },
  {
    action: "Ask for advice from the special needs co-ordinator on support in class.",
    owner: "SENCO",
    changed: "A support plan is in place.",
  },
  {
    action: "Harder problems once the main task is secure.",
    owner: "Class teacher",
    changed: "Explains reasoning well.",
  },
  {
    action: "Tables practice for five minutes a day, with a chart to take home.",
    owner: "Mr Okoro",
    changed: "Knows the sixes and sevens.",
  },
  {
    action: "Talk with the family about reading at home.",
    owner: "Headteacher",
    changed: "The reading record is signed most days.",
  },
  {
    action: "Pre-teach the words of the next science topic.",
    owner: "Mrs Dunmore",
    changed: "Uses the words in discussion.",
  },
  {
    action: "Reading partner from Year 6 twice a week.",
    owner: "Class teacher",
    changed: "Looks forward to it.",
  },
];

/** The Meetings tab: actions of last summer's meetings, reviewed, and of this autumn's, to come. */
export function meetingsDraft(school: MadeSchool): TabDraft {
  const draft = draftOf(meetingsTab);
  const random = school.random.fork("meetings");
  const able = school.listed.filter(
    ({ joined, left }) => joined < "2026-05-01" && left === undefined,
  );
  const pupils = random.shuffle(able.filter(({ reception }) => reception < 2026)).slice(0, 15);
  draft.rows = pupils.map((pupil, index): DraftRow => {
    const each = actions[index % actions.length] as (typeof actions)[number];
    const reviewed = index < 6;
    return {
      meetingDate: toSheetDate(reviewed ? "2026-06-11" : index < 11 ? "2026-11-05" : "2026-11-12"),
      className: reviewed ? "" : (pupil.className ?? ""),
      upn: pupil.upn,
      action: each.action,
      owner: each.owner,
      reviewDue: toSheetDate(reviewed ? "2026-09-18" : "2027-01-22"),
      reviewed: reviewed ? toSheetDate("2026-09-17") : "",
      whatChanged: reviewed ? each.changed : "",
    };
  });
  return draft;
}
