import type { Execution } from "../execution";
import { type Measurement, median } from "./measure";

/** What the same work comes to, done an odd number of times: calls and time at Google of the first. */
export function costOfRuns(what: string, runs: readonly Execution[], over: string): Measurement[] {
  const failed = runs.find(({ ok }) => !ok);
  if (failed) throw new Error(`${what} failed: ${failed.error?.message}`);
  const [first] = runs;
  if (first === undefined) return [];
  const { counts, virtualSeconds } = first;
  return [
    {
      what: `${what}: calls to the Sheet`,
      value: counts.sheet,
      unit: "calls",
      over: `${over}: ${callsByKind(counts.byCall)}`,
    },
    { what: `${what}: at Google`, value: virtualSeconds * 1000, unit: "virtual ms", over },
    {
      what: `${what}: the script itself`,
      value: median(runs.map(({ realMilliseconds }) => realMilliseconds)),
      unit: "ms",
      over: runs.length === 1 ? `${over}, once` : `${over}, median of ${runs.length} runs`,
    },
  ];
}

/** Calls that read or write content, or the cache, by how often: `Range.getValues 21`. */
function callsByKind(byCall: Execution["counts"]["byCall"]): string {
  const kinds = Object.entries(byCall).filter(([call]) =>
    /^(?:Range\.(?:get|set)(?:Values|Notes)|Cache\.\w+)$/.test(call),
  );
  return kinds.map(([call, times]) => `${call} ${times}`).join(", ");
}
