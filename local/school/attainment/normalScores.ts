/**
 * The share of a normal distribution below `z`, to about one in ten million.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), formula 26.2.17.
 */
export function shareBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    density *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

/** The `z` with a share of a normal distribution below it, for shares between 0 and 1. */
export function normalQuantile(share: number): number {
  let low = -8;
  let high = 8;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (shareBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const scoresOfSize = new Map<number, readonly number[]>();

/** The scores of so many values, lowest first. They are worked out once for each number. */
function scoresInOrder(size: number): readonly number[] {
  const known = scoresOfSize.get(size);
  if (known) return known;
  const scores = Array.from({ length: size }, (_, rank) => normalQuantile((rank + 0.5) / size));
  scoresOfSize.set(size, scores);
  return scores;
}

/** The values replaced by what their rank among them would be in a normal distribution. */
export function normalScores(values: readonly number[]): number[] {
  const inOrder = scoresInOrder(values.length);
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const scores = new Array<number>(values.length).fill(0);
  for (const [rank, index] of order.entries()) {
    scores[index] = inOrder[rank] ?? 0;
  }
  return scores;
}
