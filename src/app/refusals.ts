import type { RefusedChange } from "./workbookStore";

/** What to tell about tabs that would not be written to. */
export function refusals(refused: readonly RefusedChange[]): string[] {
  const tabs = [...new Set(refused.map(({ tab }) => tab))];
  return tabs.map(
    (tab) =>
      `The tab ‘${tab}’ was left as it was: ${refused.find((each) => each.tab === tab)?.reason}`,
  );
}
