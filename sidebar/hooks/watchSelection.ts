import type { Reply, Selection } from "../../src/app/api";
import { pollDelay } from "./pollDelay";

/** What a watch over the selection needs. */
export interface SelectionWatch {
  readonly ask: () => Promise<Reply<Selection>>;
  readonly tell: (selection: Selection) => void;
  /** Whether the page is out of sight: then nothing is asked. */
  readonly hidden: () => boolean;
  /** Calls later, after so many milliseconds, and gives the way to call it off. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

/** A watch that is on. */
export interface RunningWatch {
  /** The person has come back to the page: looks at once. */
  readonly lookNow: () => void;
  readonly end: () => void;
}

/** Looks at the selection again and again, one look at a time, rarer while nothing changes. */
export function watchSelection({ ask, tell, hidden, later }: SelectionWatch): RunningWatch {
  let callOff = () => {};
  let asking = false;
  let ended = false;
  let unchanged = 0;
  let problems = 0;
  let last = "";
  const wait = () => {
    callOff();
    if (!ended && !hidden()) callOff = later(() => void look(), pollDelay(unchanged, problems));
  };
  const take = (reply: Reply<Selection>) => {
    problems = reply.ok ? 0 : problems + 1;
    if (!reply.ok) return;
    const said = JSON.stringify(reply.value);
    unchanged = said === last ? unchanged + 1 : 0;
    last = said;
    tell(reply.value);
  };
  const look = async () => {
    if (asking || hidden()) return;
    asking = true;
    const reply = await ask();
    asking = false;
    if (ended) return;
    take(reply);
    wait();
  };
  wait();
  return {
    lookNow: () => {
      unchanged = 0;
      callOff();
      void look();
    },
    end: () => {
      ended = true;
      callOff();
    },
  };
}
