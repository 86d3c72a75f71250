import { academicYearName, academicYearOf } from "../../core/calendar/academicYear";
import type { School } from "../../core/school/school";
import { plainHeader } from "../layout/columnMap";
import { fixedTabs } from "../tabs/allTabs";
import type { NewClassTabs } from "./newClassTabs";
import type { YearWorkbook } from "./yearWorkbook";

/** Why the next year cannot be started, each with what to do; empty where it can. */
export function newYearStops(workbook: YearWorkbook, classTabs: NewClassTabs): string[] {
  return [
    ...missing(workbook),
    ...takenNames(workbook, classTabs),
    ...begunAlready(workbook.school),
    ...listImported(workbook.school),
  ];
}

/** Columns of Past marks without which a mark would lose what it means. */
const neededInPastMarks = ["year", "yearGroup", "term", "subject", "scale", "grade"] as const;

function missing({ tabs }: YearWorkbook): string[] {
  const { history } = tabs.fixed;
  const lacking = (["pupils", "history", "pastTexts", "settings"] as const).filter(
    (key) => !tabs.fixed[key],
  );
  const columns = history ? neededInPastMarks.filter((key) => !history.map.columns.has(key)) : [];
  if (lacking.length + columns.length === 0) return [];
  const what = lacking.map((key) => `the tab ‘${fixedTabs[key].name}’`);
  const where = columns.length > 0 ? [`${columns.length} of the columns of Past marks`] : [];
  return [
    `The workbook lacks ${[...what, ...where].join(", ")}. Choose Set up this workbook, then look at this again.`,
  ];
}

/** A new class cannot be called like a tab that is something else. */
function takenNames({ sheetTabs }: YearWorkbook, { made }: NewClassTabs): string[] {
  return made.flatMap((name) => {
    const taken = sheetTabs.some((tab) => plainHeader(tab.name) === plainHeader(name));
    return taken || name.length > 100
      ? [`‘${name}’ cannot be a class: a tab of that name is something else. Choose another name.`]
      : [];
  });
}

function begunAlready({ settings: { academicYear }, today }: School): string[] {
  if (academicYear <= academicYearOf(today)) return [];
  return [
    `This workbook is of ${academicYearName(academicYear)} already, which has not begun. The year after it cannot be started yet.`,
  ];
}

/** The list of the next year on Pupils already: most children a year group above their class tab's row. */
function listImported(school: School): string[] {
  if (school.settings.academicYear > academicYearOf(school.today)) return [];
  const moved = school.classRows.flatMap((row) => {
    const pupil = school.pupils.find((each) => each.pupil.upn === row.upn && row.upn !== "");
    const here = pupil?.pupil.yearGroup;
    return here === undefined || row.yearGroup === undefined ? [] : [here - row.yearGroup];
  });
  const up = moved.filter((years) => years === 1).length;
  return up > 10 && up * 2 > moved.length
    ? [
        `In Pupils ${up} children are a year group above what their row in the class tab says, as if their list of the next year had been imported already. Take that import back (Undo, or Version history of the Sheet), start the new year, then import it again.`,
      ]
    : [];
}
