import { plainName } from "../../../../core/checks/support/plainName";

/** A child's names, as far as they are known. */
interface Names {
  readonly firstName?: string | undefined;
  readonly surname?: string | undefined;
}

/** Whether two children share a first name or a surname. */
export function sharesAName(one: Names, other: Names): boolean {
  return (["firstName", "surname"] as const).some(
    (key) => plainName(one[key] ?? "") === plainName(other[key] ?? ""),
  );
}

/**
 * A child's names for comparing: without case, accents, spaces and hyphens. The empty string where
 * either is missing.
 */
export function nameKey({ firstName = "", surname = "" }: Names): string {
  const names = [firstName, surname].map((name) => plainName(name) || name.trim());
  return names.every((name) => name !== "") ? names.join(" ") : "";
}
