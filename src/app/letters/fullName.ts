import type { ChildName } from "../../core/pupils/pupil";

/** First name and surname, with single spaces. */
export function fullName({ firstName, surname }: ChildName): string {
  return `${firstName} ${surname}`.replace(/\s+/g, " ").trim();
}
