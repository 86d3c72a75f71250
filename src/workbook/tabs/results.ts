import { bandNames, bands } from "../../core/band";
import { earlyLearningGoals } from "../../core/school/resultRows";
import { subjectNames, subjects } from "../../core/subject";
import {
  type Column,
  choice,
  date,
  grade,
  longText,
  number,
  type TabLayout,
  text,
} from "../layout/column";
import { lookAtColumn } from "../layout/lookAtColumn";

const upn: Column<"upn"> = { key: "upn", header: "UPN", content: text, width: 120 };
const year: Column<"year"> = {
  key: "year",
  header: "Year",
  alsoCalled: ["Academic year"],
  content: text,
  note: "The academic year, such as 2025/26.",
};
const subject: Column<"subject"> = {
  key: "subject",
  header: "Subject",
  content: choice(...subjects.map((each) => subjectNames[each])),
};
const scale: Column<"scale"> = {
  key: "scale",
  header: "Scale",
  content: text,
  note: "A scale named in the Scales tab.",
  width: 150,
};

/** On-entry assessment and the seventeen early learning goals: a row a child. */
export const earlyYearsTab: TabLayout = {
  name: "Early years",
  alsoCalled: ["EYFS", "Early Years Foundation Stage"],
  required: ["upn", "E01"],
  frozenColumns: 3,
  long: true,
  columns: [
    upn,
    { key: "surname", header: "Surname", content: text },
    { key: "firstName", header: "First name", content: text },
    { ...year, note: "The academic year in which the child was in Reception, such as 2025/26." },
    ...subjects.map((each) => ({
      key: `onEntry.${each}`,
      header: `On entry ${subjectNames[each].toLowerCase()}`,
      content: grade,
    })),
    ...earlyLearningGoals.map((goal) => ({ key: goal, header: goal, content: grade, width: 45 })),
    lookAtColumn,
  ],
};

/** The phonics screening check and the multiplication tables check: a row a result. */
export const statutoryChecksTab: TabLayout = {
  name: "Phonics and tables checks",
  alsoCalled: ["Phonics", "Phonics and tables"],
  required: ["upn", "check", "mark"],
  frozenColumns: 1,
  long: true,
  columns: [
    upn,
    { key: "check", header: "Check", content: choice("Phonics", "Tables") },
    year,
    { key: "mark", header: "Mark", content: number, note: "Out of 40 for phonics, 25 for tables." },
    {
      key: "outcome",
      header: "Outcome",
      alsoCalled: ["Code"],
      content: text,
      note: "Phonics: Wa met, Wt not met. Either check: a letter where there is no mark, such as A for absent.",
    },
    lookAtColumn,
  ],
};

/** Optional and standardised tests: a row a result. */
export const testsTab: TabLayout = {
  name: "Tests",
  required: ["upn", "suite", "score"],
  frozenColumns: 1,
  long: true,
  columns: [
    upn,
    { key: "date", header: "Date", content: date },
    { key: "suite", header: "Suite", content: text, note: "Such as NFER autumn 2026." },
    subject,
    { key: "raw", header: "Raw mark", content: number },
    {
      key: "age",
      header: "Age at test",
      content: text,
      note: "In years and months, such as 9:04.",
    },
    scale,
    { key: "score", header: "Score", content: grade },
    lookAtColumn,
  ],
};

/** FFT's estimates: a row a child and subject, with the chance of each band. */
export const fftTab: TabLayout = {
  name: "FFT",
  required: ["upn", "subject", "chanceExpected"],
  frozenColumns: 1,
  long: true,
  columns: [
    upn,
    subject,
    { key: "benchmark", header: "Benchmark", content: choice("FFT50", "FFT20", "FFT5") },
    { key: "chanceBelow", header: "Chance below %", content: number },
    { key: "chanceWorkingTowards", header: "Chance working towards %", content: number },
    { key: "chanceExpected", header: "Chance expected %", content: number },
    { key: "chanceGreaterDepth", header: "Chance greater depth %", content: number },
    {
      key: "estimate",
      header: "Estimated outcome",
      content: choice(...bands.map((band) => bandNames[band])),
    },
    { key: "estimatedScore", header: "Estimated scaled score", content: number },
    lookAtColumn,
  ],
};

/**
 * Marks of earlier years, a row a mark. It is not called History, a name that Excel keeps for
 * itself: a school that downloads its workbook could not open it.
 */
export const historyTab: TabLayout = {
  name: "Past marks",
  alsoCalled: ["History"],
  required: ["upn", "term", "grade"],
  frozenColumns: 1,
  long: true,
  columns: [
    upn,
    year,
    {
      key: "yearGroup",
      header: "Year group",
      content: text,
      note: "The year group the child was in then.",
    },
    { key: "term", header: "Term", content: choice("Autumn", "Spring", "Summer") },
    subject,
    scale,
    { key: "grade", header: "Grade", content: grade },
    lookAtColumn,
  ],
};

/**
 * What else stood in the class tabs in earlier years, a row a text: forecasts, texts for parents,
 * people's notes, and whatever found no place in Past marks or in the next year's class tabs.
 */
export const pastTextsTab: TabLayout = {
  name: "Past texts",
  required: ["upn", "about", "text"],
  frozenColumns: 1,
  long: true,
  wraps: true,
  columns: [
    upn,
    year,
    { key: "yearGroup", header: "Year group", content: text },
    { key: "className", header: "Class", content: text },
    { key: "about", header: "About", content: text, note: "The column it stood in.", width: 200 },
    { key: "text", header: "Text", content: longText, width: 420 },
  ],
};

/** Interventions: a row a child and intervention, with entry and exit on the same scale. */
export const interventionsTab: TabLayout = {
  name: "Interventions",
  required: ["upn", "intervention"],
  frozenColumns: 2,
  long: true,
  columns: [
    upn,
    { key: "intervention", header: "Intervention", content: text, width: 180 },
    subject,
    { key: "staff", header: "Led by", content: text },
    { key: "starts", header: "Starts", content: date },
    { key: "ends", header: "Ends", content: date },
    { key: "sessions", header: "Sessions", content: number },
    {
      key: "cost",
      header: "Cost",
      alsoCalled: ["Cost £"],
      content: number,
      note: "In pounds, for this child: sessions × hours of each × hourly rate of the staff ÷ children in the group + this child's share of resources.",
    },
    scale,
    { key: "entry", header: "Entry", content: grade },
    { key: "exit", header: "Exit", content: grade },
    { key: "reviewDue", header: "Review due", content: date },
    { key: "reviewed", header: "Reviewed", content: date },
    { key: "whatChanged", header: "What changed", content: longText, width: 260 },
    lookAtColumn,
  ],
};
