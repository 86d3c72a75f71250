import type { DailyUse } from "./dailyUse";
import type { DriveFiles } from "./drive/driveFiles";
import type { WriteThrottle } from "./drive/writeThrottle";
import type { Interfere } from "./faults/fault";
import type { HeldLocks } from "./heldLocks";
import type { Account } from "./limits";
import type { AuthMode } from "./runtime/permissions";
import type { VirtualClock } from "./runtime/virtualClock";
import type { Makers } from "./services/spreadsheet/makers";
import type { ClockTriggers, InstalledAs } from "./triggers/clockTriggers";
import type { LocalWorkbook } from "./workbook/localWorkbook";
import type { Rectangle } from "./workbook/rectangle";

/** A question that a script puts to the person. */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  /** The buttons shown, such as `YES` and `NO`. */
  readonly buttons: readonly string[];
}

/** What the person answers: the button pressed, and for a prompt the text typed. */
export interface Answer {
  readonly button?: string;
  readonly text?: string;
}

/** A toast that was shown. */
export interface Toast {
  readonly text: string;
  readonly title: string;
}

/** A question that was shown, with its answer. */
export interface Asked extends Question {
  readonly answer: Required<Answer>;
}

/** A sidebar or dialog that was shown. */
export interface Dialog {
  readonly kind: "sidebar" | "modal" | "modeless";
  readonly title: string;
  readonly html: string;
}

/** Cells that a script changed, for a page that shows the workbook. */
export interface Change {
  readonly sheet: string;
  readonly block: Rectangle;
  readonly kind: "values" | "notes" | "formats" | "validation" | "rules" | "structure";
}

/** A line of the log. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly text: string;
}

/** What an entry of a menu is. */
export type MenuEntry =
  | { readonly label: string; readonly functionName: string }
  | { readonly separator: true }
  | MenuTree;

/** A menu with its entries in order. */
export interface MenuTree {
  readonly label: string;
  readonly items: readonly MenuEntry[];
}

/** A value kept in a cache, until the virtual clock passes `until`. */
export interface CacheEntry {
  readonly value: string;
  readonly until: number;
}

/** Everything that lasts from one execution to the next. */
export interface Workspace {
  readonly workbook: LocalWorkbook;
  readonly drive: DriveFiles;
  /** Refuses writes to Drive that come too fast; undefined: none is refused. */
  readonly driveWrites: WriteThrottle | undefined;
  /** Milliseconds until a new file is in lists. */
  readonly findingDelay: number;
  readonly clock: VirtualClock;
  readonly account: Account;
  /** How much of the day's allowances is used, by day (virtual) and person. */
  readonly used: Map<string, DailyUse>;
  readonly caches: Map<string, Map<string, CacheEntry>>;
  readonly locks: HeldLocks;
  readonly installedAs: InstalledAs;
  readonly triggers: ClockTriggers;
  /** Whether people allow the script what its scopes ask for. */
  authorised: boolean;
  readonly timeZone: string;
  readonly scopes: readonly string[];
  readonly addOnName: string;
  /** The text of a page of the project, such as `Sidebar`. */
  readonly page: (name: string) => string | undefined;
  /** The address of the person at the keyboard. */
  user: string;
  answer: (question: Question) => Answer | string | undefined;
  /** Hears of a toast at once, where somebody is in front of the page. */
  readonly hear?: ((toast: Toast) => void) | undefined;
  /** Real milliseconds that an execution may take beyond its limit, since people answer slowly. */
  readonly patience?: number | undefined;
  /** Says what goes wrong at a call, to test what a script does then. */
  interfere: Interfere | undefined;
  /** Calls of services since `interfere` was given. */
  calls: number;
  /** How many executions are under way, one in the midst of another. */
  depth: number;
  active: { sheetId: number; block: Rectangle };
  menus: MenuTree[];
}

/** One execution while it runs. */
export interface Running {
  readonly workspace: Workspace;
  readonly mode: AuthMode;
  /** Whether a trigger by the clock started it, with no document open. */
  readonly byTrigger: boolean;
  readonly make: Makers;
  readonly toasts: Toast[];
  readonly alerts: Asked[];
  readonly prompts: Asked[];
  readonly dialogs: Dialog[];
  readonly logs: LogLine[];
  readonly changes: Change[];
  /** What the person was told, in order: toasts, alerts, prompts, and the text of pages shown. */
  readonly messages: string[];
  /** Locks that this execution holds. */
  readonly locks: Set<string>;
}
