import { NotInLocalWorkspace } from "../runtime/errors";
import type { ServiceObject } from "../runtime/serviceObject";
import type { Running } from "../workspace";
import { LocalCacheService } from "./cache";
import { LocalDrive } from "./drive";
import { LocalHtmlService } from "./html";
import { LocalLockService } from "./lock";
import { LocalConsole, LocalLogger } from "./logger";
import { mimeTypes } from "./mimeTypes";
import { LocalPropertiesService } from "./properties";
import { LocalScriptApp } from "./scriptApp";
import { LocalSession } from "./session";
import { LocalSpreadsheetApp } from "./spreadsheet/spreadsheetApp";
import { LocalUtilities } from "./utilities";

/** The services of Apps Script that the local workspace has, by their global names. */
export function serviceGlobals(running: Running): Readonly<Record<string, ServiceObject>> {
  return {
    CacheService: new LocalCacheService(running),
    Drive: new LocalDrive(running),
    HtmlService: new LocalHtmlService(running),
    LockService: new LocalLockService(running),
    Logger: new LocalLogger(running),
    PropertiesService: new LocalPropertiesService(running),
    ScriptApp: new LocalScriptApp(running),
    Session: new LocalSession(running),
    SpreadsheetApp: new LocalSpreadsheetApp(running),
    Utilities: new LocalUtilities(running),
    console: new LocalConsole(running),
  };
}

/** Plain values that Apps Script has as globals. */
export const plainGlobals = { MimeType: mimeTypes } as const;

/** Services of Apps Script that are not here. Naming one raises an error that says so. */
export const absentGlobals = [
  ...["Browser", "CalendarApp", "CardService", "Charts", "ConferenceDataService", "ContactsApp"],
  ...["ContentService", "DataStudioApp", "Docs", "DocumentApp", "DriveApp", "FormApp", "Gmail"],
  ...["GmailApp", "GroupsApp", "Jdbc", "LanguageApp", "LinearOptimizationService", "MailApp"],
  ...["Maps", "People", "Sheets", "SitesApp", "Slides", "SlidesApp", "UrlFetchApp", "XmlService"],
] as const;

/** The error that naming an absent service raises. */
export const absent = (name: string): NotInLocalWorkspace => new NotInLocalWorkspace(name);
