import { proposeTargets } from "../../core/targets/proposeTargets";
import { fitLetter } from "../../documents/letter/fitLetter";
import { docxBlocks } from "../../documents/template/docxBlocks";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import type { LetterPreview } from "../api";
import { designProblems } from "../letterDesigns/designProblems";
import { designFor, letterBytes } from "../letterDesigns/letterDesign";
import { readDesigns } from "../letterDesigns/readDesigns";
import { letterChildren } from "../letters/letterChildren";
import { letterFor } from "../letters/letterFor";
import { letterSeason, tooEarly } from "../letters/letterSeason";
import { letterTitle } from "../letters/letterTitle";
import { tabsForWords, wordsOfLetters } from "../letters/wordsOfLetters";
import { tabsForTargets } from "../tabsForTargets";
import type { WorkbookStore } from "../workbookStore";
import { gone } from "./childView";
import { letterBlocks } from "./letterBlocks";
import { SidebarProblem } from "./sidebarProblem";

/** Tabs that a letter does not depend on. */
const unread = fixedTabsBut(...tabsForTargets, ...tabsForWords);

const tooLong =
  "The letter would not fit on one page, so its longest texts are cut. Please write less.";

/** A child's letter as it would be made now, or why there is none. Nothing is made. */
export function letterPreview(store: WorkbookStore, upn: string, now: Date): LetterPreview {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const season = letterSeason(school);
  if (!season) return { state: "held", reason: tooEarly(school) };
  const child = letterChildren(school, proposeTargets(school)).find(
    ({ pupil }) => upn !== "" && pupil.upn === upn,
  );
  if (!child) throw new SidebarProblem(gone);
  const { settings, today } = school;
  const letter = letterFor(child, { settings, today, season, ...wordsOfLetters(tabs) });
  const read = readDesigns(tabs);
  const { designs } = read;
  if (letter.state === "held") return letter;
  const { notes } = letter;
  const title = letterTitle(child.pupil, season, settings.academicYear);
  const [broken] = designProblems(read);
  if (broken !== undefined) return { state: "held", reason: broken };
  const design = designFor(designs, letter.model);
  return design.kind === "built in"
    ? {
        state: "ready",
        title,
        notes: fitLetter(letter.model).shortened ? [...notes, tooLong] : notes,
        blocks: letterBlocks(letter.model),
      }
    : {
        state: "ready",
        title,
        notes,
        design: design.name,
        blocks: docxBlocks(letterBytes(letter.model, design)),
      };
}
