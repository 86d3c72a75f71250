import type { ImportField } from "../importKind";
import { childFields } from "../kinds/children/childFields";

/** The fields by which files of results say whose they are. */
export type IdentityKey = "upn" | "surname" | "firstName" | "name" | "dateOfBirth" | "className";

const order: readonly IdentityKey[] = [
  "upn",
  "surname",
  "firstName",
  "name",
  "dateOfBirth",
  "className",
];

/** Whose a result is: a UPN, or a name with a date of birth or a class. */
export const identityFields: readonly ImportField[] = order.flatMap((key) => {
  const field = childFields.find((each) => each.key === key);
  return field ? [withoutNeed(field)] : [];
});

function withoutNeed({ key, label, alsoCalled, note }: ImportField): ImportField {
  const notes: Readonly<Record<string, string | undefined>> = {
    upn: "Without it, children are found by name and date of birth.",
    name: note,
  };
  return { key, label, alsoCalled, ...(notes[key] === undefined ? {} : { note: notes[key] }) };
}

/** Whether the columns that were found can tell a child. */
export function tellsChildren(found: ReadonlySet<string>): boolean {
  return found.has("upn") || found.has("name") || (found.has("surname") && found.has("firstName"));
}
