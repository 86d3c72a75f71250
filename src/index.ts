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
global.generateParentLetters = entryPoints.generateParentLetters;
global.apiOverview = entryPoints.apiOverview;
global.apiRunJob = entryPoints.apiRunJob;
global.apiCohortSummary = entryPoints.apiCohortSummary;
global.apiLetters = entryPoints.apiLetters;
