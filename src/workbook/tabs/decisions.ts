import { termNames, terms } from "../../core/calendar/assessmentPoint";
import { roleNames, roles } from "../../core/school/staff";
import { subjectNames, subjects } from "../../core/subject";
import { type Column, choice, date, longText, type TabLayout, text } from "../layout/column";

const upn: Column = { key: "upn", header: "UPN", content: text, width: 120 };
const names: readonly Column[] = [
  { key: "surname", header: "Surname", content: text },
  { key: "firstName", header: "First name", content: text },
  { key: "className", header: "Class", content: text },
];
const year: Column = { key: "year", header: "Year", content: text };
const subject: Column = {
  key: "subject",
  header: "Subject",
  content: choice(...subjects.map((each) => subjectNames[each])),
};
const point: Column = {
  key: "point",
  header: "Point",
  content: choice(...terms.map((each) => termNames[each])),
};

/** Who is who at the school: a row a person. Empty, it holds nobody back. */
export const staffTab: TabLayout = {
  name: "Staff",
  required: ["name", "role"],
  frozenColumns: 1,
  columns: [
    { key: "name", header: "Name", content: text, width: 180 },
    {
      key: "email",
      header: "Email",
      alsoCalled: ["Email address"],
      content: text,
      note: "The address of their Google account: by it the add-on knows who is at the keyboard.",
      width: 240,
    },
    {
      key: "role",
      header: "Role",
      content: choice(...roles.map((each) => roleNames[each])),
      note: "Only a Head agrees targets, opens and closes assessment points and answers requests. Whoever can edit this tab can change that: the owner of the Sheet may protect it.",
    },
    { key: "classes", header: "Classes", content: text, note: "With commas between them." },
  ],
};

/** Changes that teachers have asked for, each with its answer: a row a request. */
export const requestsTab: TabLayout = {
  name: "Requests",
  required: ["upn", "about", "wanted", "answer"],
  wraps: true,
  computed: true,
  frozenColumns: 0,
  columns: [
    { key: "askedOn", header: "Asked on", content: date },
    ...names,
    upn,
    year,
    subject,
    {
      key: "about",
      header: "About",
      content: text,
      note: "A closed assessment point, or an agreed target.",
    },
    {
      key: "stands",
      header: "Stood as",
      content: text,
      note: "What stood there when this was asked.",
    },
    { key: "wanted", header: "Wanted", content: text },
    { key: "why", header: "Why", content: longText, width: 260 },
    { key: "by", header: "Asked by", content: text },
    {
      key: "answer",
      header: "Answer",
      content: text,
      note: "Granted or Refused; blank while it waits.",
    },
    { key: "answeredOn", header: "Answered on", content: date },
    { key: "answeredBy", header: "Answered by", content: text },
    { key: "note", header: "What was said", content: longText, width: 220 },
  ],
};

/** The marks as they stood when their point closed: a row a child and point. */
export const closedMarksTab: TabLayout = {
  name: "Closed marks",
  required: ["upn", "point", "reading"],
  computed: true,
  frozenColumns: 1,
  columns: [
    upn,
    year,
    point,
    ...subjects.map((each) => ({ key: each, header: subjectNames[each], content: text })),
    { key: "closedOn", header: "Closed on", content: date },
    { key: "closedBy", header: "Closed by", content: text },
  ],
};

/** Why teachers forecast what the evidence does not suggest: a row a forecast. */
export const forecastReasonsTab: TabLayout = {
  name: "Forecast reasons",
  required: ["upn", "forecast", "why"],
  wraps: true,
  computed: true,
  frozenColumns: 0,
  columns: [
    upn,
    year,
    subject,
    { key: "horizon", header: "Horizon", content: text },
    { key: "forecast", header: "Forecast", content: text },
    { key: "why", header: "Why", content: longText, width: 320 },
    { key: "by", header: "By", content: text },
    { key: "on", header: "On", content: date },
  ],
};

/** What parents were told, when, and what they said: a row each time. */
export const parentsTab: TabLayout = {
  name: "Parents",
  required: ["upn", "date", "told"],
  wraps: true,
  long: true,
  frozenColumns: 0,
  columns: [
    { key: "date", header: "Date", content: date },
    ...names,
    upn,
    { key: "told", header: "What parents were told", content: longText, width: 260 },
    {
      key: "how",
      header: "How",
      content: choice("Meeting", "Letter handed out", "Telephone", "Reply slip"),
    },
    { key: "whoCame", header: "Who came", content: text, note: "Such as Mother, or Both parents." },
    {
      key: "comment",
      header: "What parents said",
      content: longText,
      note: "Do not record safeguarding or health details here.",
      width: 260,
    },
    { key: "by", header: "By", content: text },
  ],
};
