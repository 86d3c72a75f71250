import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type DriveStorage, folderStorage, memoryStorage } from "./drive/driveStorage";
import type { Interfere } from "./faults/fault";
import type { Account } from "./limits";
import type { InstalledAs } from "./triggers/clockTriggers";
import type { LocalWorkbook } from "./workbook/localWorkbook";
import type { Answer, Question, Toast } from "./workspace";

/** How a session is opened. Everything has a default: an empty workbook and Drive, in memory. */
export interface SessionOptions {
  /** An .xlsx file, made when it is saved first; or the bytes of one; or another session's; or nothing, for an empty one. */
  readonly workbook?: string | Uint8Array | LocalWorkbook;
  /** Rows of each new tab, where fewer than Google's 1,000 are enough and quicker. */
  readonly newRows?: number;
  /** The folder that stands for Drive; in memory where none is given. */
  readonly drive?: string | DriveStorage;
  /** The bundle's file. */
  readonly bundle?: string;
  /** A script, in place of a bundle. */
  readonly script?: string;
  /** The folder of the project's pages and manifest, `dist` as a rule. */
  readonly dist?: string;
  /** Pages by name, in place of files. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What the person answers to alerts and prompts. Unanswered alerts get their first button, unanswered prompts are closed. */
  readonly answer?: (question: Question) => Answer | string | undefined;
  /** The address of the person at the keyboard. */
  readonly user?: string;
  /** Where the virtual clock starts. Now, where not given. */
  readonly clockStart?: Date;
  readonly account?: Account;
  /** Whether Drive refuses what is written too fast. It does. */
  readonly throttleDrive?: boolean;
  /** Milliseconds until Drive lists a new file, as its search lags at Google. None. */
  readonly findingDelay?: number;
  /** Scopes, where the manifest's are not wanted. */
  readonly scopes?: readonly string[];
  /** Time zone of a new workbook and of the script. The manifest's, or Europe/London. */
  readonly timeZone?: string;
  readonly addOnName?: string;
  /** In the workbook itself, as it is where nothing is said, or as a published add-on. */
  readonly installedAs?: InstalledAs;
  /** Hears of a toast at once. */
  readonly hear?: (toast: Toast) => void;
  /** Real milliseconds that an execution may take beyond its limit, since people answer slowly. */
  readonly patience?: number;
  /** Says what goes wrong at a call: it raises, is slow, or ends the execution. Nothing by itself. */
  readonly interfere?: Interfere;
}

/** The text of a page of the project by its name. */
export function pageIn(options: SessionOptions): (name: string) => string | undefined {
  return (name) => {
    const given = options.pages?.[name];
    if (given !== undefined || options.dist === undefined) return given;
    const file = join(options.dist, extname(name) === ".html" ? name : `${name}.html`);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
}

/** The script: given, or read from the bundle's file. */
export function sourceOf({ script, bundle }: SessionOptions): string {
  if (script !== undefined) return script;
  if (bundle === undefined) return "";
  if (!existsSync(bundle)) {
    throw new Error(`There is no bundle at ${bundle}. Run "npm run build" first.`);
  }
  return readFileSync(bundle, "utf8");
}

/** Where the files of Drive lie. */
export function storageOf({ drive }: SessionOptions): DriveStorage {
  if (drive === undefined) return memoryStorage();
  return typeof drive === "string" ? folderStorage(drive) : drive;
}
