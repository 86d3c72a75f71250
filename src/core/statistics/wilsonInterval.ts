import { type Interval, standardErrors95 } from "./interval";

/**
 * The 95 % interval of a share, from 0 to 1: how far the share of many children like these could
 * reasonably be from the one seen. Wilson's score method, which is right for small numbers and for
 * none or all, and never leaves 0 to 1 (Wilson 1927; Newcombe, Statistics in Medicine 17, 1998,
 * method 3). Nothing where `n` is 0.
 */
export function wilsonInterval(reached: number, n: number): Interval | undefined {
  if (n === 0) return undefined;
  const share = reached / n;
  const square = standardErrors95 ** 2;
  const middle = share + square / (2 * n);
  const half = standardErrors95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const whole = 1 + square / n;
  return {
    lower: Math.max(0, (middle - half) / whole),
    upper: Math.min(1, (middle + half) / whole),
  };
}
