import type { ChildName } from "./letterChild";

/** First name and surname, with single spaces. */
export function fullName({ firstName, surname }: ChildName): string {
  return `${firstName} ${surname}`.replace(/\s+/g, " ").trim();
}
