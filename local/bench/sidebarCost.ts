import type { Execution } from "../execution";
import { columnLetters } from "../workbook/a1";
import { costOfRuns } from "./costOfRuns";
import type { Measurement } from "./measure";
import { setUpSession } from "./setUpSession";

const pupils = 420;
const runs = 5;

/** A class whose marks are codes of teacher assessment. */
const className = "Birch";

/** What the sidebar's reading costs, and what typing and pasting marks costs. */
export async function sidebarCost(): Promise<Measurement[]> {
  const session = await setUpSession(pupils);
  const sheet = session.workspace.workbook.sheets().find(({ name }) => name === className);
  if (sheet === undefined) throw new Error(`There is no class ${className}.`);
  const headers = Array.from({ length: sheet.columnCount }, (_, index) =>
    String(sheet.getCell(1, index + 1).value),
  );
  const letters = (header: string) => columnLetters(headers.indexOf(header) + 1);
  const upn = String(sheet.getCell(2, headers.indexOf("UPN") + 1).value);
  const repeated = (work: (run: number) => Execution) =>
    Array.from({ length: runs }, (_, run) => work(run));
  const call = (name: string, ...args: readonly string[]) =>
    repeated(() => answered(session.call(name, ...args)));
  // A child each, since what is marked already is not marked again.
  const typed = (mark: string) =>
    repeated((run) => session.edit(className, `${letters("Reading autumn")}${2 + run}`, [[mark]]));
  const pasted = (mark: string) => {
    const block = Array.from({ length: 30 }, () => Array.from({ length: 3 }, () => mark));
    return [session.edit(className, `${letters("Writing autumn")}2`, block)];
  };
  const school = `${pupils} pupils`;
  return [
    ...costOfRuns("Sidebar opens", call("apiOverview"), school),
    ...costOfRuns("Sidebar, My class", call("apiClass", className), school),
    ...costOfRuns("Sidebar, A child", call("apiChild", upn), school),
    ...costOfRuns("Typing a right mark", typed("EXS"), school),
    ...costOfRuns("Typing a wrong mark", typed("EXXS"), school),
    ...costOfRuns("Pasting 30 × 3 right marks", pasted("EXS"), school),
    ...costOfRuns("Pasting 30 × 3 wrong marks", pasted("EXXS"), school),
  ];
}

/** A call of the sidebar answers with a problem where it cannot do what was asked. */
function answered(execution: Execution): Execution {
  const { ok, problem } = execution.value as { ok: boolean; problem?: { message: string } };
  if (!ok) throw new Error(problem?.message);
  return execution;
}
