import { academicYearName } from "../../core/calendar/academicYear";
import { yearGroupName } from "../../core/pupils/yearGroup";
import { hashKey } from "../../core/text/fnv1a";
import type { Doubt, MovingChild } from "../../workbook/newYear/movingUp";
import type { NewYearChoices } from "../../workbook/newYear/newYearChoices";
import { leaversInWords, planNewYear } from "../../workbook/newYear/planNewYear";
import type { YearWorkbook } from "../../workbook/newYear/yearWorkbook";
import type { YearPreview } from "../api";
import { closedTerms } from "./closedPoints";
import { daysKept } from "./lastingRecords";
import type { PlannedYear } from "./plannedYear";

/** Plans "Start a new year" and says what it would do. */
export function planStartOfYear(workbook: YearWorkbook, choices: NewYearChoices): PlannedYear {
  const plan = planNewYear(workbook, choices);
  const { school } = workbook;
  const { moving, classTabs, past } = plan;
  const [from, to] = [0, 1].map((more) => academicYearName(school.settings.academicYear + more));
  const ofKind = (kind: MovingChild["fate"]["kind"]) =>
    moving.children.filter(({ fate }) => fate.kind === kind);
  const moves = ofKind("moves");
  const up = moves.filter(
    ({ fate, row }) => fate.kind === "moves" && fate.yearGroup !== row.pupil.yearGroup,
  ).length;
  const counts = [
    { label: "Go up a year group", count: up },
    { label: "Stay in their year group", count: moves.length - up },
    {
      label: `Leave (${leaversInWords(moving)}, or as you say below)`,
      count: ofKind("leaves").length,
    },
    { label: "Join for the next year, not moved", count: ofKind("arrives").length },
    { label: "Have left already", count: ofKind("left").length },
    { label: "Marks into Past marks", count: past.marks.length },
    { label: "of them not readable", count: past.unreadable.length },
    { label: "Texts, forecasts and notes into Past texts", count: past.texts.length },
  ];
  return {
    what: `Started ${to}`,
    cells: plan.cells,
    made: plan.made,
    after: [
      `The workbook is of ${to} now. Next: import the new children, choose Set up this workbook, then Check entries.`,
      "Letters and reports in Drive stay as they are.",
    ],
    view: {
      title: `From ${from} to ${to}`,
      counts,
      classes: moving.groups.map(({ key, className, yearGroup, children, becomes }) => ({
        id: key,
        className,
        yearGroup: yearGroupName(yearGroup),
        children,
        becomes,
      })),
      nextClasses: classTabs.classes.map(({ name, children, yearGroups, isNew }) => ({
        name,
        children,
        yearGroups: yearGroups.map(yearGroupName).join(", "),
        isNew,
      })),
      decide: moving.children.flatMap((child) => decideOn(child, choices)),
      movable: moves.flatMap(({ row: { pupil } }) => pupil.upn || []),
      stops: plan.stops,
      notes: [
        ...plan.notes,
        ...(closedTerms(school).length > 0
          ? [
              "Closed assessment points are no longer protected, so that the next year's marks can be typed. Closed marks still says how this year's stood.",
            ]
          : []),
        "Targets, interventions, meetings, letters and tabs of your own are not touched. This year's forecasts, texts and targets are taken out of the class tabs; targets stay in the Targets tab with their year.",
        `It can be taken back as a whole for ${daysKept} days, under What can be undone. What people have changed by then is left as it is, and told.`,
      ],
    },
  };
}

const doubtWords: Readonly<Record<Doubt, string>> = {
  noUpn: "has no UPN, and gets no row in a class tab",
  upnTwice: "has a UPN that stands twice on Pupils",
  noYearGroup: "has no year group, and stays so",
  noClass: "has no class next year, and gets no row in a class tab",
  inTwoClasses:
    "stands in two class tabs: the row of the class on Pupils counts, the marks of both are kept",
};

function decideOn(
  { row, fate, doubts }: MovingChild,
  choices: NewYearChoices,
): YearPreview["decide"] {
  const { pupil, cells } = row;
  const choice = choices.children[pupil.upn];
  if (doubts.length === 0 && !choice) return [];
  const next = fate.kind === "moves" ? fate : undefined;
  return [
    {
      upn: pupil.upn,
      id: pupil.upn === "" ? `row${cells.upn.row}` : hashKey(pupil.upn),
      name: `${pupil.firstName} ${pupil.surname}`.trim() || `Row ${cells.upn.row} of Pupils`,
      now: [
        pupil.yearGroup === undefined ? "" : yearGroupName(pupil.yearGroup),
        pupil.className ?? "",
      ]
        .filter(Boolean)
        .join(", "),
      why: doubts.map((doubt) => doubtWords[doubt]).join("; "),
      does: choice?.does ?? (fate.kind === "leaves" ? "leave" : "up"),
      className: next?.className ?? "",
    },
  ];
}
