/** A time for which somebody held a lock, in milliseconds of the virtual clock. */
interface Holding {
  readonly holder: object;
  readonly from: number;
  /** Infinity while it is held. */
  to: number;
}

/** What is over for so long cannot matter to an execution, which lasts six minutes. */
const forgottenAfter = 3_600_000;

/**
 * Who held which lock when. Executions are carried out one after another, each from its own moment,
 * so a lock is free or held at a moment, whatever the order in which holders came and went.
 */
export class HeldLocks {
  private readonly holdings = new Map<string, Holding[]>();

  /** The first moment from this one on at which nobody else holds the lock. Infinity: it is not let go. */
  freeFrom(lock: string, holder: object, moment: number): number {
    let free = moment;
    for (const other of this.of(lock)) {
      if (other.holder !== holder && other.from <= free && free < other.to) free = other.to;
    }
    return free;
  }

  take(lock: string, holder: object, from: number, to = Number.POSITIVE_INFINITY): void {
    const known = this.of(lock).filter((other) => other.to > from - forgottenAfter);
    known.push({ holder, from, to });
    known.sort((one, other) => one.from - other.from);
    this.holdings.set(lock, known);
  }

  /** Lets go of a lock. One that is let go in the moment it was taken was never held. */
  letGo(lock: string, holder: object, moment: number): void {
    for (const holding of this.of(lock)) {
      if (holding.holder === holder && holding.to === Number.POSITIVE_INFINITY) holding.to = moment;
    }
  }

  private of(lock: string): Holding[] {
    return this.holdings.get(lock) ?? [];
  }
}
