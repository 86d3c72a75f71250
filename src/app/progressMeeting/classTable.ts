import { statusCounts } from "../../core/cohort/statusCounts";
import { subjectNames, subjects } from "../../core/subject";
import { markOfStatusInWords, statuses, statusNames } from "../../core/targets/status";
import type { Block } from "../../documents/report/reportModel";
import { figures, table, words } from "../cohortSummary/blocks";
import { targetTabs } from "../cohortSummary/cohortFigure";
import type { MeetingContext } from "./meetingContext";

/** How many children of the class have each status, by subject. */
export function classTable({ summary, className, book }: MeetingContext): Block {
  return table(
    "Status to the year-end target: number of children",
    [
      words("Subject", 20),
      figures("Children", 12),
      ...statuses.map((status) => figures(statusNames[status], 14)),
    ],
    subjects.map((subject) => {
      const { counts } = statusCounts(summary.children, subject);
      const all = summary.children.length;
      const details = (measure: string) => ({
        measure: `${subjectNames[subject]}: ${measure}`,
        group: className,
        point: "Now",
        source: targetTabs,
      });
      return [
        subjectNames[subject],
        book.count(details("children"), all),
        ...statuses.map((status) => book.count(details(statusNames[status]), counts[status], all)),
      ];
    }),
    markOfStatusInWords,
  );
}
