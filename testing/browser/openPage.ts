import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { type LaunchedBrowser, launch, type Viewport } from "../../local/browser/launch";
import { type PageServer, startServer } from "../../local/page/server";
import { writeSmallSchool } from "./smallSchool";

/** What opening a page may be given. */
export interface OpenPageOptions {
  readonly viewport?: Viewport;
  /** Makes the workbook; a small school where not given. */
  readonly makeWorkbook?: (file: string) => Promise<void>;
  /** A browser that is launched already, which is then left open. */
  readonly browser?: LaunchedBrowser;
}

/** The page of the local workspace in a browser, over a workbook of its own. */
export interface OpenedPage {
  readonly page: Page;
  readonly frames: {
    /** The add-on's sidebar. */
    readonly sidebar: FrameLocator;
    /** A dialog of the add-on with a page in it. */
    readonly dialog: FrameLocator;
  };
  readonly server: PageServer;
  /** Where the workbook and Drive are. */
  readonly folder: string;
  /** Addresses outside this computer that something asked for: there should be none. */
  readonly outside: readonly string[];
  /** Errors of the page itself. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** The built files, which `npm run build` makes. */
const built = resolve("node_modules/.cache/pupil-targets");

/** Starts the page's server on a free port with a new workbook, and opens it in a browser. */
export function openPage(options: OpenPageOptions = {}): Promise<OpenedPage> {
  const page = openOrClose(options);
  asked.push(page);
  return page;
}

/** Every page that this test file has asked for. */
const asked: Promise<OpenedPage>[] = [];

// A hook that ran out of time leaves its page opening: it is closed once it is there, so that Jest ends.
if (typeof afterAll === "function") {
  afterAll(async () => {
    for (const page of asked) await page.then(({ close }) => close()).catch(() => undefined);
  });
}

async function openOrClose(options: OpenPageOptions): Promise<OpenedPage> {
  const ends: (() => unknown)[] = [];
  const close = async () => {
    for (const end of ends.reverse()) await end();
    ends.length = 0;
  };
  try {
    return { ...(await open(options, ends)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens everything, and puts into `ends` how each part is ended, in the order they were begun. */
async function open(
  options: OpenPageOptions,
  ends: (() => unknown)[],
): Promise<Omit<OpenedPage, "close">> {
  const folder = mkdtempSync(join(tmpdir(), "pupil-targets-page-"));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  const workbook = join(folder, "Tracking.xlsx");
  await (options.makeWorkbook ?? writeSmallSchool)(workbook);
  const server = await startServer({
    port: 0,
    built,
    dist: resolve("dist"),
    fresh: false,
    places: { source: workbook, workbook, drive: join(folder, "Drive"), sample: true },
    report: () => undefined,
    // The folder goes away with the page: nothing needs to be saved in it.
    savedAfter: 600_000,
  });
  ends.push(() => server.kill());
  const browser = options.browser ?? (await launch(options.viewport));
  if (options.browser === undefined) ends.push(() => browser.close());
  const page = await browser.context.newPage();
  ends.push(() => page.close());
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob|about):|^http:\/\/localhost:/.test(request.url())) {
      outside.push(request.url());
    }
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(server.address);
  await page.getByRole("tab", { selected: true }).waitFor();
  return {
    page,
    frames: {
      sidebar: page.getByTestId("sidebar").frameLocator("iframe"),
      dialog: page.getByTestId("add-on-dialog").frameLocator("iframe"),
    },
    server,
    folder,
    outside,
    errors,
  };
}
