import { entryPoints } from "./google/entryPoints";
import type { EntryPoints } from "./google/entryPointTypes";

/** gas-webpack-plugin writes a top-level function for each `global.name = …` below. */
declare const global: { -readonly [Name in keyof EntryPoints]: EntryPoints[Name] };

global.onOpen = entryPoints.onOpen;
global.onInstall = entryPoints.onInstall;
global.onEdit = entryPoints.onEdit;
global.showSidebar = entryPoints.showSidebar;
global.setUpWorkbook = entryPoints.setUpWorkbook;
global.checkEntries = entryPoints.checkEntries;
global.proposeTargets = entryPoints.proposeTargets;
global.generateCohortSummary = entryPoints.generateCohortSummary;
global.generateGovernorsReport = entryPoints.generateGovernorsReport;
global.generateParentLetters = entryPoints.generateParentLetters;
global.apiOverview = entryPoints.apiOverview;
global.apiRunJob = entryPoints.apiRunJob;
global.apiCohortSummary = entryPoints.apiCohortSummary;
global.apiGovernorsReport = entryPoints.apiGovernorsReport;
global.apiSelection = entryPoints.apiSelection;
global.apiShow = entryPoints.apiShow;
global.apiUndo = entryPoints.apiUndo;
global.apiClass = entryPoints.apiClass;
global.apiFix = entryPoints.apiFix;
global.apiChild = entryPoints.apiChild;
global.apiSaveChild = entryPoints.apiSaveChild;
global.apiLetterPreview = entryPoints.apiLetterPreview;
global.apiCohort = entryPoints.apiCohort;
global.apiTargets = entryPoints.apiTargets;
global.apiAgree = entryPoints.apiAgree;
global.apiLetterPlan = entryPoints.apiLetterPlan;
global.apiLetters = entryPoints.apiLetters;
global.apiOwnTabs = entryPoints.apiOwnTabs;
global.apiImportPreview = entryPoints.apiImportPreview;
global.apiImport = entryPoints.apiImport;
global.apiFileReader = entryPoints.apiFileReader;
global.apiSettings = entryPoints.apiSettings;
global.apiSaveSetting = entryPoints.apiSaveSetting;
