import { type Cell, cellText } from "../../../core/cell";
import type { School } from "../../../core/school/school";
import { readSchool } from "../../../workbook/read/readSchool";
import type { KnownTab } from "../../../workbook/read/recogniseTabs";
import { asText, isoDate, toSheetDate } from "../../../workbook/sheetValue";
import { fixedTabsBut } from "../../../workbook/tabs/allTabs";
import type { ActionKey, Changed, InterventionKey } from "../../api";
import { type Changing, changeWorkbook } from "../changeWorkbook";
import { SidebarProblem } from "../sidebarProblem";
import { cellChanges } from "../writeCells";
import { actionKey, interventionKey, sameKey } from "./keys";
import { cellsInRow, tabThatMustStand } from "./recordTab";

/** Beside these, no tab is needed. */
const unread = fixedTabsBut("meetings", "interventions", "settings", "scales");

/** Records that an action was reviewed today, and what changed. */
export function closeAction(changing: Changing, key: ActionKey, whatChanged: string): Changed {
  return recordOutcome(changing, whatChanged, {
    job: "Close an action",
    what: "Closed 1 action of the Meetings tab",
    tab: "meetings",
    rows: ({ meetings }) => meetings.filter((row) => sameKey(actionKey(row), key)),
  });
}

/** Records that an intervention was reviewed today, and what changed. */
export function reviewIntervention(
  changing: Changing,
  key: InterventionKey,
  whatChanged: string,
): Changed {
  return recordOutcome(changing, whatChanged, {
    job: "Review an intervention",
    what: "Recorded the review of 1 intervention",
    tab: "interventions",
    rows: ({ interventions }) => interventions.filter((row) => sameKey(interventionKey(row), key)),
  });
}

interface Outcome {
  readonly job: string;
  readonly what: string;
  readonly tab: "meetings" | "interventions";
  readonly rows: (
    school: School,
  ) => readonly { readonly cells: Readonly<Record<"reviewed" | "whatChanged", Cell>> }[];
}

/**
 * Writes the day and what changed into the row that the key finds, if nobody has reviewed it since it was shown. Where rows
 * are alike, the first that is open is taken. What somebody else wrote about the change stays, and this is put below.
 */
function recordOutcome(changing: Changing, whatChanged: string, outcome: Outcome): Changed {
  const words = whatChanged.trim();
  if (words === "") {
    throw new SidebarProblem("Please say what changed, even if it is that nothing did.");
  }
  return changeWorkbook(changing, outcome.job, (store) => {
    const { school, tabs } = readSchool(store.readTabs(unread), isoDate(changing.now));
    const names = { meetings: "Meetings", interventions: "Interventions" } as const;
    const known: KnownTab = tabThatMustStand(tabs.fixed[outcome.tab], names[outcome.tab]);
    const found = outcome.rows(school);
    const open = found.find(({ cells }) => cellText(cells.reviewed.typed) === "");
    if (!open) throw new SidebarProblem(found.length > 0 ? alreadyReviewed : changedOrGone);
    const before = cellText(open.cells.whatChanged.typed);
    const cells = cellsInRow(known, open.cells.reviewed.row, {
      reviewed: toSheetDate(school.today),
      whatChanged: asText(before === "" ? words : `${before}\n${words}`),
    });
    return { changes: cellChanges(known.tab.name, cells), what: outcome.what, leftAlone: [] };
  });
}

const alreadyReviewed =
  "Somebody has recorded this review in the meantime, so nothing was written. Open the list again to see what there is to do.";

const changedOrGone =
  "This row has been changed or taken away since it was shown, so nothing was written. Open the list again, then record the review.";
