import type { ValueScale } from "./chartModel";

/** A scale of values with round numbers. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  /** The values marked on the axis, lowest first. */
  readonly ticks: readonly number[];
  /** The place of a value between 0 (`from`) and 1 (`to`); values beyond an end lie on it. */
  readonly share: (value: number) => number;
  /** A value as it is written beside a bar or point. */
  readonly text: (value: number) => string;
  /** A value as it is written on the axis. */
  readonly tickText: (value: number) => string;
}

/** How many steps an axis has, about. */
const STEPS = 5;

/**
 * The axis for some values. Percentages run from 0 to 100; other values from zero, or from the
 * lowest if it is negative, to a round number; unless the model says otherwise. Steps are no
 * finer than values are written. Values that are not finite count as missing.
 */
export function valueAxis(values: readonly (number | null)[], scale: ValueScale = {}): ValueAxis {
  const { unit = "", decimals = 0 } = scale;
  const known = values.filter(isKnown);
  const share100 = unit === "%" && known.every((value) => value >= 0 && value <= 100);
  const lowest = scale.from ?? Math.min(0, ...known);
  const highest = scale.to ?? (share100 ? 100 : Math.max(0, ...known));
  const finest = 10 ** -decimals;
  const step = Math.max(finest, roundStep((highest > lowest ? highest - lowest : 1) / STEPS));
  const from = scale.from ?? Math.floor(lowest / step) * step;
  const to = scale.to ?? Math.max(Math.ceil(highest / step) * step, from + step);
  const end = to > from ? to : from + step;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(end / step + 1e-9) - first + 1;
  return {
    from,
    to: end,
    ticks: Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step),
    share: (value) => Math.min(1, Math.max(0, (value - from) / (end - from))),
    text: (value) => written(value, decimals, unit),
    tickText: (value) => written(value, Math.max(0, -Math.floor(Math.log10(step))), unit),
  };
}

/** Whether a value can be drawn. */
export function isKnown(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** 1, 2 or 5 times a power of ten, at least as large as `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}

function written(value: number, decimals: number, unit: string): string {
  const digits = Math.abs(value).toFixed(decimals);
  return `${value < 0 && Number(digits) !== 0 ? "−" : ""}${digits}${unit}`;
}
