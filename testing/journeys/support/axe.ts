import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { OpenedPage } from "../../browser/openPage";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in a frame by the rules of WCAG 2.2 AA. The grid is a picture, which axe cannot see into. */
async function findIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  return (await frame.evaluate(`
    axe.run({ exclude: [['[data-testid="sheet"]'], ["iframe"]] }, { iframes: false,
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200))))`)) as string[];
}

/** What axe finds on the page and in every page of the add-on that is open in it. */
export function axeFinds({ page }: OpenedPage): Promise<string[]> {
  return findInAll(page.frames());
}

/** What axe finds in the pages of the add-on alone. */
export function axeFindsInAddOn({ page }: OpenedPage): Promise<string[]> {
  return findInAll(page.frames().filter((frame) => frame !== page.mainFrame()));
}

async function findInAll(frames: readonly Frame[]): Promise<string[]> {
  const found: string[] = [];
  for (const frame of frames) found.push(...(await findIn(frame)));
  return found;
}
