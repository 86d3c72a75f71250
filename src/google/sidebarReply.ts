import type { Reply } from "../app/api";
import { SidebarProblem } from "../app/sidebar/sidebarProblem";
import { busy } from "./jobs";
import { logProblem, problemSentence } from "./problems";
import { withLock } from "./withLock";

/** Answers a call of the sidebar. No error gets through: a problem is a value too. */
export function reply<Value>(work: () => Value): Reply<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof SidebarProblem) {
      return { ok: false, problem: { message: error.message, retriable: error.retriable } };
    }
    logProblem("A call of the sidebar", error);
    return { ok: false, problem: { message: problemSentence(error), retriable: true } };
  }
}

/** Answers a call that changes the workbook, while nobody else's does. */
export function replyAlone<Value>(work: () => Value): Reply<Value> {
  return reply(() => {
    const done = withLock(() => ({ value: work() }));
    if (!done) throw new SidebarProblem(busy, true);
    return done.value;
  });
}
