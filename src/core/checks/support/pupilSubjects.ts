import type { ClassRow } from "../../school/classRow";
import type { PupilRow } from "../../school/pupilRow";
import type { School } from "../../school/school";
import { type Subject, subjects } from "../../subject";
import { knownPupils } from "./knownPupils";
import { oncePerSchool } from "./oncePerSchool";

/** One subject of one row of a class tab, with the pupil whose it is. */
export interface PupilSubject {
  readonly row: ClassRow;
  readonly pupilRow: PupilRow;
  readonly subject: Subject;
}

/** Every subject of every class row whose pupil is known. */
export const pupilSubjects = oncePerSchool((school: School): readonly PupilSubject[] => {
  const known = knownPupils(school);
  return school.classRows.flatMap((row) => {
    const pupilRow = known.get(row.upn);
    return pupilRow ? subjects.map((subject) => ({ row, pupilRow, subject })) : [];
  });
});
