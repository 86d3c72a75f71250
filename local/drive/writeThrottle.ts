/** How many writes are let through: so many a second in the long run, and so many at once. */
export interface WriteRate {
  readonly perSecond: number;
  readonly burst: number;
}

/**
 * Lets writes through as long as no stretch of time holds more of a person's writes than its length
 * times the rate, and the burst beside. What is asked for at a moment is judged by the writes around
 * that moment, earlier and later, because executions that overlap in virtual time are carried out
 * one after another. A write that is refused does not count.
 */
export class WriteThrottle {
  private readonly writes = new Map<string, number[]>();

  constructor(private readonly rate: WriteRate) {}

  /**
   * Counts a write, or refuses it.
   *
   * @param moment - Milliseconds on the virtual clock.
   */
  admit(person: string, moment: number): boolean {
    const before = this.writes.get(person) ?? [];
    const place = before.findLastIndex((other) => other <= moment) + 1;
    const writes = before.toSpliced(place, 0, moment);
    if (this.mostAround(writes, place) > this.rate.burst) return false;
    this.writes.set(person, writes);
    return true;
  }

  /**
   * The largest number of writes, beyond what the rate allows, of any stretch that holds the one at
   * this place. The count of a stretch less its allowance is a difference between its two ends.
   */
  private mostAround(writes: readonly number[], place: number): number {
    const perMillisecond = this.rate.perSecond / 1000;
    const level = (index: number): number => index - (writes[index] ?? 0) * perMillisecond;
    let lowest = level(place);
    for (let index = 0; index < place; index++) lowest = Math.min(lowest, level(index));
    let highest = level(place);
    for (let index = place; index < writes.length; index++) {
      highest = Math.max(highest, level(index));
    }
    return highest - lowest + 1;
  }
}
