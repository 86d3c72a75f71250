/** A call of a service, as the hook `interfere` hears of it. */
export interface ServiceCall {
  /** The call, such as `Drive.Files.create`. */
  readonly call: string;
  /** Its place among all calls since the hook was given, from 1, whichever execution made them. */
  readonly number: number;
  /** Its place among the calls of its execution, from 1. */
  readonly inExecution: number;
  /** The function that the execution runs, and for whom. */
  readonly functionName: string;
  readonly user: string;
  /** 0 as a rule; 1 in an execution that happens in the midst of another, and so on. */
  readonly depth: number;
}

/**
 * What goes wrong at a call. `before` and `after` say whether its effect has happened by then.
 *
 * - `raise`: the call raises an exception with this message, which the script may catch.
 * - `end`: Google ends the execution there; nothing more of it reaches a service.
 * - `slow`: the call takes so many milliseconds more.
 * - `meanwhile`: something happens before the call's effect, such as another person's whole
 *   execution. It runs alongside: what it takes is not charged to the execution it interrupts,
 *   and the person, the selection and the answers are put back afterwards.
 */
export type Fault =
  | { readonly when: "before" | "after"; readonly raise: string }
  | { readonly end: "before" | "after" }
  | { readonly slow: number }
  | { readonly meanwhile: () => void };

/** Says what goes wrong at a call: nothing, one thing, or several in this order. */
export type Interfere = (call: ServiceCall) => Fault | readonly Fault[] | undefined;
