import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type LaunchedBrowser, launch } from "../browser/launch";
import { startServer } from "../page/server";
import { type Measurement, median } from "./measure";
import { setUpSession } from "./setUpSession";

const pupils = 420;
const runs = 5;

/** Since the page's frame was made, in milliseconds: the first text that can be seen. */
const firstText = `new Promise((tell) => {
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName("first-contentful-paint")[0];
    if (paint) tell(paint.startTime);
  }).observe({ type: "paint", buffered: true });
})`;

/** Since the page's frame was made, in milliseconds: what was read from the workbook. */
const firstFigures = `new Promise((tell) => {
  const look = () =>
    document.querySelector("main select") ? tell(performance.now()) : requestAnimationFrame(look);
  look();
})`;

/** How long the sidebar takes to show itself; nothing where no browser can be started. */
export async function firstPaint(built: string): Promise<Measurement[]> {
  const browser = await launch().catch(() => undefined);
  if (browser === undefined) {
    console.error("The sidebar’s first paint was not measured, since no browser could be started.");
    return [];
  }
  try {
    return await measureIn(browser, built);
  } finally {
    await browser.close();
  }
}

async function measureIn(browser: LaunchedBrowser, built: string): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "pupil-targets-bench-"));
  const workbook = join(folder, "Tracking.xlsx");
  await (await setUpSession(pupils)).save(workbook);
  const server = await startServer({
    port: 0,
    built,
    dist: "dist",
    fresh: false,
    places: { source: workbook, workbook, drive: join(folder, "Drive"), sample: true },
    report: () => undefined,
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(server.address);
    await page.getByRole("tab", { selected: true }).waitFor();
    const times: { readonly text: number; readonly figures: number }[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await openSidebar(page));
    const over = `${pupils} pupils, in the page of the local workspace, median of ${runs} runs`;
    return [
      {
        what: "Sidebar: first paint",
        value: median(times.map(({ text }) => text)),
        unit: "ms",
        over,
      },
      {
        what: "Sidebar: filled in",
        value: median(times.map(({ figures }) => figures)),
        unit: "ms",
        over: `${over}; Google’s own time comes on top`,
      },
    ];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openSidebar(page: Page): Promise<{ text: number; figures: number }> {
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Pupil Targets" }).click();
  await page.getByRole("menuitem", { name: "Open the sidebar" }).click();
  const sidebar = page.getByTestId("sidebar");
  const frame = await (await sidebar.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The sidebar has no page.");
  await frame.getByRole("heading", { level: 1 }).waitFor();
  const [text, figures] = await Promise.all([
    frame.evaluate(firstText),
    frame.evaluate(firstFigures),
  ]);
  await sidebar.getByRole("button", { name: "Close the sidebar" }).click();
  return { text: Number(text), figures: Number(figures) };
}
