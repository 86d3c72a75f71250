import { type Subject, subjects } from "../../src/core/subject";
import { aUpn } from "../core/aUpn";

/** What is typed about a child in a subject through the year, in the order of the class tab. */
export const typedInOrder = [
  "start",
  "lastYear",
  "autumn",
  "spring",
  "summer",
  "forecastYearEnd",
  "forecastKeyStageEnd",
] as const;

/** One of them. */
export type TypedInYear = (typeof typedInOrder)[number];

/** A made-up child of Hazelbury, with the year that the story gives them. */
export interface StoryChild {
  readonly upn: string;
  readonly surname: string;
  readonly firstName: string;
  readonly yearGroup: string;
  readonly className: string;
  readonly sen: string;
  readonly pupilPremium: string;
  /** What is typed of the child in each subject; empty where nothing is. */
  readonly marks: Readonly<Record<Subject, Readonly<Record<TypedInYear, string>>>>;
  /** The on-entry assessment of a child in Reception, subject by subject. */
  readonly onEntry: readonly string[];
}

const dots = ". . . . . . .";

/** `.` for what is not typed: start, last year, autumn, spring, summer, forecast year end, key stage end. */
function marksOf(typed: readonly string[]): StoryChild["marks"] {
  const inSubject = (text: string) => {
    const codes = text.split(" ").map((code) => (code === "." ? "" : code));
    return Object.fromEntries(typedInOrder.map((key, at) => [key, codes[at] ?? ""]));
  };
  return Object.fromEntries(
    subjects.map((subject, at) => [subject, inSubject(typed[at] ?? dots)]),
  ) as StoryChild["marks"];
}

type Told = readonly [
  number: number,
  name: string,
  reading: string,
  writing: string,
  mathematics: string,
  more?: Partial<Pick<StoryChild, "sen" | "pupilPremium" | "onEntry">>,
];

function classOf(className: string, yearGroup: string, told: readonly Told[]): StoryChild[] {
  return told.map(([number, name, reading, writing, mathematics, more = {}]) => {
    const [firstName = "", surname = ""] = name.split(" ");
    return {
      upn: aUpn(number),
      surname,
      firstName,
      yearGroup,
      className,
      sen: "N",
      pupilPremium: number % 4 === 0 ? "Y" : "N",
      onEntry: [],
      ...more,
      marks: marksOf([reading, writing, mathematics]),
    };
  });
}

const steady = "EXS EXS EXS EXS EXS EXS EXS";
const rising = "WTS WTS WTS EXS EXS EXS EXS";
const slow = "WTS WTS WTS WTS WTS WTS WTS";
const far = "EXS EXS GDS GDS GDS GDS GDS";
const still = "PK3 PK3 PK3 PK4 PK4 PK4 WTS";

/** Six children of each of Oak and Elm begin the year working towards in reading; three of them get help. */
const oak = classOf("Oak", "Year 3", [
  [1, "Amira Khan", "EXS WTS WTS EXS EXS EXS EXS", rising, steady],
  [2, "Bella Cole", rising, slow, steady],
  [3, "Callum Dray", "WTS WTS WTS WTS EXS WTS EXS", slow, "WTS WTS WTS EXS GDS EXS EXS"],
  [4, "Daisy Frost", rising, rising, steady],
  [5, "Edwin Gale", slow, slow, slow],
  [6, "Fern Hollis", slow, slow, slow],
  [7, "George Ince", "EXS EXS EXS GDS GDS EXS EXS", steady, far],
  [8, "Hannah Jole", "EXS EXS EXS GDS GDS EXS GDS", steady, far],
  [
    9,
    "Isaac Keel",
    "EXS EXS EXS . . EXS EXS",
    "EXS EXS EXS . . EXS EXS",
    "EXS EXS EXS . . EXS EXS",
  ],
  [10, "Jonah Lark", still, still, still, { sen: "E" }],
]);

const elm = classOf("Elm", "Year 4", [
  [11, "Kitty Marl", rising, rising, steady],
  [12, "Leo Nash", rising, slow, steady],
  [13, "Maya Orchard", "WTS WTS WTS WTS WTS WTS EXS", slow, rising, { sen: "K" }],
  [14, "Noah Pell", rising, rising, steady],
  [15, "Olive Quill", slow, slow, slow],
  [16, "Piotr Rook", slow, rising, steady],
  [17, "Quentin Sloe", steady, steady, steady],
  [18, "Rosa Teal", far, steady, far],
  [19, "Sam Udal", steady, far, steady],
  [20, "Thea Vane", far, far, far],
]);

const at = ". . AT AT AT AT EXS";
const nearly = ". . JB AT AT AT EXS";
const behind = ". . BEL JB JB JB WTS";
const ahead = ". . JA ABV ABV ABV GDS";

/** Reception: no year before, and no start but the on-entry assessment. */
const acorn = classOf("Acorn", "Reception", [
  [21, "Una Wick", at, at, at, { onEntry: ["ON", "ON", "ON"] }],
  [22, "Victor Yew", nearly, nearly, at, { onEntry: ["NOT", "NOT", "ON"] }],
  [23, "Wren Ashe", behind, behind, nearly, { onEntry: ["NOT", "NOT", "NOT"] }],
  [24, "Xander Birch", at, nearly, at, { onEntry: ["ON", "NOT", "ON"] }],
  [25, "Yara Clover", ahead, at, ahead, { onEntry: ["AHD", "ON", "AHD"] }],
  [26, "Zack Dale", nearly, nearly, nearly, { onEntry: ["NOT", "NOT", "NOT"] }],
  [27, "Anya Elder", at, at, at, { onEntry: ["ON", "ON", "ON"] }],
  [28, "Bruno Fell", at, at, nearly, { onEntry: ["ON", "ON", "NOT"] }],
]);

/** Hazelbury, a small first school: Reception, Year 3 and Year 4, a class each. Everybody is made up. */
export const classes = { Acorn: acorn, Oak: oak, Elm: elm } as const;

/** A class of the story. */
export type StoryClass = keyof typeof classes;

/** The names of the classes. */
export const classNames = Object.keys(classes) as StoryClass[];

/** Every child on roll in September, class by class. */
export const children: readonly StoryChild[] = Object.values(classes).flat();

/** A child who had left before the story begins, and whose records the school still has. */
export const leftLongAgo = classOf("", "Year 4", [
  [30, "Gil Hurst", dots, dots, dots],
])[0] as StoryChild;

/** The children who get help in reading, and their standardised scores before and after. */
export const readers: readonly (readonly [name: string, entry: string, exit: string])[] = [
  ["Amira", "88", "97"],
  ["Bella", "84", "93"],
  ["Callum", "81", "80"],
  ["Kitty", "89", "99"],
  ["Leo", "85", "92"],
  ["Maya", "80", "80"],
];

/** The child of this first name. */
export function called(firstName: string): StoryChild {
  const found = children.find((child) => child.firstName === firstName);
  if (!found) throw new Error(`Nobody at Hazelbury is called ${firstName}.`);
  return found;
}

/** Who works at Hazelbury, with their addresses. */
export const head = "head@hazelbury.example";
export const oaksTeacher = "byrne@hazelbury.example";
export const acornsTeacher = "ford@hazelbury.example";
export const elmsTeacher = "okoro@hazelbury.example";
export const office = "office@hazelbury.example";
