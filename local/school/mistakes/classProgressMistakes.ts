import type { SheetValue } from "../../../src/workbook/sheetValue";
import type { DraftRow } from "../tabDraft";
import { hasAutumn } from "./classMarkMistakes";
import { inClass } from "./entryMistake";
import { type Mistake, query, type Said } from "./planter";

/** Where a row has these codes, a mark that does not go with them. */
function where(
  yearGroup: number,
  codes: Readonly<Record<string, SheetValue>>,
  key: string,
  value: SheetValue,
  said: Said,
  clear: readonly string[] = [],
): Mistake {
  const wants = (row: DraftRow): boolean =>
    hasAutumn(row) && Object.entries(codes).every(([each, code]) => row[each] === code);
  return inClass([yearGroup], { key, value, said, wants, clear, also: Object.keys(codes) });
}

const forecasts = (subject: string): string[] => [
  `${subject}.forecastYearEnd`,
  `${subject}.forecastKeyStageEnd`,
];

const againstHistory: Mistake = ({ drafts, takeFromClass, plant }) => {
  const { draft, row } = takeFromClass(
    [6],
    (each) =>
      hasAutumn(each) && each["writing.lastYear"] === "EXS" && each["writing.autumn"] === "EXS",
  );
  const past = drafts.history.rows.filter(
    ({ upn, year, term, subject }) =>
      upn === row.upn && year === "2025/26" && term === "Summer" && subject === "Writing",
  );
  plant(
    { draft, row, key: "writing.lastYear" },
    query("last year against past marks", `The ${drafts.history.name} tab says EXS.`),
    "WTS",
    past.map((each) => ({ draft: drafts.history, row: each, key: "grade" })),
  );
};

const againstProfile: Mistake = ({ drafts: { earlyYears }, takeFromClass, plant }) => {
  const profileOf = ({ upn }: DraftRow): DraftRow | undefined =>
    earlyYears.rows.find((each) => each.upn === upn && each.E08 === 2 && each.E09 === 2);
  const { draft, row } = takeFromClass(
    [1],
    (each) => hasAutumn(each) && each["reading.start"] === 2 && profileOf(each) !== undefined,
  );
  const profile = profileOf(row);
  plant(
    { draft, row, key: "reading.start" },
    query("start against the profile", "The Early years tab says that both goals were met."),
    1,
    profile ? ["E08", "E09"].map((key) => ({ draft: earlyYears, row: profile, key })) : [],
  );
};

const otherYearGroup: Mistake = ({ takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([4], hasAutumn);
  plant(
    { draft, row, key: "yearGroup" },
    query("year group against the roll", "The Pupils tab has another year group for this child."),
    "Year 3",
    Object.keys(row).map((key) => ({ draft, row, key })),
  );
};

/** Marks that do not go with one another or with another tab. */
export const classProgressMistakes: readonly Mistake[] = [
  where(
    2,
    { "reading.lastYear": "GDS" },
    "reading.autumn",
    "WTS",
    query("drop of two bands", "From greater depth in summer to working towards."),
    forecasts("reading"),
  ),
  where(
    6,
    { "reading.lastYear": "WTS" },
    "reading.autumn",
    "GDS",
    query("rise of two bands", "From working towards in summer to greater depth."),
    forecasts("reading"),
  ),
  where(
    4,
    { "mathematics.lastYear": "3s" },
    "mathematics.autumn",
    "3b+",
    query("steps fallen back", "The autumn step is lower than last summer's."),
    forecasts("mathematics"),
  ),
  where(
    4,
    { "writing.autumn": "4b", "writing.forecastYearEnd": "4s" },
    "writing.forecastYearEnd",
    "3w",
    query("forecast below current mark", "The child is further on already."),
  ),
  where(
    5,
    {
      "mathematics.autumn": "EXS",
      "mathematics.forecastYearEnd": "EXS",
      "mathematics.forecastKeyStageEnd": "EXS",
    },
    "mathematics.forecastKeyStageEnd",
    "WTS",
    query("key stage forecast below year forecast", "The later forecast is the lower one."),
  ),
  againstHistory,
  againstProfile,
  inClass([3], {
    key: "firstName",
    value: "Persephone",
    said: query("name against the roll", "The Pupils tab has another first name for this UPN."),
    wants: hasAutumn,
    also: ["surname", "upn"],
  }),
  otherYearGroup,
];
