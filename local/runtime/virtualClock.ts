/** The time that scripts see. It moves only when a service call is charged or a script sleeps. */
export class VirtualClock {
  private spent = 0;
  /** @param start - The time at the beginning of the session, in milliseconds since 1970. */
  constructor(private readonly start: number) {}
  /** Milliseconds since 1970, as `Date.now()` gives them to scripts. */
  now(): number {
    return Math.round(this.start + this.spent);
  }
  /** Milliseconds charged since the session began. */
  elapsed(): number {
    return this.spent;
  }
  advance(milliseconds: number): void {
    this.spent += Math.max(0, milliseconds);
  }
  /** Carries something out at another moment, counted as `elapsed` is, and comes back. */
  at<Result>(moment: number, action: () => Result): Result {
    const before = this.spent;
    this.spent = moment;
    try {
      return action();
    } finally {
      this.spent = before;
    }
  }
}
