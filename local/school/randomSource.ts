/** A seeded source of chance: the same seed gives the same draws on every machine. */
export interface RandomSource {
  /** A number from 0 up to, but not, 1. */
  readonly next: () => number;
  /** True this often: 0.2 is once in five. */
  readonly chance: (share: number) => boolean;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** One of the items, each as often as its weight says. */
  readonly pickWeighted: <T extends { readonly weight: number }>(items: readonly T[]) => T;
  /** The items in another order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
  /** A draw from a normal distribution of mean 0 and standard deviation 1. */
  readonly normal: () => number;
  /** A source of its own for a purpose, so that draws made elsewhere do not disturb it. */
  readonly fork: (purpose: string) => RandomSource;
}

/** A source of chance from a seed. */
export function randomSource(seed: number | string): RandomSource {
  const next = mulberry32(hash(String(seed)));
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError("There is nothing to pick from.");
    return items[whole(0, items.length - 1)] as T;
  };
  return {
    next,
    whole,
    pick,
    chance: (share) => next() < share,
    pickWeighted: (items) => {
      let rest = next() * items.reduce((sum, { weight }) => sum + weight, 0);
      for (const item of items) {
        rest -= item.weight;
        if (rest < 0) return item;
      }
      return pick(items);
    },
    shuffle: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        [mixed[last], mixed[other]] = [mixed[other] as never, mixed[last] as never];
      }
      return mixed;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: (purpose) => randomSource(`${seed}/${purpose}`),
  };
}

/** FNV-1a, 32 bits: turns a text into a seed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Mulberry32, a generator with 32 bits of state that its author, Tommy Ettinger, gave to all. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
