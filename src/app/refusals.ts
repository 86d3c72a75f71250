import type { RefusedChange } from "./workbookStore";

/** What to tell about tabs that would not be written to. */
export function refusals(refused: readonly RefusedChange[]): string[] {
  const whole = refused.filter(({ leftAlone }) => !leftAlone);
  const tabs = [...new Set(whole.map(({ tab }) => tab))];
  return [
    ...tabs.map(
      (tab) =>
        `The tab ‘${tab}’ was left as it was: ${whole.find((each) => each.tab === tab)?.reason}`,
    ),
    ...refused.flatMap(({ tab, reason, leftAlone }) => (leftAlone ? `In ‘${tab}’ ${reason}` : [])),
  ];
}
