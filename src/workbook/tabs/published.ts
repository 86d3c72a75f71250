import { bandNames, bands } from "../../core/band";
import type { LocalMeasure } from "../../core/similarSchools/localSchool";
import { subjectNames, subjects } from "../../core/subject";
import { type Column, choice, longText, number, type TabLayout, text } from "../layout/column";
import { stageName, stagesBeforeEnds } from "../published/stageNames";

const year: Column<"year"> = {
  key: "year",
  header: "Year",
  content: text,
  note: "The academic year of the results, such as 2024/25. A year by itself is that of the summer: 2025.",
};
const source: Column<"source"> = {
  key: "source",
  header: "Source",
  content: longText,
  width: 260,
};
const subject: Column<"subject"> = {
  key: "subject",
  header: "Subject",
  content: choice(...subjects.map((each) => subjectNames[each])),
};

const measure = (key: LocalMeasure, header: string): Column<LocalMeasure> => ({
  key,
  header,
  content: number,
  width: 110,
});

/** Published Key Stage 2 results of schools in the area, and who their Year 6 were: a row a school and year. */
export const localSchoolsTab = {
  name: "Local schools",
  required: ["urn", "name", "year"],
  wraps: true,
  frozenColumns: 2,
  columns: [
    { key: "urn", header: "URN", content: text, width: 70 },
    { key: "name", header: "School", content: text, width: 260 },
    { key: "localAuthority", header: "Local authority", content: text, width: 160 },
    { key: "town", header: "Town", content: text },
    { key: "ageRange", header: "Ages", content: text, note: "Such as 4 to 11.", width: 70 },
    {
      key: "phase",
      header: "Phase",
      content: choice("primary", "junior", "all-through"),
      note: "Only primary and junior schools that end at 11 are compared with this school.",
    },
    year,
    {
      key: "eligiblePupils",
      header: "Children in Year 6",
      content: number,
      note: "At the end of Key Stage 2. Where a figure is blank, DfE does not publish it.",
    },
    { key: "disadvantagedPercent", header: "Disadvantaged %", content: number },
    { key: "senSupportPercent", header: "SEN support %", content: number },
    { key: "ehcPercent", header: "Education, health and care plan %", content: number },
    { key: "ealPercent", header: "English as an additional language %", content: number },
    measure("rwmExpected", "Reading, writing and mathematics expected %"),
    measure("rwmHigher", "Reading, writing and mathematics higher %"),
    measure("readingExpected", "Reading expected %"),
    measure("readingHigher", "Reading higher %"),
    measure("readingScaled", "Reading average scaled score"),
    measure("writingExpected", "Writing expected %"),
    measure("writingHigher", "Writing greater depth %"),
    measure("mathsExpected", "Mathematics expected %"),
    measure("mathsHigher", "Mathematics higher %"),
    measure("mathsScaled", "Mathematics average scaled score"),
    measure("gpsExpected", "Grammar, punctuation and spelling expected %"),
    measure("gpsHigher", "Grammar, punctuation and spelling higher %"),
    measure("gpsScaled", "Grammar, punctuation and spelling average scaled score"),
    source,
  ],
} as const satisfies TabLayout;

/** DfE's national averages by prior attainment, which a school copies in: a row a subject and group. */
export const valueAddedTableTab = {
  name: "Value added table",
  required: ["year", "subject", "group", "from", "meanKeyStage2"],
  wraps: true,
  frozenColumns: 3,
  columns: [
    { ...year, note: "The academic year of the Key Stage 2 results, such as 2022/23." },
    subject,
    {
      key: "group",
      header: "Prior attainment group",
      content: text,
      note: "Its number or name, as DfE gives it. DfE publishes the table in the technical guide to primary school accountability on GOV.UK, each autumn of a year with progress measures. It does not come with this workbook.",
    },
    {
      key: "from",
      header: "From",
      content: number,
      note: "The lowest Key Stage 1 average of the group.",
    },
    {
      key: "below",
      header: "Below",
      content: number,
      note: "The Key Stage 1 average at which the next group begins. Blank for the highest group.",
    },
    {
      key: "meanKeyStage2",
      header: "Mean Key Stage 2 score",
      content: number,
      note: "The national mean of the group.",
      width: 130,
    },
    {
      key: "minimumProgress",
      header: "Lowest progress score",
      content: number,
      note: "What lower scores are raised to in the school's mean, where DfE sets a limit.",
      width: 130,
    },
    {
      key: "sdNational",
      header: "National spread",
      content: number,
      note: "The national standard deviation of pupils' progress scores in the subject: the same for every group.",
      width: 110,
    },
  ],
} as const satisfies TabLayout;

/** What children of a band went on to reach nationally or locally, as published: a row a band. */
export const transitionTablesTab = {
  name: "Transition tables",
  required: ["subject", "from", "band", "expected"],
  wraps: true,
  frozenColumns: 3,
  columns: [
    subject,
    {
      key: "from",
      header: "From",
      content: choice(...stagesBeforeEnds.map(stageName)),
      note: "When the children stood in the band: on entry, or at the end of a year group. Those of Reception and Year 1 are followed to the end of Year 2, later ones to the end of Year 6.",
    },
    { key: "band", header: "Band", content: choice(...bands.map((each) => bandNames[each])) },
    ...bands.map((each) => ({
      key: each,
      header: `${bandNames[each]} %`,
      content: number,
      note: "The children who ended the key stage in this band, of 100.",
    })),
    { key: "n", header: "Children", content: number, note: "How many the percentages are of." },
    source,
    year,
  ],
} as const satisfies TabLayout;
