import { classNames } from "../../jobs/plan";
import type { LocalWorkbook } from "../../workbook/localWorkbook";
import type { Person } from "../protocol";

/** The headteacher, who sits at the keyboard first. */
export const head: Person = { address: "head@school.example", label: "Headteacher" };

const office: Person = { address: "office@school.example", label: "School office" };

/** Who can sit at the keyboard: the head, the office, and the teacher of each class. */
export function peopleOf(workbook: LocalWorkbook): readonly Person[] {
  const teachers = classNames(workbook).map((name) => ({
    address: `${name.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@school.example`,
    label: `Teacher of ${name}`,
  }));
  return [head, office, ...teachers];
}
