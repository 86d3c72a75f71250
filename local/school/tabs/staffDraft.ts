import { roleNames } from "../../../src/core/school/staff";
import { staffTab } from "../../../src/workbook/tabs/decisions";
import { headAddress, officeAddress, teacherAddress } from "../people/addresses";
import type { SchoolClass } from "../people/classNames";
import { draftOf, type TabDraft } from "../tabDraft";
import { headteacher } from "./settingsDraft";

const teachers = [
  "Miss Abernethy",
  "Mr Okonkwo",
  "Mrs Pellew",
  "Ms Larkin",
  "Mr Trevithick",
  "Mrs Haddad",
  "Miss Coombe",
  "Mr Wójcik",
  "Mrs Stourton",
  "Ms Fairweather",
  "Mr Dashwood",
  "Mrs Banerjee",
  "Miss Loveridge",
  "Mr Pym",
];

/** The Staff tab: the head, the office and a teacher for each class; the first class is shared by two. */
export function staffDraft(classes: readonly SchoolClass[]): TabDraft {
  const draft = draftOf(staffTab);
  const [first] = classes;
  draft.rows = [
    { name: headteacher, email: headAddress, role: roleNames.head },
    ...classes.map(({ name }, place) => ({
      name: teachers[place % teachers.length] ?? "",
      email: teacherAddress(name),
      role: roleNames.teacher,
      classes: name,
    })),
    { name: "Mrs Quick", role: roleNames.teacher, ...(first ? { classes: first.name } : {}) },
    { name: "Mrs Vowles", email: officeAddress, role: roleNames.office },
  ];
  return draft;
}
