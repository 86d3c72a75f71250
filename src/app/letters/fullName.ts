import type { ChildName } from "../../core/pupils/pupil";

/** First name and surname, with single spaces. */
export function fullName({ firstName, surname }: ChildName): string {
  return `${firstName} ${surname}`.replace(/\s+/g, " ").trim();
}

/** The first name with single spaces. */
export function firstNameOf({ firstName }: Pick<ChildName, "firstName">): string {
  return firstName.replace(/\s+/g, " ").trim();
}
