import type { Severity } from "../core/findings/finding";

/** The colours that the add-on uses in the Sheet. None of them says anything that words do not. */
export const colours = {
  header: "#274e13",
  headerText: "#ffffff",
  computedHeader: "#7f7f7f",
  computed: "#f3f3f3",
} as const;

/** The background of entries that a check speaks of. Bold and underlining tell them apart without colour. */
export const severityColours: Readonly<Record<Severity, string>> = {
  error: "#f4cccc",
  query: "#fff2cc",
  reminder: "#d9eaf7",
};
