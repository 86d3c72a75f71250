/** Lets one job run at a time, and tells the buttons. */
export interface Jobs {
  /** Runs a job, unless another is at work. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  /** Tells a listener now, and whenever it changes, whether a job is at work. */
  readonly watch: (listener: (busy: boolean) => void) => void;
}

/**
 * Keeps jobs from running side by side: the workbook lets one write at a time, and a button
 * pressed twice should do its work once.
 */
export function oneJobAtATime(afterEach: () => void): Jobs {
  const listeners: ((busy: boolean) => void)[] = [];
  let busy = false;
  const turn = (now: boolean) => {
    busy = now;
    for (const listener of listeners) listener(busy);
  };
  return {
    run: async (work) => {
      if (busy) return;
      turn(true);
      try {
        await work();
      } finally {
        turn(false);
        afterEach();
      }
    },
    watch: (listener) => {
      listeners.push(listener);
      listener(busy);
    },
  };
}
