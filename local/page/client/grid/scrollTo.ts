/** A stretch along one side of the grid, in pixels. */
export interface Stretch {
  /** Where it begins, counted from the first row or column. */
  readonly start: number;
  readonly length: number;
}

/**
 * How far to scroll so that a stretch can be seen beside what is frozen; undefined where it can be
 * seen already, or is frozen itself.
 */
export function scrollTo(
  { start, length }: Stretch,
  frozen: number,
  { start: scrolled, length: view }: Stretch,
): number | undefined {
  if (start < frozen) return undefined;
  if (start < scrolled + frozen) return Math.max(0, start - frozen);
  if (start + length > scrolled + view) return Math.max(0, start + length - view);
  return undefined;
}
