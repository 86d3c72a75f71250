/** What a school's own document is: a letter to parents, or a child's target card. */
export type TemplateUse = "letter" | "card";

/** A tag that a school types in its own letter, between braces. */
export interface LetterTag {
  /** Its name in plain words: `first name`. */
  readonly name: string;
  /** Other names that mean it. */
  readonly alsoCalled?: readonly string[];
  /** What stands in its place, in plain words. */
  readonly meaning: string;
  /** What it might give. */
  readonly example: string;
  /**
   * - `text`: a word, a sentence, or nothing.
   * - `lines`: some sentences, or none; each is called `each` inside the list.
   * - `rows`: things of several parts, told by tags of their own inside the list.
   */
  readonly content:
    | { readonly kind: "text" }
    | { readonly kind: "lines"; readonly each: string }
    | { readonly kind: "rows"; readonly parts: readonly LetterTag[] };
}

const text = { kind: "text" } as const;

const lines = (each: string) => ({ kind: "lines", each }) as const;

const child: readonly LetterTag[] = [
  {
    name: "first name",
    alsoCalled: ["name", "child", "forename", "child's name", "child's first name"],
    meaning: "The child’s first name.",
    example: "Amira",
    content: text,
  },
  {
    name: "full name",
    alsoCalled: ["child's full name", "first name and surname"],
    meaning: "First name and surname.",
    example: "Amira Khan",
    content: text,
  },
  { name: "class", meaning: "The child’s class.", example: "Oak", content: text },
  {
    name: "year",
    alsoCalled: ["year group"],
    meaning: "The year group.",
    example: "Year 4",
    content: text,
  },
  {
    name: "school",
    alsoCalled: ["school name"],
    meaning: "The school’s name.",
    example: "Hazel Lane Primary School",
    content: text,
  },
  {
    name: "date",
    meaning: "The day on which the letter is made.",
    example: "14 November 2026",
    content: text,
  },
];

const nextSteps: LetterTag = {
  name: "next steps",
  meaning: "What the child learns next, up to two: the line is repeated for each.",
  example: "My next step is to use speech marks.",
  content: lines("next step"),
};

const targetTag = (subject: string): LetterTag => ({
  name: `${subject} target`,
  alsoCalled: [`target in ${subject}`, `my ${subject} target`, `my target in ${subject}`],
  meaning: `The target in ${subject} for the end of the year; nothing where none is agreed.`,
  example: "the expected standard for Year 4",
  content: text,
});

const subjectParts: readonly LetterTag[] = [
  { name: "subject", meaning: "The subject’s name.", example: "Reading", content: text },
  {
    name: "now",
    meaning: "Where the child is now.",
    example: "working at what we expect at this point",
    content: text,
  },
  {
    name: "target",
    meaning: "The target for the end of the year; nothing where none is agreed.",
    example: "the expected standard for Year 4",
    content: text,
  },
  {
    name: "key stage target",
    meaning: "The target for the end of the key stage, where Settings lets letters tell it.",
    example: "the expected standard for Year 6",
    content: text,
  },
];

const subjectNames = ["reading", "writing", "mathematics"] as const;

const inSubject = (subject: string): readonly LetterTag[] => [
  {
    name: `${subject} now`,
    meaning: `Where the child is now in ${subject}.`,
    example: "working at what we expect at this point",
    content: text,
  },
  targetTag(subject),
  {
    name: `${subject} key stage target`,
    meaning: `The target in ${subject} for the end of the key stage, where Settings lets letters tell it.`,
    example: "the expected standard for Year 6",
    content: text,
  },
];

/** `maths now` and `math now` beside `mathematics now`. */
const withMaths = (tag: LetterTag): LetterTag =>
  tag.name.startsWith("mathematics")
    ? {
        ...tag,
        alsoCalled: [tag.name, ...(tag.alsoCalled ?? [])].flatMap((name) => [
          name,
          name.replace("mathematics", "maths"),
          name.replace("mathematics", "math"),
        ]),
      }
    : tag;

const subjects: LetterTag = {
  name: "subjects",
  meaning: "Every subject in turn: put the row of a table, or a line, between its two marks.",
  example: "Reading, writing and mathematics",
  content: { kind: "rows", parts: subjectParts },
};

/** The tags of a letter to parents, in the order in which they are listed beside the document. */
export const letterTags: readonly LetterTag[] = [
  ...child,
  {
    name: "season",
    alsoCalled: ["term"],
    meaning: "The season that the letter is about.",
    example: "autumn",
    content: text,
  },
  {
    name: "teacher",
    alsoCalled: ["class teacher"],
    meaning:
      "Who teaches the class, as the Staff tab says; two names where two share it, nothing where it names nobody.",
    example: "Mrs Lee",
    content: text,
  },
  {
    name: "teacher heading",
    meaning: "“Class teacher”, or “Class teachers” where two share the class.",
    example: "Class teacher",
    content: text,
  },
  {
    name: "opening",
    alsoCalled: ["comment"],
    meaning: "The opening sentences and the teacher’s comment: the paragraph is repeated for each.",
    example: "Amira has settled well into Year 4.",
    content: lines("opening paragraph"),
  },
  ...subjectNames.flatMap(inSubject).map(withMaths),
  subjects,
  {
    name: "strengths",
    meaning: "What the child does well, up to two: the line is repeated for each.",
    example: "Amira explains how she solved a problem.",
    content: lines("strength"),
  },
  nextSteps,
  {
    name: "help at home",
    meaning: "What families can do, up to three: the line is repeated for each.",
    example: "Read together for ten minutes a day.",
    content: lines("idea for home"),
  },
  {
    name: "child's words",
    alsoCalled: ["childs own words", "child's own words", "words of the child"],
    meaning: "What the child wrote or said, without quotation marks.",
    example: "I like maths.",
    content: text,
  },
  {
    name: "attendance",
    meaning: "Attendance in a sentence, where letters tell it.",
    example: "Amira was in school on 62 of 64 days (97%).",
    content: text,
  },
  {
    name: "meeting",
    alsoCalled: ["appointment", "consultation"],
    meaning: "The appointment, where one is set.",
    example: "Tuesday 24 November at 4.10 pm",
    content: text,
  },
  {
    name: "closing",
    meaning: "The closing sentence of the Phrases tab.",
    example: "Thank you for your support.",
    content: text,
  },
  {
    name: "signed by",
    alsoCalled: ["signature", "headteacher"],
    meaning: "Who signs: the headteacher of Settings, else the class teacher.",
    example: "Mrs S. Lee",
    content: text,
  },
  {
    name: "role",
    alsoCalled: ["signed by role"],
    meaning: "What the one who signs is.",
    example: "Headteacher",
    content: text,
  },
];

/** The tags of a child's target card. */
export const cardTags: readonly LetterTag[] = [
  ...child,
  ...subjectNames.map(targetTag).map(withMaths),
  {
    ...subjects,
    content: {
      kind: "rows",
      parts: subjectParts.filter(({ name }) => name === "subject" || name === "target"),
    },
  },
  nextSteps,
  {
    name: "my words",
    alsoCalled: ["child's words"],
    meaning: "What the child wrote or said.",
    example: "I like maths.",
    content: text,
  },
  {
    name: "what helps me",
    meaning: "What helps the child learn: the line is repeated for each.",
    example: "Reading with my nan.",
    content: lines("thing that helps me"),
  },
];

/** The tags of a use, in their order. */
export const tagsOf: Readonly<Record<TemplateUse, readonly LetterTag[]>> = {
  letter: letterTags,
  card: cardTags,
};
