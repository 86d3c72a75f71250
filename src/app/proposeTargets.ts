import { type ProposedTarget, proposeTargets as propose } from "../core/targets/proposeTargets";
import { typedOverInClass } from "../core/targets/typedOverInClass";
import { readSchool } from "../workbook/read/readSchool";
import { isoDate } from "../workbook/sheetValue";
import { fixedTabsBut } from "../workbook/tabs/allTabs";
import { cellsOf } from "../workbook/write/change";
import { writeClassTargets } from "../workbook/write/classTargets";
import { writeLedger } from "../workbook/write/ledgerRows";
import { count, type JobReport } from "./jobReport";
import { logJob } from "./log";
import { refusals } from "./refusals";
import { tabsForTargets } from "./tabsForTargets";
import type { WorkbookStore } from "./workbookStore";

/** Tabs that this job has no use for. */
const unread = fixedTabsBut(...tabsForTargets);

/**
 * Propose targets: works out a target for every child in every subject, for the end of the year
 * and of the key stage, and writes them with their reasons into the Targets tab and the class
 * tabs. A target that people agreed is never overwritten, nor is anything a teacher typed.
 */
export function proposeTargets(store: WorkbookStore, now: Date): JobReport {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const job = "Propose targets";
  const { targets } = tabs.fixed;
  if (!targets) {
    const sentence = "There is no Targets tab yet: choose Set up this workbook first.";
    return { job, sentences: [sentence], cells: 0 };
  }
  const proposals = propose(school);
  const kept = typedOverInClass(school);
  const changes = [
    ...writeLedger(targets, proposals, school),
    ...tabs.classes.flatMap((known) => writeClassTargets(known, proposals, kept)),
  ];
  const refused = store.write(changes);
  const cells = changes.reduce((total, change) => total + cellsOf(change), 0);
  const report = {
    job,
    sentences: [...summary(proposals), ...typedOver(kept.length), ...refusals(refused)],
    cells,
  };
  logJob(store, report, now);
  return report;
}

function typedOver(number: number): string[] {
  if (number === 0) return [];
  return [
    `In class tabs ${count(number, "agreed target")} ${number === 1 ? "has" : "have"} another typed over; nothing was put back. Check entries lists them, for the head to decide.`,
  ];
}

function summary(proposals: readonly ProposedTarget[]): string[] {
  const children = new Set(proposals.map(({ row }) => row.upn)).size;
  const ofKind = (kind: ProposedTarget["proposal"]["kind"]) =>
    proposals.filter(({ proposal }) => proposal.kind === kind).length;
  const agreed = proposals.filter(({ target }) => target.yearEnd?.agreed).length;
  return [
    `${count(ofKind("proposed"), "subject target")} proposed for ${count(children, "child", "children")}; ${count(agreed, "target")} already agreed and kept.`,
    `${count(ofKind("individual"), "target")} to be set individually; ${ofKind("notEnoughInformation")} without enough information.`,
    "They are in the Targets tab with the reason for each, for people to discuss and agree.",
  ];
}
