import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { type Browser, packagedBrowser } from "./packagedBrowser";

/** Browsers that may be on the machine already, best first. */
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** It asks nothing of the network and needs neither a screen nor a graphics card. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser on the machine, the one that CHROME_PATH names first; else the packaged one. */
function findBrowser(): Browser {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, which is not there.`);
  }
  const file = named ?? installed.find((path) => existsSync(path));
  return file === undefined ? packagedBrowser() : { file, args: [], env: {} };
}

/** A browser without a window, and how to end it. */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** How large the window is and how much larger than usual everything in it. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly zoom?: number;
}

/**
 * Launches a browser with a new, empty profile. Zoom is done as a browser does it: a smaller page
 * shown larger.
 */
export async function launch(
  { width, height, zoom = 1 }: Viewport = { width: 1400, height: 900 },
): Promise<LaunchedBrowser> {
  const { file, args, env } = findBrowser();
  const profile = mkdtempSync(join(tmpdir(), "pupil-targets-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: file,
    headless: true,
    args: [...args, ...quiet],
    env: { ...(process.env as Record<string, string>), ...env },
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
