import { yearGroupName } from "../../core/pupils/yearGroup";
import { planAppended } from "../write/appendRows";
import type { PlannedCells } from "../write/plannedCells";
import { type MovingUp, movingUp } from "./movingUp";
import { type NewClassTabs, newClassTabs } from "./newClassTabs";
import { newPupils } from "./newPupils";
import { newSettings } from "./newSettings";
import type { NewYearChoices } from "./newYearChoices";
import { newYearNotes } from "./newYearNotes";
import { newYearStops } from "./newYearStops";
import { type PastRecord, pastRecord } from "./pastRecord";
import type { YearWorkbook } from "./yearWorkbook";

/** What starting the next year would do. Nothing has been written. */
export interface NewYearPlan {
  /** What is written, in the order in which it is safe: what is kept first, settings last. */
  readonly cells: readonly PlannedCells[];
  /** Class tabs to be made. */
  readonly made: readonly string[];
  /** Why it cannot be started, each with what to do; empty where it can. */
  readonly stops: readonly string[];
  readonly moving: MovingUp;
  readonly classTabs: NewClassTabs;
  readonly past: PastRecord;
  /** What a person has to know before it is started. Quotes what cannot be read, names no child. */
  readonly notes: readonly string[];
}

/** Works out the next year of a workbook. */
export function planNewYear(workbook: YearWorkbook, choices: NewYearChoices): NewYearPlan {
  const { school, tabs } = workbook;
  const names = tabs.classes.map(({ tab }) => tab.name);
  const moving = movingUp(school, names, choices);
  const classTabs = newClassTabs(workbook, moving.children);
  const past = pastRecord(school, classTabs.kept);
  const { pupils, history, pastTexts, settings } = tabs.fixed;
  const stops = newYearStops(workbook, classTabs);
  const cells =
    stops.length > 0 || !pupils || !history || !pastTexts || !settings
      ? []
      : [
          ...planAppended(history, past.marks),
          ...planAppended(pastTexts, past.texts),
          ...classTabs.cells,
          ...newPupils(pupils, moving.children, school, workbook.formulasOf(pupils.tab.name)),
          ...newSettings(settings, school, workbook.formulasOf(settings.tab.name)),
        ];
  return {
    cells,
    made: classTabs.made,
    stops,
    moving,
    classTabs,
    past,
    notes: newYearNotes(workbook, moving, classTabs, past),
  };
}

/** The year group that leaves, in words. */
export function leaversInWords({ lastYearGroup }: MovingUp): string {
  return lastYearGroup === undefined ? "Nobody" : yearGroupName(lastYearGroup);
}
