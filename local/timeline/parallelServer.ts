import { CallQueue } from "../callQueue";
import type { Execution } from "../execution";
import { googleScriptRunMilliseconds } from "../runtime/latencies";
import type { Session } from "../session";
import type { Timeline } from "./timeline";

/** Functions of a script by name, as their declarations give them. */
type Functions<Api> = { readonly [Name in keyof Api]: (...given: never[]) => unknown };

/** The functions of a script as a page calls them: the answer comes later. */
export type ParallelServer<Api extends Functions<Api>> = {
  readonly [Name in keyof Api]: (...given: Parameters<Api[Name]>) => Promise<ReturnType<Api[Name]>>;
};

/** Whose page it is, and who hears of what its calls cost. */
export interface PageOptions {
  /** The address of the person in front of the page; whoever is at the keyboard, where not given. */
  readonly user?: string;
  /** Hears of each call, in the order in which they begin. */
  readonly hear?: (functionName: string, execution: Execution) => void;
}

/**
 * The script as one open page calls it with `google.script.run`: calls overlap in virtual time,
 * ten at most, and further ones wait their turn. Each is carried out at once, from the present
 * moment of the timeline; its promise is kept, or broken with the error's message, at the moment at
 * which Google would answer. A page each for several people may share a timeline.
 *
 * Where two calls overlap, the one that begins first is carried out whole before the other: the
 * second sees all that the first did, what it did at later moments included.
 */
export function parallelServer<Api extends Functions<Api>>(
  session: Session,
  timeline: Timeline,
  { user, hear }: PageOptions = {},
): ParallelServer<Api> {
  const queue = new CallQueue();
  const call = async (name: string, given: readonly unknown[]): Promise<unknown> => {
    const begun = timeline.now();
    const execution = session.at(begun, () =>
      session.as(user ?? session.workspace.user).call(name, ...given),
    );
    hear?.(name, execution);
    await timeline.pause(execution.virtualSeconds * 1000 + googleScriptRunMilliseconds);
    if (!execution.ok) throw new Error(execution.error?.message);
    return execution.value;
  };
  const get = (_: object, name: string): unknown =>
    // A promise asks whatever it is given whether it is one.
    name === "then"
      ? undefined
      : (...given: readonly unknown[]) => queue.run(() => call(name, given));
  return new Proxy({}, { get }) as ParallelServer<Api>;
}
