import { classNames } from "../../jobs/plan";
import { headAddress, officeAddress, teacherAddress } from "../../school/people/addresses";
import type { LocalWorkbook } from "../../workbook/localWorkbook";
import type { Person } from "../protocol";

/** The headteacher, who sits at the keyboard first. */
export const head: Person = { address: headAddress, label: "Headteacher" };

const office: Person = { address: officeAddress, label: "School office" };

/** Who can sit at the keyboard: the head, the office, and the teacher of each class. */
export function peopleOf(workbook: LocalWorkbook): readonly Person[] {
  const teachers = classNames(workbook).map((name) => ({
    address: teacherAddress(name),
    label: `Teacher of ${name}`,
  }));
  return [head, office, ...teachers];
}
