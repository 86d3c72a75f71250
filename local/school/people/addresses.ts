/** The addresses by which the people of the made-up school are known at the keyboard. */
export const headAddress = "head@school.example";
export const officeAddress = "office@school.example";

/** The address of the teacher of a class. */
export function teacherAddress(className: string): string {
  return `${className.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@school.example`;
}
