import type { LedgerState } from "../../core/school/resultRows";
import { subjectNames, subjects } from "../../core/subject";
import { choice, date, longText, number, type TabLayout, text } from "../layout/column";
import { lookAtColumn } from "../layout/lookAtColumn";

/** How the two horizons of a target are written in the ledger. */
export const horizonNames = { yearEnd: "Year end", keyStageEnd: "Key stage end" } as const;

/** How the states of a target are written in the ledger. */
export const ledgerStateNames: Readonly<Record<LedgerState, string>> = {
  proposed: "Proposed",
  discussed: "Discussed",
  agreed: "Agreed",
  replaced: "Replaced",
};

/** The ledger of targets: a row a child, subject and horizon. The add-on proposes, people agree. */
export const targetsTab: TabLayout = {
  name: "Targets",
  required: ["upn", "horizon", "proposed"],
  frozenColumns: 3,
  long: true,
  columns: [
    { key: "upn", header: "UPN", content: text, computed: true, width: 120 },
    { key: "surname", header: "Surname", content: text, computed: true },
    { key: "firstName", header: "First name", content: text, computed: true },
    { key: "className", header: "Class", content: text, computed: true },
    { key: "year", header: "Year", content: text, computed: true },
    {
      key: "subject",
      header: "Subject",
      content: choice(...subjects.map((each) => subjectNames[each])),
      computed: true,
    },
    {
      key: "horizon",
      header: "Horizon",
      content: choice(horizonNames.yearEnd, horizonNames.keyStageEnd),
      computed: true,
      note: "The end of which period the target is for.",
    },
    { key: "scale", header: "Scale", content: text, computed: true, width: 130 },
    { key: "start", header: "Start", content: text, computed: true },
    { key: "latest", header: "Latest mark", content: text, computed: true },
    { key: "forecast", header: "Forecast", content: text, computed: true },
    {
      key: "chance",
      header: "Chance %",
      content: number,
      computed: true,
      note: "How many in a hundred similar children reached this target or higher; blank where too few are known.",
    },
    { key: "similar", header: "Similar children", content: number, computed: true },
    { key: "proposed", header: "Proposed", content: text, computed: true },
    { key: "why", header: "Why", content: longText, computed: true, width: 360 },
    {
      key: "agreed",
      header: "Agreed",
      content: text,
      note: "The target as people agreed it. It is never overwritten.",
    },
    { key: "agreedBy", header: "Agreed by", content: text },
    { key: "agreedOn", header: "Agreed on", content: date },
    {
      key: "reason",
      header: "Reason",
      content: longText,
      note: "Why the agreed target differs from the proposed one.",
      width: 220,
    },
    {
      key: "state",
      header: "State",
      content: text,
      computed: true,
      note: "Proposed, Discussed or Agreed; Replaced where a later decision stands in another row.",
    },
    { key: "discussedOn", header: "Discussed on", content: date },
    { key: "discussedBy", header: "Discussed by", content: text },
    { key: "replacedOn", header: "Replaced on", content: date, computed: true },
    { key: "replacedBy", header: "Replaced by", content: text, computed: true },
    {
      key: "replacedWhy",
      header: "Why replaced",
      content: longText,
      computed: true,
      width: 220,
    },
    {
      key: "decided",
      header: "As decided",
      content: text,
      computed: true,
      note: "The agreed target as it was decided. It counts, whatever is typed over it under Agreed.",
      width: 220,
    },
    lookAtColumn,
  ],
};
