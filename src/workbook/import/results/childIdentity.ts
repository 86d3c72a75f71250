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

const fullName: ImportField = {
  key: "name",
  label: "Name",
  alsoCalled: [
    "Full name",
    "Pupil name",
    "Pupil",
    "Child's name",
    "Child name",
    "Child",
    "Student name",
    "Student",
    "Learner",
  ],
  note: "First name and surname in one, in either order.",
};

/** Whose a result is: a UPN, or a name with a date of birth or a class. */
export const identityFields: readonly ImportField[] = order.flatMap((key) => {
  if (key === "name") return [fullName];
  const field = childFields.find((each) => each.key === key);
  return field ? [withoutNeed(field)] : [];
});

function withoutNeed({ key, label, alsoCalled }: ImportField): ImportField {
  const note = key === "upn" ? "Without it, children are found by name and date of birth." : "";
  return { key, label, alsoCalled, ...(note === "" ? {} : { note }) };
}

/** Whether the columns that were found can tell a child. */
export function tellsChildren(found: ReadonlySet<string>): boolean {
  return found.has("upn") || found.has("name") || (found.has("surname") && found.has("firstName"));
}
