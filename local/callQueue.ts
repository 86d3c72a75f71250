/**
 * How many calls of `google.script.run` Google carries out at once for a page; later ones wait.
 * From knowledge: Apps Script's guide on client-to-server communication.
 */
export const callsAtOnce = 10;

/** Lets so many pieces of work be under way at once; the others wait in the order they came. */
export class CallQueue {
  private under = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number = callsAtOnce) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.under >= this.atOnce) await new Promise<void>((go) => this.waiting.push(go));
    else this.under += 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes the place, so the count stays as it is.
      const next = this.waiting.shift();
      if (next === undefined) this.under -= 1;
      else next();
    }
  }
}
