import type { FixedTab } from "../workbook/tabs/allTabs";

/** The tabs, beside those of classes, from which targets are worked out. */
export const tabsForTargets = [
  "pupils",
  "earlyYears",
  "fft",
  "history",
  "transitionTables",
  "targets",
  "scales",
  "settings",
] as const satisfies readonly FixedTab[];
