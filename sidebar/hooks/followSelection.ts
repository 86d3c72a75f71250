import type { Selection } from "../../src/app/api";

/** Which class and child the page is at. */
export interface Whereabouts {
  readonly className?: string;
  readonly upn?: string;
}

/**
 * Where the page goes when the selection was `before` and is `now`. It follows what has changed
 * alone, so that a class or child chosen by name stays until another row is selected. A selection
 * outside the class tabs says nothing, and leaves the page where it is. Where nobody knows what was
 * selected before, nothing has changed yet: what was chosen by name stays, and the rest is filled in.
 */
export function followSelection(
  at: Whereabouts,
  before: Selection | undefined,
  now: Selection,
): Whereabouts {
  if (before === undefined) return { ...now, ...at };
  const className = now.className !== before.className ? now.className : undefined;
  const upn = now.upn !== before.upn ? now.upn : undefined;
  if (className === undefined && upn === undefined) return at;
  return {
    ...at,
    ...(className !== undefined && { className }),
    ...(upn !== undefined && { upn }),
  };
}
