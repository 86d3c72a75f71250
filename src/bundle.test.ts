import { readdirSync, readFileSync, statSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { openSession } from "../local/session";
import { menuItems } from "./google/menu";

const code = readFileSync("dist/Code.js", "utf8");

/** The functions that Apps Script sees: those declared at the top, before anything has run. */
function declaredFunctions(): string[] {
  const context = createContext(Object.create(null));
  expect(() => runInContext(`throw 0;${code}`, context)).toThrow();
  return runInContext("Object.keys(globalThis)", context) as string[];
}

describe("dist/Code.js", () => {
  test("declares what Sheets, every menu item and the sidebar call, and nothing else", () => {
    const called = menuItems.flatMap((item) => (item ? [item.runs] : []));
    expect(declaredFunctions()).toEqual(expect.arrayContaining(called));
    expect(declaredFunctions().sort()).toEqual([
      "anonymiseCohort",
      "apiAddAction",
      "apiAddPhrases",
      "apiAgree",
      "apiAnswerRequest",
      "apiAskChange",
      "apiBinPrintSet",
      "apiBuiltInLetter",
      "apiChild",
      "apiClass",
      "apiClassDocument",
      "apiCloseAction",
      "apiCohort",
      "apiCohortSummary",
      "apiDiscuss",
      "apiEditLetter",
      "apiFileReader",
      "apiFix",
      "apiForecastWhy",
      "apiGovernorsReport",
      "apiHandOutLetters",
      "apiImport",
      "apiImportPreview",
      "apiLetterDesigns",
      "apiLetterPlan",
      "apiLetterPreview",
      "apiLettersBatch",
      "apiLettersBegin",
      "apiLettersHandOver",
      "apiLettersStanding",
      "apiLettersTakeBack",
      "apiLettersUnattended",
      "apiMakePrintSet",
      "apiMeetings",
      "apiNewPhrases",
      "apiOverview",
      "apiOwnTabs",
      "apiPoint",
      "apiPrintSets",
      "apiRecordReview",
      "apiReleaseLetters",
      "apiReviewIntervention",
      "apiRunJob",
      "apiSaveChild",
      "apiSaveSetting",
      "apiSelection",
      "apiSettings",
      "apiShow",
      "apiTargets",
      "apiTellParents",
      "apiThisYear",
      "apiUndo",
      "apiUseLetter",
      "apiYear",
      "apiYearForget",
      "apiYearGoOn",
      "apiYearPreview",
      "archiveLeavers",
      "checkEntries",
      "editLetter",
      "generateCohortSummary",
      "generateGovernorsReport",
      "generateParentLetters",
      "generatePlanningGroups",
      "generatePrintSet",
      "generateReviewSheets",
      "generateTargetCards",
      "makeLettersUnattended",
      "onEdit",
      "onInstall",
      "onOpen",
      "prepareProgressMeeting",
      "proposeTargets",
      "setUpWorkbook",
      "showSidebar",
      "startNewYear",
    ]);
  });

  test("loads where there is no service at all, and so touches none", () => {
    const context = createContext(Object.create(null));
    runInContext(code, context);
    expect(runInContext("typeof onOpen", context)).toBe("function");
  });

  test("evaluates none of its libraries as it loads: each brings the TextEncoder that it needs", () => {
    const context = createContext(Object.create(null));
    runInContext(code, context);
    expect(runInContext("typeof TextEncoder", context)).toBe("undefined");
  });

  test("gives every declared function its body when it loads", () => {
    const context = createContext(Object.create(null));
    runInContext(code, context);
    const empty = declaredFunctions().filter((name) =>
      /^function \w+\(\w*\)\s*\{\s*\}$/.test(runInContext(`String(${name})`, context) as string),
    );
    expect(empty).toEqual([]);
  });

  test("shows its menu before the add-on has been given any permission", async () => {
    const session = await openSession({ bundle: "dist/Code.js", dist: "dist" });
    const [menu] = session.menu("NONE");
    const labels = JSON.stringify(menu);
    for (const item of menuItems) if (item) expect(labels).toContain(item.label);
  });
});

describe("dist/", () => {
  test("holds the script, the pages and the manifest alone", () => {
    expect(readdirSync("dist").sort()).toEqual([
      "Code.js",
      "FileReader.html",
      "Sidebar.html",
      "appsscript.json",
    ]);
  });

  test("asks for five scopes and no more, and for Drive", () => {
    const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/drive.file",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/script.scriptapp",
      "https://www.googleapis.com/auth/userinfo.email",
    ]);
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: "Drive", serviceId: "drive", version: "v3" },
    ]);
    expect(manifest.timeZone).toBe("Europe/London");
  });

  test("has a page that names no outside address", () => {
    const page = readFileSync("dist/Sidebar.html", "utf8");
    // Preact names the XML namespaces of SVG and MathML; nothing is fetched from there.
    const addresses = page.replace(/http:\/\/www\.w3\.org\/[\w/]+/g, "");
    expect(addresses).not.toMatch(/https?:\/\/|\ssrc=["']|@import/);
  });

  test("has a page of less than 200 KB", () => {
    expect(statSync("dist/Sidebar.html").size).toBeLessThan(200 * 1024);
  });
});
