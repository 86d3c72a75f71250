import type { VirtualClock } from "../runtime/virtualClock";

/** Something that happens at a moment. */
interface Event {
  readonly moment: number;
  readonly happen: () => void;
}

/**
 * Things that go on at once in virtual time, such as several calls of a sidebar. Everything waits
 * for moments of the virtual clock; they come in order, those of the same moment in the order in
 * which they were asked for, so that the same work takes the same course each time.
 *
 * Work on a timeline is made of promises that the timeline's own `pause` and `parallelServer` give:
 * anything that waits for real time, such as `setTimeout`, is not waited for.
 */
export class Timeline {
  private readonly events: Event[] = [];

  constructor(private readonly clock: VirtualClock) {}

  /** The present moment, in milliseconds of the virtual clock since the session began. */
  now(): number {
    return this.clock.elapsed();
  }

  /** Waits so many virtual milliseconds. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((happen) => this.at(this.now() + milliseconds, happen));
  }

  /** Lets something happen at a moment; at once, where it is past. */
  at(moment: number, happen: () => void): void {
    const after = this.events.findIndex((event) => event.moment > moment);
    this.events.splice(after < 0 ? this.events.length : after, 0, { moment, happen });
  }

  /**
   * Carries out work to its end and gives its result; what the work leaves under way is not waited
   * for.
   *
   * @throws What the work throws; or that it waits for something that never happens.
   */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    let done = false;
    const result = work().finally(() => {
      done = true;
    });
    // Whoever runs it hears of the failure from `result`, in its turn.
    result.catch(() => undefined);
    for (;;) {
      await promisesSettle();
      if (done) return result;
      const event = this.events.shift();
      if (event === undefined) throw new Error("The work waits for something that never happens.");
      this.clock.advance(event.moment - this.now());
      event.happen();
    }
  }
}

/** Gives everything that follows on promises already kept its turn. */
const promisesSettle = (): Promise<void> => new Promise((settled) => setImmediate(settled));
