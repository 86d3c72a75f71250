import type { MeetingKind } from "../../core/school/resultRows";
import { choice, date, link, longText, number, type TabLayout, text } from "../layout/column";
import { lookAtColumn } from "../layout/lookAtColumn";
import { phraseUses } from "../phrases/phrase";

/** Findings of the last check, worst first, each with a link to its cell. */
export const checksTab: TabLayout = {
  name: "Checks",
  required: ["severity", "tab", "cell", "message"],
  wraps: true,
  frozenColumns: 3,
  computed: true,
  columns: [
    { key: "severity", header: "How much it matters", content: text, width: 90 },
    { key: "tab", header: "Tab", content: text },
    { key: "cell", header: "Cell", content: link, width: 60 },
    { key: "column", header: "Column", content: text, width: 150 },
    { key: "found", header: "Found", content: text, width: 130 },
    { key: "expected", header: "Expected", content: longText, width: 200 },
    { key: "message", header: "What to do", content: longText, width: 420 },
    { key: "fix", header: "Likely fix", content: text },
    { key: "rule", header: "Check", content: text, width: 150 },
  ],
};

/** The record of letters: a row a child. */
export const lettersTab: TabLayout = {
  name: "Letters",
  required: ["key", "state"],
  wraps: true,
  frozenColumns: 3,
  computed: true,
  columns: [
    { key: "surname", header: "Surname", content: text },
    { key: "firstName", header: "First name", content: text },
    { key: "className", header: "Class", content: text },
    { key: "season", header: "Season", content: text },
    {
      key: "state",
      header: "State",
      content: text,
      note: "Made, waiting, being made, held (no letter is wanted now) or failed.",
    },
    { key: "reason", header: "Reason", content: longText, width: 260 },
    { key: "link", header: "Document", content: text, width: 260 },
    { key: "madeOn", header: "Made on", content: text, width: 130 },
    { key: "key", header: "Key", content: text, note: "Tells this letter from every other." },
    {
      key: "content",
      header: "Content",
      content: text,
      note: "Tells whether the letter would now read differently.",
    },
    { key: "documentId", header: "Document id", content: text },
    {
      key: "released",
      header: "Released",
      content: text,
      note: "Who released the letter for printing, and when.",
      width: 160,
    },
    {
      key: "releasedContent",
      header: "Released content",
      content: text,
      note: "What the letter said when it was released: one that reads differently needs it again.",
    },
    { key: "run", header: "Run", content: text, note: "The run that last dealt with the letter." },
    {
      key: "work",
      header: "Being made",
      content: text,
      note: "Who makes the letter until when; or how the workbook stood when it was made.",
    },
    {
      key: "folderId",
      header: "Folder id",
      content: text,
      note: "The Drive folder of whoever made it.",
    },
  ],
};

/** How the kinds of rows of the Meetings tab are written. */
export const meetingKindNames: Readonly<Record<MeetingKind, string>> = {
  progressMeeting: "Progress meeting",
  reviewWithChild: "Review with the child",
};

/** Actions of pupil progress meetings, a row an action; and children's reviews, a row a review. */
export const meetingsTab: TabLayout = {
  name: "Meetings",
  required: ["meetingDate", "action"],
  wraps: true,
  long: true,
  frozenColumns: 1,
  columns: [
    { key: "meetingDate", header: "Meeting date", content: date },
    { key: "className", header: "Class", content: text },
    { key: "upn", header: "UPN", content: text, width: 120 },
    { key: "action", header: "Action", content: longText, width: 260 },
    { key: "owner", header: "Owner", content: text },
    { key: "reviewDue", header: "Review due", content: date },
    { key: "reviewed", header: "Reviewed", content: date },
    { key: "whatChanged", header: "What changed", content: longText, width: 260 },
    {
      key: "kind",
      header: "Kind",
      content: choice(...Object.values(meetingKindNames)),
      note: "Left blank, the row is an action of a progress meeting. A review with the child has its day under Meeting date.",
      width: 130,
    },
    {
      key: "standingThen",
      header: "Standing then",
      content: longText,
      computed: true,
      note: "The marks and status on the day the action was added, so that a later meeting sees what has changed.",
      width: 260,
    },
    {
      key: "childsWords",
      header: "Child's words",
      alsoCalled: ["Child’s words"],
      content: longText,
      note: "What the child said at the review.",
      width: 220,
    },
    lookAtColumn,
  ],
};

/** Published figures, each with its area, basis and source. */
export const benchmarksTab: TabLayout = {
  name: "Benchmarks",
  required: ["measure", "area", "value"],
  wraps: true,
  frozenColumns: 1,
  columns: [
    { key: "measure", header: "Measure", content: text, width: 260 },
    { key: "year", header: "Year", content: text },
    { key: "area", header: "Area", content: text },
    { key: "group", header: "Group", content: text },
    { key: "value", header: "Value", content: number },
    {
      key: "basis",
      header: "Basis",
      content: text,
      note: "Which schools and children the figure counts. Figures on different bases are never compared.",
      width: 220,
    },
    { key: "source", header: "Source", content: longText, width: 260 },
  ],
};

/** What the add-on did, when. No child is named. */
export const logTab: TabLayout = {
  name: "Log",
  required: ["when", "what"],
  wraps: true,
  frozenColumns: 0,
  computed: true,
  columns: [
    { key: "when", header: "When", content: text, width: 130 },
    { key: "what", header: "What", content: text, width: 200 },
    { key: "details", header: "Details", content: longText, width: 420 },
    { key: "cells", header: "Cells changed", content: number },
    {
      key: "by",
      header: "By",
      content: text,
      note: "The name in Staff or the address that Google gives; “as typed” where Google gives none.",
      width: 200,
    },
  ],
};

/** The words of letters, next steps and help at home, which a school edits. */
export const phrasesTab: TabLayout = {
  name: "Phrases",
  required: ["use", "text"],
  wraps: true,
  frozenColumns: 1,
  columns: [
    {
      key: "use",
      header: "Use",
      content: choice(...phraseUses),
    },
    { key: "subject", header: "Subject", content: text, note: "Blank: any subject." },
    { key: "years", header: "Years", content: text, note: "Such as 3 or 1-2; blank: any year." },
    {
      key: "when",
      header: "When",
      content: text,
      note: "A band, such as Expected, or a season; blank: always. Of a Wording: its place in the letter.",
    },
    {
      key: "text",
      header: "Text",
      content: longText,
      note: "{child} is the child's first name; {year} the year group; {school} the school; {headteacher} the headteacher. In a Wording also {season} and {fullname}.",
      width: 520,
    },
  ],
};
