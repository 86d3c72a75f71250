import type { TabLayout } from "../layout/column";
import { closedMarksTab, forecastReasonsTab, parentsTab, requestsTab, staffTab } from "./decisions";
import { figuresTab } from "./figures";
import { importColumnsTab } from "./importColumns";
import { letterLanguagesTab } from "./letterLanguages";
import { letterTemplatesTab } from "./letterTemplates";
import { localSchoolsTab, transitionTablesTab, valueAddedTableTab } from "./published";
import { pupilsTab } from "./pupils";
import { benchmarksTab, checksTab, lettersTab, logTab, meetingsTab, phrasesTab } from "./records";
import {
  earlyYearsTab,
  fftTab,
  historyTab,
  interventionsTab,
  pastTextsTab,
  statutoryChecksTab,
  testsTab,
} from "./results";
import { scalesTab } from "./scales";
import { settingsTab } from "./settings";
import { targetsTab } from "./targets";

/** Every tab but the classes' own, by the name the code knows it by. */
export const fixedTabs = {
  pupils: pupilsTab,
  earlyYears: earlyYearsTab,
  tests: testsTab,
  statutoryChecks: statutoryChecksTab,
  fft: fftTab,
  history: historyTab,
  pastTexts: pastTextsTab,
  benchmarks: benchmarksTab,
  localSchools: localSchoolsTab,
  valueAddedTable: valueAddedTableTab,
  transitionTables: transitionTablesTab,
  interventions: interventionsTab,
  meetings: meetingsTab,
  targets: targetsTab,
  forecastReasons: forecastReasonsTab,
  requests: requestsTab,
  closedMarks: closedMarksTab,
  parents: parentsTab,
  figures: figuresTab,
  checks: checksTab,
  letters: lettersTab,
  staff: staffTab,
  scales: scalesTab,
  settings: settingsTab,
  phrases: phrasesTab,
  letterLanguages: letterLanguagesTab,
  importColumns: importColumnsTab,
  log: logTab,
  letterTemplates: letterTemplatesTab,
} as const satisfies Record<string, TabLayout>;

/** The name of a fixed tab. */
export type FixedTab = keyof typeof fixedTabs;

/** Every fixed tab but these. */
export function fixedTabsBut(...wanted: readonly FixedTab[]): FixedTab[] {
  return (Object.keys(fixedTabs) as FixedTab[]).filter((tab) => !wanted.includes(tab));
}

/** The tabs that stand before the class tabs; the others stand behind them. */
export const tabsBeforeClasses: readonly FixedTab[] = ["pupils"];
