/**
 * The platform's limits, as the local workspace keeps them. Figures marked "documented" are from
 * Google's "Quotas for Google Services" page (developers.google.com/apps-script/guides/services/quotas)
 * and the reference pages of each service, as read in August 2026; the others are from knowledge.
 */

/** Longest run of a menu item or a call from the sidebar, in milliseconds. Documented. */
export const executionLimit = 6 * 60 * 1000;

/** Longest run of a simple trigger (`onOpen`, `onEdit`), in milliseconds. Documented. */
export const simpleTriggerLimit = 30 * 1000;

/** Characters in one cell. Documented (Google Sheets help). */
export const charactersInCell = 50_000;

/** Cells in a spreadsheet, over all its sheets. Documented (Google Sheets help). */
export const cellsInSpreadsheet = 10_000_000;

/** Columns in a sheet. Documented (Google Sheets help). */
export const columnsInSheet = 18_278;

/** Grid of a new sheet. From knowledge. */
export const newSheetGrid = { rows: 1000, columns: 26 } as const;

/** Bytes of one property's value, and of a whole store. Documented. */
export const propertyValueBytes = 9 * 1024;
export const propertyStoreBytes = 500 * 1024;

/** Cache: characters of a key, bytes of a value, seconds kept. Documented (class Cache). */
export const cacheKeyCharacters = 250;
export const cacheValueBytes = 100 * 1024;
export const cacheDefaultSeconds = 600;
export const cacheLongestSeconds = 21_600;

/** Drive appProperties: how many per file, and UTF-8 bytes of key and value together. Documented. */
export const appPropertiesPerFile = 30;
export const appPropertyBytes = 124;

/**
 * Writes to Drive of one person: creates, copies and updates of content. Google documents no figure;
 * rclone's documentation of Google Drive says "about 2 files per second", and Google once gave about
 * three sustained writes a second. The burst is from knowledge.
 */
export const driveWriteRate = { perSecond: 2, burst: 10 } as const;

/** Triggers of one person for one script. Documented; an add-on has one of each type for a document. */
export const triggersPerPerson = 20;

/** The two kinds of account Google tells apart. Education counts as Workspace. */
export type Account = "consumer" | "workspace";

/** What a day allows. Documented; whether a conversion counts as a document created is not. */
export interface DailyQuota {
  readonly documentsCreated: number;
  readonly filesConverted: number;
  readonly propertyCalls: number;
  /** Time that triggers run, all of them together. */
  readonly triggerMilliseconds: number;
}

const minutes = 60_000;

/** Daily allowances of a person by kind of account. */
export const dailyQuotas: Readonly<Record<Account, DailyQuota>> = {
  consumer: {
    documentsCreated: 250,
    filesConverted: 2_000,
    propertyCalls: 50_000,
    triggerMilliseconds: 90 * minutes,
  },
  workspace: {
    documentsCreated: 1_500,
    filesConverted: 4_000,
    propertyCalls: 500_000,
    triggerMilliseconds: 6 * 60 * minutes,
  },
};
