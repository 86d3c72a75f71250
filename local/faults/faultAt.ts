import type { Fault, Interfere } from "./fault";

/** The ways in which one call can go wrong: each kind of failure, before and after its effect. */
export const waysToFail = (message: string): readonly Fault[] => [
  { when: "before", raise: message },
  { when: "after", raise: message },
  { end: "before" },
  { end: "after" },
];

/** Lets one call go wrong, counted from when the hook is given, and no other. */
export function faultAt(number: number, fault: Fault | readonly Fault[]): Interfere {
  return (call) => (call.number === number ? fault : undefined);
}
