import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

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

interface Browser {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the system has the one library that the packaged browser takes from it. */
function hasSystemLibraries(): boolean {
  try {
    return execFileSync("ldconfig", ["-p"], { encoding: "utf8" }).includes("libnss3.so");
  } catch {
    return existsSync("/usr/lib/libnss3.so") || existsSync("/usr/lib64/libnss3.so");
  }
}

/**
 * Asks the packaged browser in a Node of its own: it is an ES module, which Jest's CommonJS cannot
 * load. `answer` is an expression over `chromium`, `inflate` and `packed`, its own libraries' file.
 */
function askPackage(answer: string): unknown {
  const program = `
    import { createRequire } from "node:module";
    import { join } from "node:path";
    import chromium, { inflate } from "@sparticuz/chromium";
    const here = createRequire(join(process.cwd(), "package.json"));
    const packed = join(dirname(here.resolve("@sparticuz/chromium")), "..", "bin", "al2023.tar.br");
    process.stdout.write(JSON.stringify(${answer}));`;
  const args = ["--input-type=module", "-e", program];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function packaged(): Browser {
  const found = askPackage("{ file: await chromium.executablePath(), args: chromium.args }");
  const { file, args } = found as Pick<Browser, "file" | "args">;
  if (hasSystemLibraries()) return { file, args, env: {} };
  const folder = askPackage("await inflate(packed)") as string;
  const libraries = existsSync(join(folder, "lib")) ? join(folder, "lib") : folder;
  const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { file, args, env: { LD_LIBRARY_PATH: path } };
}

/** Whether a browser is on the machine, so that none has to be unpacked. */
export function isBrowserInstalled(): boolean {
  return process.env.CHROME_PATH !== undefined || installed.some((path) => existsSync(path));
}

/** A browser on the machine, the one that CHROME_PATH names first; else the packaged one. */
function findBrowser(): Browser {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, which is not there.`);
  }
  const file = named ?? installed.find((path) => existsSync(path));
  return file === undefined ? packaged() : { file, args: [], env: {} };
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
    args: [...args.filter((arg) => !arg.startsWith("--headless")), ...quiet],
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
