/** A whole number as people write it: `1,204`. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number with its noun: `1 child`, `30 children`. Plurals that do not end in s are given. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${numberText(value)} ${value === 1 ? one : many}`;
}

/** Items as a sentence lists them: `Pupils, Checks and Targets`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** How much of something is there: `24 of 30`. None is due where the whole is 0. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? "none due" : `${numberText(part)} of ${numberText(whole)}`;
}

/** A share in per cent for the length of a bar, from 0 to 100. It is 0 where the whole is 0. */
export function barLength(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, (100 * part) / whole));
}
