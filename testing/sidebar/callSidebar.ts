import type { Execution } from "../../local/execution";
import type { Session } from "../../local/session";
import type { Api, Problem, Reply } from "../../src/app/api";

type Value<Name extends keyof Api> =
  ReturnType<Api[Name]> extends Reply<infer Given> ? Given : never;

/** The sidebar's calls on a workbook in the local workspace, as the page makes them. */
export interface SidebarCalls {
  /** What the call gives; the test fails where it meets a problem. */
  readonly ask: <Name extends keyof Api>(
    name: Name,
    ...given: Parameters<Api[Name]>
  ) => Value<Name>;
  /** The problem that the call meets; the test fails where it meets none. */
  readonly problem: <Name extends keyof Api>(
    name: Name,
    ...given: Parameters<Api[Name]>
  ) => Problem;
  /** The call's account: what it cost, what it logged. */
  readonly run: <Name extends keyof Api>(name: Name, ...given: Parameters<Api[Name]>) => Execution;
}

/** Calls the add-on as `google.script.run` does. */
export function callSidebar(session: Session): SidebarCalls {
  const run: SidebarCalls["run"] = (name, ...given) => {
    const execution = session.call(name, ...given);
    if (!execution.ok) throw new Error(`${name} stopped: ${execution.error?.message}`);
    return execution;
  };
  return {
    run,
    ask: (name, ...given) => {
      const answer = run(name, ...given).value as Reply<never>;
      if (!answer.ok) throw new Error(`${name} met a problem: ${answer.problem.message}`);
      return answer.value;
    },
    problem: (name, ...given) => {
      const answer = run(name, ...given).value as Reply<unknown>;
      if (answer.ok) throw new Error(`${name} met no problem.`);
      return answer.problem;
    },
  };
}
