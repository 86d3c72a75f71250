import { academicYearName } from "../../core/calendar/academicYear";
import { type YearGroup, yearGroupName, yearGroups } from "../../core/pupils/yearGroup";
import { type ColumnContent, choice, date, longText, type TabLayout, text } from "../layout/column";
import { phraseEdition, phraseEditionSetting } from "../phrases/phraseEdition";

/** The school's decisions: a row a setting, found by its name. */
export const settingsTab: TabLayout = {
  name: "Settings",
  required: ["setting", "value"],
  wraps: true,
  frozenColumns: 1,
  columns: [
    { key: "setting", header: "Setting", content: text, width: 260 },
    { key: "value", header: "Value", content: text, width: 220 },
    { key: "meaning", header: "What it means", content: longText, width: 460 },
  ],
};

/** A row of the Settings tab. */
export interface SettingRow {
  readonly name: string;
  readonly standard: string | number;
  readonly meaning: string;
  readonly content: ColumnContent;
}

/** The layout's version, kept in Settings so that an older workbook can be recognised. */
export const layoutVersion = 2;

/** The words for each challenge in the Settings tab. */
export const challengeNames = { typical: "Typical", high: "High", veryHigh: "Very high" } as const;

/** The scale each year group is marked on, unless the school says otherwise. */
export const standardMarkScales: Readonly<Record<YearGroup, string>> = {
  0: "Point in time",
  1: "Teacher assessment",
  2: "Teacher assessment",
  3: "Teacher assessment",
  4: "Teacher assessment",
  5: "Teacher assessment",
  6: "Teacher assessment",
};

/** The scale of each year group's starting point, unless the school says otherwise. */
export const standardStartScales: Readonly<Record<YearGroup, string>> = {
  0: "On entry",
  1: "Early years profile",
  2: "Early years profile",
  3: "Key Stage 1 teacher assessment",
  4: "Key Stage 1 teacher assessment",
  5: "Key Stage 1 teacher assessment",
  6: "Key Stage 1 teacher assessment",
};

/** Every setting of a workbook for an academic year, in the order of the tab. */
export function settingRows(year: number): SettingRow[] {
  const yesNo = choice("Yes", "No");
  const day = (name: string, standard: string, meaning: string): SettingRow => ({
    name,
    standard,
    meaning,
    content: date,
  });
  return [
    {
      name: "School name",
      standard: "",
      meaning: "As letters and reports give it.",
      content: text,
    },
    {
      name: "School URN",
      standard: "",
      meaning:
        "The school's Unique Reference Number, six figures: it finds this school among local schools.",
      content: text,
    },
    { name: "Headteacher", standard: "", meaning: "Who signs the letters.", content: text },
    {
      name: "Academic year",
      standard: academicYearName(year),
      meaning: "The year this workbook is for, such as 2026/27.",
      content: text,
    },
    day(
      "Autumn opens",
      `01/09/${year}`,
      "The first day on which autumn marks are entered. Leave both autumn dates blank if you do not hold this point.",
    ),
    day("Autumn closes", `18/12/${year}`, "The last day on which autumn marks are entered."),
    day(
      "Spring opens",
      `04/01/${year + 1}`,
      "The first day on which spring marks are entered. Leave both spring dates blank if you do not hold this point.",
    ),
    day("Spring closes", `26/03/${year + 1}`, "The last day on which spring marks are entered."),
    day(
      "Summer opens",
      `12/04/${year + 1}`,
      "The first day on which summer marks are entered. Leave both summer dates blank if you do not hold this point.",
    ),
    day("Summer closes", `09/07/${year + 1}`, "The last day on which summer marks are entered."),
    {
      name: "Challenge",
      standard: challengeNames.high,
      meaning:
        "How much targets stretch: Typical, what at least half of similar children reached; High, 35 in 100; Very high, 20 in 100.",
      content: choice(...Object.values(challengeNames)),
    },
    {
      name: "Key-stage target in letters",
      standard: "No",
      meaning: "Yes: letters also name the target for the end of the key stage.",
      content: yesNo,
    },
    {
      name: "Only agreed targets in letters",
      standard: "No",
      meaning: "Yes: a letter gives a target only once it has been agreed.",
      content: yesNo,
    },
    {
      name: "Letters need the head's release",
      standard: "No",
      meaning: "Yes: a letter is printed only once the head has released it as it reads now.",
      content: yesNo,
    },
    {
      name: "Letters printed on both sides",
      standard: "No",
      meaning:
        "Yes: in a print set an empty page follows each letter, so that no family’s letter is printed on the back of another’s.",
      content: yesNo,
    },
    ...yearGroups.map((each) => ({
      name: `${yearGroupName(each)} scale`,
      standard: standardMarkScales[each],
      meaning: "The scale of this year group's marks: a name in the Scales tab.",
      content: text,
    })),
    ...yearGroups.map((each) => ({
      name: `${yearGroupName(each)} start scale`,
      standard: standardStartScales[each],
      meaning: "The scale of this year group's starting point.",
      content: text,
    })),
    {
      name: "Last year group",
      standard: "",
      meaning:
        "The year group whose children leave in summer, such as Year 4 in a first school. Blank: the highest year group on roll.",
      content: choice(...yearGroups.map(yearGroupName)),
    },
    {
      name: "Years leavers are kept",
      standard: 1,
      meaning:
        "How many whole school years after leaving a child's records stay in the working tabs, until Archive leavers takes them out.",
      content: text,
    },
    {
      name: phraseEditionSetting,
      standard: phraseEdition,
      meaning: "Kept by the add-on: how far the Phrases tab has been offered what comes with it.",
      content: text,
    },
    {
      name: "Layout version",
      standard: layoutVersion,
      meaning: "Kept by the add-on.",
      content: text,
    },
  ];
}
