import { AppsScriptError } from "./errors";

function refuse(path: string, what: string): never {
  throw new AppsScriptError(`Failed due to illegal value in property: ${path} (${what})`);
}

function checkObject(value: object, path: string): void {
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]") refuse(path, tag.slice(8, -1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    refuse(path, "an object of a class");
  }
  for (const [key, item] of Object.entries(value)) check(item, `${path}.${key}`);
}

function check(value: unknown, path: string): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) refuse(path, String(value));
    return;
  }
  if (typeof value !== "object") refuse(path, typeof value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) check(value[index], `${path}[${index}]`);
    return;
  }
  checkObject(value, path);
}

/**
 * A value as `google.script.run` carries it, written as JSON. Dates, functions, undefined, NaN and
 * objects of a class are refused wherever they stand: Google refuses or loses them.
 *
 * Source: developers.google.com/apps-script/guides/html/reference/run ("Requests fail if you attempt
 * to pass a Date, Function, DOM element besides a form, or other prohibited type").
 */
export function carry(value: unknown, path: string): string {
  check(value, path);
  return JSON.stringify(value);
}
