import { proposeTargets } from "../../core/targets/proposeTargets";
import { readPhrases } from "../../workbook/read/readPhrases";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import type { LetterPreview } from "../api";
import { letterChildren } from "../letters/letterChildren";
import { letterFor } from "../letters/letterFor";
import { letterSeason, tooEarly } from "../letters/letterSeason";
import { letterTitle } from "../letters/letterTitle";
import type { WorkbookStore } from "../workbookStore";
import { gone, unreadForChild } from "./childView";
import { letterBlocks } from "./letterBlocks";
import { SidebarProblem } from "./sidebarProblem";

/** A child's letter as it would be made now, or why there is none. Nothing is made. */
export function letterPreview(store: WorkbookStore, upn: string, now: Date): LetterPreview {
  const { school, tabs } = readSchool(store.readTabs(unreadForChild), isoDate(now));
  const season = letterSeason(school);
  if (!season) return { state: "held", reason: tooEarly(school) };
  const child = letterChildren(school, proposeTargets(school)).find(
    ({ pupil }) => upn !== "" && pupil.upn === upn,
  );
  if (!child) throw new SidebarProblem(gone);
  const { phrases } = readPhrases(tabs.fixed.phrases);
  const { settings, today } = school;
  const letter = letterFor(child, { settings, today, season, phrases });
  if (letter.state === "held") return letter;
  return {
    state: "ready",
    title: letterTitle(child.pupil, season, settings.academicYear),
    blocks: letterBlocks(letter.model),
  };
}
