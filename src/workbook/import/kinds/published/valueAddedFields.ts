import { type Subject, subjectNames, subjects } from "../../../../core/subject";
import type { ImportField } from "../../importKind";

/** How files shorten the subjects. */
const short: Readonly<Record<Subject, readonly string[]>> = {
  reading: ["read", "reading"],
  writing: ["writ", "writing"],
  mathematics: ["mat", "maths", "mathematics"],
};

/** The columns of DfE's value-added lookup, a row a group and subject, or a row a group. */
export const valueAddedFields: readonly ImportField[] = [
  {
    key: "year",
    label: "Year",
    alsoCalled: ["Academic year", "Year of results", "time_period"],
    note: "Where there is none, the file's name says which year it is.",
  },
  { key: "subject", label: "Subject", alsoCalled: [], note: "For a table with a row a subject." },
  {
    key: "group",
    label: "Prior attainment group",
    alsoCalled: ["pag", "PAG number", "Group", "KS1 prior attainment group", "KS1 PAG"],
    needed: true,
  },
  {
    key: "from",
    label: "From",
    alsoCalled: ["ks1_min", "apsMin", "KS1 average from", "KS1 minimum", "Lowest KS1 average"],
    needed: true,
  },
  {
    key: "below",
    label: "Below",
    alsoCalled: ["apsMaxExclusive", "KS1 average below", "Less than"],
    note: "The average at which the next group begins.",
  },
  {
    key: "to",
    label: "To",
    alsoCalled: ["ks1_max", "apsMax", "KS1 average to", "KS1 maximum", "Highest KS1 average"],
    note: "The highest average in the group. The group then ends where the next begins.",
  },
  {
    key: "mean",
    label: "Mean Key Stage 2 score",
    alsoCalled: ["meanKs2", "KS2 average", "National average", "Average KS2 score"],
    note: "For a table with a row a subject.",
  },
  {
    key: "minimum",
    label: "Lowest progress score",
    alsoCalled: ["minProgress", "Minimum progress score", "Progress score limit"],
  },
  {
    key: "spread",
    label: "National spread",
    alsoCalled: ["sdNational", "SD", "Standard deviation"],
  },
  ...subjects.flatMap((subject): ImportField[] => [
    {
      key: `${subject}.mean`,
      label: `${subjectNames[subject]} mean`,
      alsoCalled: short[subject].flatMap((each) => [
        `${each}_avg`,
        `${each} average`,
        `average ${each}`,
      ]),
      note: "For a table with a column a subject.",
    },
    {
      key: `${subject}.minimum`,
      label: `${subjectNames[subject]} lowest progress score`,
      alsoCalled: short[subject].flatMap((each) => [`${each}_min`, `${each} minimum`]),
    },
    {
      key: `${subject}.spread`,
      label: `${subjectNames[subject]} national spread`,
      alsoCalled: short[subject].flatMap((each) => [`${each}_sd`, `${each} standard deviation`]),
    },
  ]),
];
