import {
  type ComputedEntry,
  computedEntries,
  type TextForParents,
  type TypedEntry,
  typedEntries,
} from "../../core/school/classRow";
import { type Subject, subjectNames, subjects } from "../../core/subject";
import { type Column, grade, longText, type TabLayout, text } from "../layout/column";
import { lookAtColumn } from "../layout/lookAtColumn";

/** A column of a subject's block, such as `reading.autumn`. */
export type EntryKey = `${Subject}.${TypedEntry | ComputedEntry}`;

/** The columns of a class tab. */
export type ClassColumnKey =
  | "upn"
  | "surname"
  | "firstName"
  | "yearGroup"
  | "scale"
  | EntryKey
  | TextForParents
  | "lookAt";

const entryHeaders: Readonly<Record<TypedEntry | ComputedEntry, string>> = {
  start: "start",
  lastYear: "last year",
  autumn: "autumn",
  spring: "spring",
  summer: "summer",
  forecastYearEnd: "forecast year end",
  forecastKeyStageEnd: "forecast key stage end",
  targetYearEnd: "target year end",
  targetKeyStageEnd: "target key stage end",
  status: "status",
};

const entryNotes: Readonly<Record<TypedEntry | ComputedEntry, string>> = {
  start: "Where the child began this key stage.",
  lastYear: "The mark at the end of last year.",
  autumn: "The autumn mark. Leave blank what has not been assessed.",
  spring: "The spring mark. Leave blank what has not been assessed.",
  summer: "The summer mark. Leave blank what has not been assessed.",
  forecastYearEnd: "Where you expect the child to be at the end of the year.",
  forecastKeyStageEnd: "Where you expect the child to be at the end of the key stage.",
  targetYearEnd:
    "The agreed target, or the proposed one until a target is agreed in the Targets tab.",
  targetKeyStageEnd:
    "The agreed target, or the proposed one until a target is agreed in the Targets tab.",
  status:
    "How the summer mark, until it is in the forecast, or else the latest mark stands to the target for the year.",
};

/** The header of a subject's column: `Reading autumn`. */
export function entryHeader(subject: Subject, entry: TypedEntry | ComputedEntry): string {
  return `${subjectNames[subject]} ${entryHeaders[entry]}`;
}

const isComputed = (entry: TypedEntry | ComputedEntry): entry is ComputedEntry =>
  (computedEntries as readonly string[]).includes(entry);

function entryColumn(subject: Subject, entry: TypedEntry | ComputedEntry): Column<EntryKey> {
  const header = entryHeader(subject, entry);
  const maths = subject === "mathematics";
  const others = maths ? [`Maths ${entryHeaders[entry]}`] : [];
  return {
    key: `${subject}.${entry}`,
    header,
    alsoCalled: [...others, ...shortForms(subject, entry)],
    content: entry === "status" ? text : grade,
    ...(isComputed(entry) ? { computed: true } : {}),
    note: entryNotes[entry],
    width: 90,
  };
}

/** Headers of older sheets, such as `Reading Aut` or `Maths KS end forecast`. */
function shortForms(subject: Subject, entry: TypedEntry | ComputedEntry): string[] {
  const short: Partial<Record<TypedEntry | ComputedEntry, readonly string[]>> = {
    autumn: ["aut", "autumn term"],
    spring: ["spr", "spring term"],
    summer: ["sum", "summer term"],
    lastYear: ["last year end", "previous year"],
    start: ["starting point", "baseline"],
    forecastYearEnd: ["year end forecast", "forecast"],
    forecastKeyStageEnd: ["ks end forecast", "key stage end forecast", "forecast ks end"],
    targetYearEnd: ["year end target", "target"],
    targetKeyStageEnd: ["ks end target", "key stage end target", "target ks end"],
  };
  const names = subject === "mathematics" ? ["Mathematics", "Maths"] : [subjectNames[subject]];
  return (short[entry] ?? []).flatMap((form) => names.map((name) => `${name} ${form}`));
}

/** The tab of one class: a row a pupil. Its name is the class's. */
export function classTab(className: string): TabLayout<ClassColumnKey> {
  return { ...classTabLayout, name: className };
}

/** The layout that every class tab shares. */
export const classTabLayout: TabLayout<ClassColumnKey> = {
  name: "Class",
  required: ["upn"],
  frozenColumns: 3,
  columns: [
    {
      key: "upn",
      header: "UPN",
      alsoCalled: ["Unique Pupil Number"],
      content: text,
      note: "Tells which child of the Pupils tab this row is.",
      width: 120,
    },
    { key: "surname", header: "Surname", alsoCalled: ["Last name"], content: text },
    { key: "firstName", header: "First name", alsoCalled: ["Forename"], content: text },
    { key: "yearGroup", header: "Year group", alsoCalled: ["Year"], content: text, width: 80 },
    {
      key: "scale",
      header: "Scale",
      alsoCalled: ["Assessment scale"],
      content: text,
      note: "The scale this child is marked on. Left blank, it is the one in Settings for the year group.",
      width: 130,
    },
    ...subjects.flatMap((subject) =>
      [...typedEntries, ...computedEntries].map((entry) => entryColumn(subject, entry)),
    ),
    {
      key: "strengths",
      header: "Strengths",
      content: longText,
      note: "One or two things the child does well, a line each, as parents will read them.",
      width: 220,
    },
    {
      key: "nextSteps",
      header: "Next steps",
      alsoCalled: ["Next step"],
      content: longText,
      note: "One or two steps the child can say, a line each: “use full stops in every sentence”.",
      width: 220,
    },
    {
      key: "helpAtHome",
      header: "Help at home",
      alsoCalled: ["How to help at home", "How you can help at home"],
      content: longText,
      note: "Up to three things the family can do, a line each. Left blank, the letter chooses from the Phrases tab.",
      width: 220,
    },
    {
      key: "comment",
      header: "Comment",
      alsoCalled: ["Comments", "Teacher comment"],
      content: longText,
      note: "Parents read this. Do not record safeguarding or health details here.",
      width: 220,
    },
    {
      key: "childsWords",
      header: "Child's words",
      alsoCalled: ["Child’s words", "Pupil voice", "Childs words"],
      content: longText,
      note: "What the child says about their own learning.",
      width: 220,
    },
    lookAtColumn,
  ],
};
