import type { OutOf } from "../src/app/api";

/** A whole number as people write it: `1,204`. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number with at most one decimal: `3.3`, `5`. */
export function oneDecimal(value: number): string {
  const [whole = "0", part] = (Math.round(Math.abs(value) * 10) / 10).toString().split(".");
  return `${value < 0 ? "−" : ""}${numberText(Number(whole))}${part === undefined ? "" : `.${part}`}`;
}

/** A number with its noun: `1 child`, `30 children`. Plurals that do not end in s are given. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${numberText(value)} ${value === 1 ? one : many}`;
}

/** Children, counted: `1 child`, `30 children`. */
export function childrenText(value: number): string {
  return counted(value, "child", "children");
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

/** A share in per cent with its n: `72% (18 of 25)`. It is in words where nobody is counted. */
export function percentText({ reached, n }: OutOf): string {
  return n === 0
    ? "nobody assessed"
    : `${Math.round((100 * reached) / n)}% (${shareText(reached, n)})`;
}

/** A share in per cent for the length of a bar, from 0 to 100. It is 0 where the whole is 0. */
export function barLength(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, (100 * part) / whole));
}

/** Whose something is: `Ada’s`, `James’s`. */
export function possessive(name: string): string {
  return `${name}’s`;
}

/**
 * Words in the middle of a sentence: `Expected` becomes `expected`. Codes stay as they are, and so
 * does the name of a language.
 */
export function inSentence(words: string): string {
  const [first = "", second = ""] = words;
  if (/^English\b/.test(words)) return words;
  return second === second.toLowerCase() ? first.toLowerCase() + words.slice(1) : words;
}
