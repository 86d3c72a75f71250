import { type StaffMember, teachersOf } from "../../core/school/staff";

/** The classes for which the Staff tab names nobody; nothing where it gives nobody's classes: then nothing is known. */
export function classesWithoutTeacher(
  staff: readonly StaffMember[],
  classes: readonly string[],
): string[] {
  const known = staff.some((each) => each.classes !== undefined);
  return known ? classes.filter((name) => teachersOf(staff, name).length === 0) : [];
}
